import { daysBetweenSteps, firstStep } from '../../../rules/dosing';
import { withholdNeutrophils, withholdPlatelets, withholdTransaminases, withholdWbc } from '../../../rules/limits';
import { doseUsualLow } from '../../../rules/limits-of-dose';
import { addDays } from '../calendar';
import { tidy } from '../range';
import { saidOf } from '../results';
import type { TabletDoses } from '../tablets';
import type { DoseInput, DoseStep } from '../types';

/** What must be acceptable since the last step before the next one is taken. */
const countsBeforeAStep = (local: DoseInput['localLimits']): string =>
  `only with counts and liver tests since the last step: white cells ≥ ${saidOf(withholdWbc, local)}, neutrophils ≥ ${saidOf(withholdNeutrophils, local)}, platelets ≥ ${saidOf(withholdPlatelets, local)}, ALT and AST ≤ ${saidOf(withholdTransaminases, local)}`;

/** The doses of up to three steps: a third of the suggestion, half of the way that is left, the suggestion. */
function stepDoses(suggestedMg: number, tablets: TabletDoses): number[] {
  const { fromSuggestedMg, atLeastMg, share, multipleOfMg } = firstStep;
  const whole = (mg: number, round: (steps: number) => number): number => round(tidy(mg / multipleOfMg)) * multipleOfMg;
  const third = Math.max(whole(suggestedMg * share, Math.floor), multipleOfMg);
  const wanted = suggestedMg >= fromSuggestedMg ? Math.max(third, atLeastMg) : third;
  const first = Math.min(tablets.lowestFrom(wanted), suggestedMg);
  const middle = Math.min(tablets.lowestFrom(whole((first + suggestedMg) / 2, Math.ceil)), suggestedMg);
  return [...new Set([first, middle, suggestedMg])];
}

function noteOfFirst(mgPerKg: number, steps: number): string {
  if (steps === 1) return 'the suggested dose from day 1: these tablets give no smaller step';
  return mgPerKg < doseUsualLow.value
    ? `first step, below ${doseUsualLow.value} mg/kg to spare the stomach; full dose from day 1 is acceptable (BSG)`
    : 'first step';
}

/** The way up to the suggested dose, a step a week. */
export function escalation(
  suggestedMg: number,
  tablets: TabletDoses,
  weightKg: number,
  { from, localLimits }: Pick<DoseInput, 'from' | 'localLimits'>,
): DoseStep[] {
  const doses = stepDoses(suggestedMg, tablets);
  return doses.map((mgPerDay, at) => {
    const mgPerKg = tidy(mgPerDay / weightKg);
    return {
      from: addDays(from, at * daysBetweenSteps),
      mgPerDay,
      mgPerKg,
      tablets: tablets.of(mgPerDay),
      note: at === 0 ? noteOfFirst(mgPerKg, doses.length) : countsBeforeAStep(localLimits),
    };
  });
}
