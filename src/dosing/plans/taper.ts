import { roundingTolerance, taperPlan } from '../../../rules/dosing';
import type { ISODate } from '../../chart';
import { addMonths } from '../calendar';
import { tidy } from '../range';
import { figure } from '../reasons';
import { TabletDoses } from '../tablets';
import type { DoseStep } from '../types';

/**
 * Down 0.5 mg/kg every 3 months to zero, in whole tablets. Each step is counted from the dose at the start, so that
 * rounding never changes the calendar; the smallest tablet is kept as long as anything is left to take. The first step
 * goes down in any case, be it from the last tablet to nothing, and never stays above `mostMg`: a dose in use that is too
 * high falls to it at once.
 */
export function taper(
  startMg: number,
  mostMg: number,
  strengths: readonly number[],
  weightKg: number,
  from: ISODate,
): DoseStep[] {
  const tablets = new TabletDoses(strengths, startMg);
  const smallest = Math.min(...strengths);
  const stepMg = taperPlan.stepMgPerKg * weightKg;
  const countedFrom = Math.min(startMg, mostMg + stepMg);
  const steps: DoseStep[] = [];
  let before = startMg;
  for (let step = 1; before > 0; step += 1) {
    const planned = Math.max(0, tidy(countedFrom - step * stepMg));
    const given = tablets.highestUpTo(Math.min(planned * (1 + roundingTolerance), mostMg));
    const kept = given === 0 && planned > 0 && smallest <= mostMg ? smallest : given;
    const mgPerDay = step === 1 && kept >= before ? tablets.highestBelow(before) : kept;
    if (mgPerDay >= before) continue;
    steps.push({
      from: addMonths(from, (step - 1) * taperPlan.stepMonths),
      mgPerDay,
      mgPerKg: tidy(mgPerDay / weightKg),
      tablets: tablets.of(mgPerDay),
      note:
        mgPerDay === 0
          ? 'last dose the day before; tests for 3 more months'
          : `planned ${figure(planned, 0)} mg/day (${figure(planned / weightKg)} mg/kg)`,
    });
    before = mgPerDay;
  }
  return steps;
}
