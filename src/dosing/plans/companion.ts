import { prednisonePlan } from '../../../rules/dosing';
import { addDays } from '../calendar';
import type { DoseAdvice, DoseInput } from '../types';

/** Prednisone beside a start in autoimmune hepatitis, 30 to 10 mg over four weeks. */
export function companionOf({ regimen, intent, from }: DoseInput): DoseAdvice['companion'] {
  if (regimen === 'weight-based' || intent !== 'start') return null;
  const { drug, steps } = prednisonePlan;
  return { drug, steps: steps.map(({ day, mgPerDay }) => ({ from: addDays(from, day), mgPerDay })) };
}
