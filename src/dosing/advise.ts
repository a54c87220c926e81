import { currentDoseReasons, largeDoseReasons, renalReasons } from './dose-in-use';
import { geneReasons } from './genes';
import { medicationReasons } from './medications';
import { patientReasons } from './patient';
import { type Plan, planOfDose, planOfTaper } from './plan-of';
import { belowCpicStandard, closerReasons, regimenReasons, roundingReasons } from './plan-reasons';
import { companionOf, monitoringOfHold } from './plans';
import { doseRange, factorsOf, standardMgPerKg, tidy } from './range';
import { worstFirst } from './reasons';
import { resultReasons } from './results';
import { roundToTablets } from './rounding';
import { statusOf } from './status';
import type { DoseAdvice, DoseInput, Reason } from './types';

const NO_DOSE = { suggestedMgPerDay: null, suggestedMgPerKg: null, tablets: [], steps: [], monitoring: [] };

/**
 * The dose of azathioprine, its plan and why: pure, the same for the same input. A suggestion is only made where nothing
 * stands against it.
 */
export function adviseDose(input: DoseInput): DoseAdvice {
  const factors = factorsOf(input);
  const first: Reason[] = [
    ...input.findings,
    ...geneReasons(input),
    ...medicationReasons(input),
    ...resultReasons(input),
    ...patientReasons(input),
    ...renalReasons(input, factors),
  ];
  const base = {
    schema: 'thioguard.dose/1' as const,
    standardMgPerKg: standardMgPerKg(input),
    factors,
    companion: null,
  };
  const stopped = statusOf(first, input);
  const { weightKg } = input;
  if (stopped === 'contraindicated' || stopped === 'cannot-calculate' || weightKg === null)
    return {
      ...base,
      ...NO_DOSE,
      status: stopped === 'contraindicated' ? stopped : 'cannot-calculate',
      rangeMgPerDay: null,
      reasons: worstFirst(first),
    };

  const range = doseRange(input, factors, weightKg);
  const rounded = roundToTablets(range, input.tablets);
  const more: Reason[] = [
    ...currentDoseReasons(input, factors, range, weightKg),
    ...belowCpicStandard(input, factors, weightKg),
    ...closerReasons(input, factors),
    ...regimenReasons(input),
  ];
  const rangeMgPerDay: [number, number] = [tidy(range.low), tidy(range.high)];
  if (stopped === 'hold') {
    const reasons = worstFirst([...first, ...more]);
    return { ...base, ...NO_DOSE, status: 'hold', rangeMgPerDay, monitoring: monitoringOfHold(input), reasons };
  }
  let plan: Plan;
  if (input.intent === 'taper') plan = planOfTaper(input, factors, range, weightKg);
  else if (rounded.mgPerDay === null) {
    const reasons = worstFirst([...first, ...roundingReasons(rounded, range), ...more]);
    return { ...base, ...NO_DOSE, status: 'cannot-calculate', rangeMgPerDay: null, reasons };
  } else plan = planOfDose(input, factors, rounded, range, weightKg);
  const { dose, tablets, steps, monitoring, reasons } = plan;
  return {
    ...base,
    status: 'ok',
    rangeMgPerDay,
    suggestedMgPerDay: dose,
    suggestedMgPerKg: tidy(dose / weightKg),
    tablets,
    steps,
    monitoring,
    companion: companionOf(input),
    reasons: worstFirst([...first, ...largeDoseReasons(dose), ...reasons, ...more]),
  };
}
