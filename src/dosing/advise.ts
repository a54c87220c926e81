import { currentDoseReasons, largeDoseReasons, renalReasons, stayReasons } from './dose-in-use';
import { geneReasons } from './genes';
import { medicationReasons } from './medications';
import { patientReasons } from './patient';
import { planOf } from './plan-of';
import { belowCpicStandard, closerReasons, regimenReasons, roundingReasons } from './plan-reasons';
import { companionOf, monitoringOfHold } from './plans';
import { doseRange, factorsOf, standardMgPerKg, tidy } from './range';
import { figure, reason, worstFirst } from './reasons';
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
      status: stopped === 'ok' || stopped === 'hold' ? 'cannot-calculate' : stopped,
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
  if (rounded.mgPerDay === null && input.intent !== 'taper') {
    const reasons = worstFirst([...first, ...roundingReasons(rounded, range), ...more]);
    return { ...base, ...NO_DOSE, status: 'cannot-calculate', rangeMgPerDay: null, reasons };
  }
  const { dose, tablets, steps, monitoring } = planOf(input, factors, range, rounded, weightKg);
  const assumed =
    input.intent === 'taper' && input.currentMgPerDay === null
      ? [
          reason(
            'current-dose-assumed',
            'warning',
            `The dose in use was not given: the plan starts from ${figure(range.default)} mg/day.`,
            'ENG',
          ),
        ]
      : [];
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
    reasons: worstFirst([
      ...first,
      ...largeDoseReasons(dose),
      ...stayReasons(input, range, dose),
      ...(input.intent === 'taper' ? [] : roundingReasons(rounded, range)),
      ...assumed,
      ...more,
    ]),
  };
}
