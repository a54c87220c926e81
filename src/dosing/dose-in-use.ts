import { metaboliteLimits, renalShares, saidAboveMgPerDay } from '../../rules/dosing';
import { doseAlwaysCritical, doseCritical, doseLow, doseWarning, halfTablet } from '../../rules/limits-of-dose';
import type { DoseRange } from './range';
import { figure, reason } from './reasons';
import type { DoseAdvice, DoseInput, Factor, Reason } from './types';

/** The dose in use against the range (decisions on AZA-DOSE-02): twice the range's upper end is far above it. */
export function currentDoseReasons(
  { currentMgPerDay, transplant, tpmt }: DoseInput,
  factors: readonly Factor[],
  range: DoseRange,
  weightKg: number,
): Reason[] {
  if (currentMgPerDay === null || currentMgPerDay === 0) return [];
  const perKg = currentMgPerDay / weightKg;
  const isReduced = factors.length > 0;
  const isFar =
    perKg > doseAlwaysCritical.value ||
    (perKg > doseCritical.value && !transplant) ||
    (isReduced && currentMgPerDay > 2 * range.high);
  const isAbove = perKg > doseWarning.value || (isReduced && currentMgPerDay > range.high + halfTablet.value);
  const said = `${figure(currentMgPerDay)} mg/day in use is ${figure(perKg)} mg/kg/day`;
  const upTo = `the range ends at ${figure(range.high, 0)} mg/day`;
  if (isFar) return [reason('AZA-DOSE-02', 'critical', `${said}: far above the range; ${upTo}.`, 'SEED', 'LABEL')];
  if (isAbove) return [reason('AZA-DOSE-02', 'warning', `${said}: above the range; ${upTo}.`, 'SEED', 'LABEL')];
  if (perKg < doseLow.value && !isReduced && tpmt.phenotype === 'normal')
    return [reason('AZA-DOSE-03', 'info', `${said}: below the usual range; a starter step?`, 'LABEL', 'ENG')];
  return [];
}

/**
 * Whether the dose in use may stay although the target's tablets give another one: on treatment, inside the range, and no
 * metabolite asks for a change.
 */
export function mayStay({ intent, currentMgPerDay, results }: DoseInput, range: DoseRange): boolean {
  if (intent !== 'maintain' || currentMgPerDay === null) return false;
  const { tgnLow, tgnHigh } = metaboliteLimits;
  const asks = results.tgn !== null && (results.tgn < tgnLow || results.tgn > tgnHigh);
  return !asks && currentMgPerDay >= range.low && currentMgPerDay <= range.high;
}

/** Said where the dose in use may stay and is not the suggested one. */
export function stayReasons(input: DoseInput, range: DoseRange, suggestedMg: number): Reason[] {
  const { currentMgPerDay } = input;
  if (!mayStay(input, range) || currentMgPerDay === null || currentMgPerDay === suggestedMg) return [];
  const text = `${figure(currentMgPerDay)} mg/day in use lies in the range: a stable dose need not change. ${figure(suggestedMg)} mg/day is what the tablets give nearest to the target.`;
  return [reason('in-range', 'info', text, 'ENG')];
}

/** What kidneys take from the dose. */
export function renalReasons({ haemodialysis }: DoseInput, factors: readonly Factor[]): Reason[] {
  const renal = factors.find(({ id }) => id === 'AZA-DOSE-05');
  if (!renal) return [];
  const dialysis = haemodialysis
    ? ` Renal tables: ${renalShares.afterHaemodialysisMgPerKg} mg/kg after each session, so the day’s dose is given after it.`
    : '';
  const text = `${renal.label}: ${figure(renal.default * 100)} % of the dose, after what genes leave.${dialysis}`;
  return [reason('AZA-DOSE-05', 'warning', text, ...renal.sources)];
}

export const largeDoseReasons = (suggestedMg: number): Reason[] =>
  suggestedMg > saidAboveMgPerDay
    ? [
        reason(
          'above-200-mg',
          'info',
          `More than ${saidAboveMgPerDay} mg/day: a French protocol ends there (PMC7903591).`,
          'ENG',
        ),
      ]
    : [];

/** Where a dose in use stands to the range. `upper-end`: above it by less than half a tablet, which no rule minds. */
export type Standing = 'far-above' | 'above' | 'upper-end' | 'in' | 'below';

/** By the reasons that were given, so that the words beside the dose never differ from them; null where there is no range. */
export function standingOf(
  mgPerDay: number,
  { rangeMgPerDay, reasons }: Pick<DoseAdvice, 'rangeMgPerDay' | 'reasons'>,
): Standing | null {
  if (rangeMgPerDay === null) return null;
  const [low, high] = rangeMgPerDay;
  const above = reasons.find(({ id }) => id === 'AZA-DOSE-02');
  if (above) return above.severity === 'critical' ? 'far-above' : 'above';
  if (mgPerDay > high) return 'upper-end';
  return mgPerDay < low ? 'below' : 'in';
}
