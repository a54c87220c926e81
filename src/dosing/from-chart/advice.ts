import type { Chart } from '../../chart';
import type { Verdict } from '../../rules';
import { adviseDose } from '../advise';
import { emptyFields, type FormFields, readForm } from '../typed';
import type { DoseAdvice } from '../types';
import type { Prefill } from './filling';
import { prefillFrom } from './prefill';

/** Values of a chart that no person can have are left out, as if they had not been read. */
function readPrefill({ fields, findings }: Prefill, today: string) {
  const typed: FormFields = { ...emptyFields, ...fields };
  for (;;) {
    const read = readForm(typed, { today, earliestStart: today, asksForUnit: false }, findings);
    if ('input' in read) return read.input;
    for (const { field } of read.errors) Object.assign(typed, { [field]: emptyFields[field] });
  }
}

/**
 * The calculator's advice on a chart: a start where azathioprine is being ordered, maintenance where it is current.
 * @returns null where it is neither
 */
export function adviseFromChart(chart: Chart, verdict: Verdict): DoseAdvice | null {
  const { drug, state } = chart.therapy;
  if (drug !== 'azathioprine' || (state !== 'ordering' && state !== 'on-treatment')) return null;
  return adviseDose(readPrefill(prefillFrom(chart, verdict), chart.now));
}
