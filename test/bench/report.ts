import type { PageMeasurement } from './measure';

const ms = (milliseconds: number) => milliseconds.toFixed(milliseconds < 10 ? 2 : 1).padStart(9);

/** The measurements as a table for a person: ours beside the floor, milliseconds, and the ratio that counts. */
export function asText(measurements: readonly PageMeasurement[]): string {
  const header = ['elements', 'rounds', 'floor', 'p95', 'reader', 'p95', 'first', 'longest task', '× floor'];
  const lines = measurements.map(({ elements, rounds, floor, reader, longestTask, ratio }) =>
    [
      String(elements).padStart(9),
      String(rounds).padStart(9),
      ms(floor.median),
      ms(floor.p95),
      ms(reader.median),
      ms(reader.p95),
      ms(reader.first),
      (longestTask ? longestTask.toFixed(0) : '< 50').padStart(12),
      ratio.toFixed(1).padStart(9),
    ].join(' '),
  );
  return [
    'First full reading of a chart page in Chromium, milliseconds (median unless said), against the floor:',
    "every table row's cells touched once, textContent.",
    header.map((name) => name.padStart(name === 'longest task' ? 12 : 9)).join(' '),
    ...lines,
  ].join('\n');
}
