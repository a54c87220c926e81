import { mayStay, stayReasons } from './dose-in-use';
import { roundingReasons } from './plan-reasons';
import { escalation, monitoringOfMaintenance, monitoringOfStart, monitoringOfTaper, taper } from './plans';
import { type DoseRange, tidy } from './range';
import { figure, reason } from './reasons';
import type { Rounded } from './rounding';
import { TabletDoses } from './tablets';
import type { DoseAdvice, DoseInput, DoseStep, Factor, Reason } from './types';

/** The dose of an intent, its tablets, steps and tests, once nothing stands against a dose. */
export interface Plan extends Pick<DoseAdvice, 'tablets' | 'steps' | 'monitoring'> {
  /** mg/day from the first day on. */
  dose: number;
  reasons: Reason[];
}

export function planOfTaper(input: DoseInput, factors: readonly Factor[], range: DoseRange, weightKg: number): Plan {
  const { currentMgPerDay, from, tablets: strengths } = input;
  const mostMg = factors.length > 0 ? range.high : range.cap;
  const steps = taper(currentMgPerDay ?? range.default, mostMg, strengths, weightKg, from);
  const dose = steps[0]?.mgPerDay ?? 0;
  const text = `The dose in use was not given: the plan starts from ${figure(range.default)} mg/day.`;
  return {
    dose,
    tablets: new TabletDoses(strengths, dose).of(dose),
    steps,
    monitoring: monitoringOfTaper(input, steps),
    reasons: currentMgPerDay === null ? [reason('current-dose-assumed', 'warning', text, 'ENG')] : [],
  };
}

/** A start goes up in steps; on treatment there is one, where the dose changes. */
function stepsTo(dose: number, input: DoseInput, tablets: TabletDoses, range: DoseRange, weightKg: number): DoseStep[] {
  const { intent, currentMgPerDay, from } = input;
  if (intent === 'start') return escalation(dose, tablets, weightKg, input);
  if (currentMgPerDay === null || currentMgPerDay === dose || mayStay(input, range)) return [];
  const note = `${dose > currentMgPerDay ? 'up' : 'down'} from ${figure(currentMgPerDay)} mg/day`;
  return [{ from, mgPerDay: dose, mgPerKg: tidy(dose / weightKg), tablets: tablets.of(dose), note }];
}

export function planOfDose(
  input: DoseInput,
  factors: readonly Factor[],
  rounded: Rounded & { mgPerDay: number },
  range: DoseRange,
  weightKg: number,
): Plan {
  const { mgPerDay: dose, tablets } = rounded;
  const steps = stepsTo(dose, input, tablets, range, weightKg);
  const isRise = input.intent === 'start' || steps.some(({ mgPerDay }) => mgPerDay > (input.currentMgPerDay ?? 0));
  const monitoring = isRise ? monitoringOfStart(input, factors, steps) : monitoringOfMaintenance(input, factors);
  const reasons = [...stayReasons(input, range, dose), ...roundingReasons(rounded, range)];
  return { dose, tablets: tablets.of(dose), steps, monitoring, reasons };
}
