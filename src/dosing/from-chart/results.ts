import { resultFields } from '../../../rules/dosing';
import type { Chart, LabResult } from '../../chart';
import { figure } from '../reasons';
import { type Filling, from } from './filling';

const resultText = ({ name, comparator, value, unit }: LabResult): string =>
  [name, `${comparator ?? ''}${value}`, unit ?? ''].join(' ').trim();

/** Of the newest day the value that warns; none where a newer result of the test can't be read. */
function decisive(results: readonly LabResult[], decides: 'lowest' | 'highest', today: string): LabResult | null {
  const done = results.filter(({ status }) => status !== 'pending');
  const dated = done.filter(({ date }) => date !== null && date <= today);
  const last = dated
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1);
  const newest = last === undefined ? done : dated.filter(({ date }) => date === last);
  if (newest.length === 0 || newest.some(({ canonical }) => canonical === null)) return null;
  const value = ({ canonical }: LabResult): number => canonical?.value ?? 0;
  return newest.reduce((chosen, each) =>
    (decides === 'lowest' ? value(each) < value(chosen) : value(each) > value(chosen)) ? each : chosen,
  );
}

/** Latest results, and the creatinine clearance. */
export function fillResults(filling: Filling, { labs, now }: Chart): void {
  for (const { field, analyte, decides } of resultFields) {
    const result = decisive(
      labs.filter((each) => each.analyte === analyte),
      decides,
      now,
    );
    if (result?.canonical)
      filling.set(field, figure(result.canonical.value, 4), from(result.evidence, resultText(result), result.date));
  }
}
