import { taperPlan } from '../../rules/dosing';
import { closerBecause } from './plans';
import { type DoseRange, usualDoseOf } from './range';
import { figure, reason } from './reasons';
import type { Rounded } from './rounding';
import type { DoseInput, Factor, Reason } from './types';

/** What whole tablets make of the range. */
export function roundingReasons(rounded: Rounded, range: DoseRange): Reason[] {
  const ends = `${figure(range.low, 0)}–${figure(range.high, 0)} mg/day`;
  switch (rounded.note) {
    case 'not-dispensable': {
      const text = `The range of ${ends} lies below the smallest tablet: a specialist doses; alternate-day dosing is not modelled.`;
      return [reason('not-dispensable', 'warning', text, 'ENG')];
    }
    case 'below-range': {
      const text = `${figure(rounded.mgPerDay)} mg/day is below the range of ${ends} with these tablets; ${figure(rounded.next)} mg would be above it.`;
      return [reason('below-range', 'info', text, 'ENG')];
    }
    case 'none': {
      if (rounded.next === null) return [];
      const text = `The next dose up, ${figure(rounded.next)} mg/day, is still in the range.`;
      return [reason('next-step-up', 'info', text, 'ENG')];
    }
  }
}

/** Where the standard lies under 2 mg/kg/day CPIC may need no reduction: both doses are shown. */
export function belowCpicStandard(input: DoseInput, factors: readonly Factor[], weightKg: number): Reason[] {
  const usual = usualDoseOf(input);
  const perKg = usual.isFlat ? usual.target / weightKg : usual.target;
  if (perKg >= 2 || !factors.some(({ id }) => id.startsWith('AZA-PGX'))) return [];
  const text = `The usual dose here, ${figure(perKg)} mg/kg/day, is below the 2 mg/kg/day from which CPIC reduces: unreduced it would be ${figure(perKg * weightKg)} mg/day. The guideline’s share is applied all the same.`;
  return [reason('cpic-below-2', 'info', text, 'CPIC25')];
}

/** Why blood is tested more closely. */
export function closerReasons(input: DoseInput, factors: readonly Factor[]): Reason[] {
  const because = closerBecause(input, factors);
  if (input.intent === 'taper' || because.length === 0) return [];
  return [
    reason('closer-tests', 'info', `Blood tests at half the usual gaps or less: ${because.join(', ')}.`, 'SEED', 'ENG'),
  ];
}

/** What is said of a regimen and an intent, whatever the dose. */
export function regimenReasons({ regimen, intent, tpmt }: DoseInput): Reason[] {
  return [
    ...(regimen === 'weight-based'
      ? []
      : [
          reason(
            'AZA-DOSE-01',
            'info',
            'Autoimmune hepatitis: prednisone 30 to 10 mg/day with azathioprine 50 mg/day (US) or 1–2 mg/kg/day (Europe); as good as prednisone alone with fewer steroid effects (10 % against 44 %).',
            'SEED',
            'EASL',
          ),
        ]),
    ...(intent === 'start'
      ? [
          reason(
            'AZA-DOSE-04',
            'info',
            'Raised over 2–3 weeks to spare the stomach (nausea in 10–20 %); the full dose from day 1 is acceptable (BSG).',
            'SEED',
            'BSG',
          ),
        ]
      : []),
    ...(intent === 'maintain' && regimen === 'weight-based' && tpmt.phenotype === 'normal'
      ? [reason('AZA-DOSE-07', 'info', 'Maintenance target 2 mg/kg/day.', 'SEED')]
      : []),
    ...(intent === 'taper'
      ? [
          reason(
            'AZA-LT-04',
            'info',
            `Down ${taperPlan.stepMgPerKg} mg/kg/day every 3 months; blood tests every 3 weeks until 3 months after the last dose.`,
            'SEED',
          ),
        ]
      : []),
  ];
}
