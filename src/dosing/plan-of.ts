import { mayStay } from './dose-in-use';
import { escalation, monitoringOfMaintenance, monitoringOfStart, monitoringOfTaper, taper } from './plans';
import { type DoseRange, tidy } from './range';
import { figure } from './reasons';
import type { Rounded } from './rounding';
import { TabletDoses } from './tablets';
import type { DoseInput, DoseStep, Factor } from './types';

/** Steps, tests and the dose of an intent, once nothing stands against a dose. */
export function planOf(
  input: DoseInput,
  factors: readonly Factor[],
  range: DoseRange,
  rounded: Rounded,
  weightKg: number,
) {
  const { intent, currentMgPerDay, from, tablets: strengths } = input;
  if (intent === 'taper') {
    const mostMg = factors.length > 0 ? range.high : range.cap;
    const steps = taper(currentMgPerDay ?? range.default, mostMg, strengths, weightKg, from);
    const dose = steps[0]?.mgPerDay ?? 0;
    return {
      dose,
      tablets: new TabletDoses(strengths, dose).of(dose),
      steps,
      monitoring: monitoringOfTaper(input, steps),
    };
  }
  const dose = rounded.mgPerDay ?? 0;
  const tablets = rounded.tablets.of(dose);
  if (intent === 'start') {
    const steps = escalation(dose, rounded.tablets, weightKg, from);
    return { dose, tablets, steps, monitoring: monitoringOfStart(input, factors, steps) };
  }
  const isChange = currentMgPerDay !== null && dose !== currentMgPerDay && !mayStay(input, range);
  const isRise = isChange && dose > currentMgPerDay;
  const step: DoseStep = {
    from,
    mgPerDay: dose,
    mgPerKg: tidy(dose / weightKg),
    tablets,
    note: isRise ? `up from ${figure(currentMgPerDay)} mg/day` : `down from ${figure(currentMgPerDay ?? 0)} mg/day`,
  };
  const steps = isChange ? [step] : [];
  const monitoring = isRise ? monitoringOfStart(input, factors, steps) : monitoringOfMaintenance(input, factors);
  return { dose, tablets, steps, monitoring };
}
