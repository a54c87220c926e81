import { availableParallelism } from 'node:os';
import type { PageMeasurement } from './measure';
import { peers } from './peers';
import type { PillMeasurement } from './pill-times';
import type { RuleMeasurement } from './rule-engine';
import type { TypingMeasurement } from './typing-times';

const ms = (milliseconds: number) => milliseconds.toFixed(milliseconds < 10 ? 2 : 1);

/** One line a measure, one column a page; other tools are further lines. */
const measures: readonly [name: string, of: (page: PageMeasurement) => string][] = [
  ['elements', ({ elements }) => String(elements)],
  ['rounds', ({ rounds }) => String(rounds)],
  ['floor: every row touched once, textContent', ({ floor }) => ms(floor.median)],
  ['floor, p95', ({ floor }) => ms(floor.p95)],
  ['gate', ({ gate }) => ms(gate.median)],
  ['gate, p95', ({ gate }) => ms(gate.p95)],
  ['gate on a page that is no chart', ({ gateElsewhere }) => ms(gateElsewhere.median)],
  ['first full reading, work', ({ reader }) => ms(reader.median)],
  ['first full reading, p95', ({ reader }) => ms(reader.p95)],
  ['first full reading, before anything is compiled', ({ cold }) => ms(cold.work)],
  ['longest slice of it', ({ cold }) => ms(cold.longest)],
  ['first full reading, × floor', ({ ratio }) => ratio.toFixed(1)],
  ['slice, p95', ({ slice }) => ms(slice.p95)],
  ['longest slice', ({ slice }) => ms(slice.longest)],
  ['one changed cell', ({ changedCell }) => ms(changedCell.median)],
  ['one changed cell, p95', ({ changedCell }) => ms(changedCell.p95)],
  ['2,000 rows streaming in, work', ({ streamed }) => ms(streamed.work.median)],
  ['2,000 rows streaming in, longest slice', ({ streamed }) => ms(streamed.longest)],
  ...peers.map(({ name }): [string, (page: PageMeasurement) => string] => [
    `beside it: ${name}`,
    ({ peers: { [name]: median } }) => (median === null ? '-' : ms(median)),
  ]),
];

/** The measurements as a table for a person: milliseconds (median unless said) and the ratio that counts. */
export function asText(measurements: readonly PageMeasurement[]): string {
  const width = Math.max(...measures.map(([name]) => name.length));
  const lines = measures.map(([name, of]) =>
    [name.padEnd(width), ...measurements.map((page) => of(page).padStart(9))].join(' '),
  );
  return ['A chart page in Chromium, milliseconds (median unless said):', ...lines].join('\n');
}

/** The rules beside json-rules-engine, one line. */
export function rulesAsText({ rules, findings, deciding, judging, engine, ratio }: RuleMeasurement): string {
  const ours = `decided ${ms(deciding.median)} ms, with ${findings} findings, words and evidence ${ms(judging.median)} ms`;
  return `${rules} rules on a full chart: ${ours}; json-rules-engine, handed every answer, decides in ${ms(engine.median)} ms, ${ratio.toFixed(1)} × ours.`;
}

/** From the page that stands still to its pill, one line a skin and way; what of it is waiting for quiet stands beside it. */
export function pillAsText(measurements: readonly PillMeasurement[]): string {
  const lines = measurements.map(({ skin, way, openings, pill, wait, load }) => {
    const waits = `of which ${wait.median.toFixed(0)} ms are the wait for quiet`;
    const took = `${pill.median.toFixed(0)} ms, p95 ${pill.p95.toFixed(0)} ms`;
    return `${`${skin}, ${way}`.padEnd(25)} n ${openings}: ${took}, ${waits}; load ${load.toFixed(1)} on ${availableParallelism()} cores`;
  });
  return ['From the last change of a page to its pill, the built extension in Chromium (median):', ...lines].join('\n');
}

/** How long a key waits, one line a place: without Thioguard and with it. */
export function typingAsText(measurements: readonly TypingMeasurement[]): string {
  const lines = measurements.map(({ elements, place, keys, without, withThioguard, load }) => {
    const says = ({ median, p98, layouts }: TypingMeasurement['without']) =>
      `${ms(median)} ms, p98 ${ms(p98)} ms, ${layouts.toFixed(2)} layouts a key`;
    return `${place} beside ${elements} elements, ${keys} keys: without ${says(without)}; with ${says(withThioguard)}; load ${load.toFixed(1)}`;
  });
  return ['From a key to the page while a note is written, processor four times slower (median):', ...lines].join('\n');
}
