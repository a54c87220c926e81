import { taperPlan } from '../../rules/dosing';
import { currentDoseReasons, largeDoseReasons, mayStay, renalReasons, stayReasons } from './dose-in-use';
import { geneReasons } from './genes';
import { medicationReasons } from './medications';
import { patientReasons } from './patient';
import {
  closerBecause,
  companionOf,
  escalation,
  monitoringOfHold,
  monitoringOfMaintenance,
  monitoringOfStart,
  monitoringOfTaper,
  taper,
} from './plans';
import { type DoseRange, doseRange, factorsOf, standardMgPerKg, tidy, usualDoseOf } from './range';
import { figure, reason, worstFirst } from './reasons';
import { resultReasons } from './results';
import { type Rounded, roundToTablets } from './rounding';
import { statusOf } from './status';
import { TabletDoses } from './tablets';
import type { DoseAdvice, DoseInput, DoseStep, Factor, Reason } from './types';

const NO_DOSE = { suggestedMgPerDay: null, suggestedMgPerKg: null, tablets: [], steps: [], monitoring: [] };

function roundingReasons({ mgPerDay, note, next }: Rounded, range: DoseRange): Reason[] {
  const ends = `${figure(range.low, 0)}–${figure(range.high, 0)} mg/day`;
  if (note === 'not-dispensable')
    return [
      reason(
        'not-dispensable',
        'warning',
        `The range of ${ends} lies below the smallest tablet: a specialist doses; alternate-day dosing is not modelled.`,
        'ENG',
      ),
    ];
  if (note === 'below-range')
    return [
      reason(
        'below-range',
        'info',
        `${figure(mgPerDay ?? 0)} mg/day is below the range of ${ends} with these tablets${next === null ? '' : `; ${figure(next)} mg would be above it`}.`,
        'ENG',
      ),
    ];
  if (next === null) return [];
  return [reason('next-step-up', 'info', `The next dose up, ${figure(next)} mg/day, is still in the range.`, 'ENG')];
}

/** Where the standard lies under 2 mg/kg/day CPIC may need no reduction: both doses are shown. */
function belowCpicStandard(input: DoseInput, factors: readonly Factor[], weightKg: number): Reason[] {
  const usual = usualDoseOf(input);
  const perKg = usual.isFlat ? usual.target / weightKg : usual.target;
  if (perKg >= 2 || !factors.some(({ id }) => id.startsWith('AZA-PGX'))) return [];
  const text = `The usual dose here, ${figure(perKg)} mg/kg/day, is below the 2 mg/kg/day from which CPIC reduces: unreduced it would be ${figure(perKg * weightKg)} mg/day. The guideline’s share is applied all the same.`;
  return [reason('cpic-below-2', 'info', text, 'CPIC25')];
}

function closerReasons(input: DoseInput, factors: readonly Factor[]): Reason[] {
  const because = closerBecause(input, factors);
  if (input.intent === 'taper' || because.length === 0) return [];
  return [
    reason('closer-tests', 'info', `Blood tests at half the usual gaps or less: ${because.join(', ')}.`, 'SEED', 'ENG'),
  ];
}

function regimenReasons({ regimen, intent, tpmt }: DoseInput): Reason[] {
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

/** Steps, tests and the dose of an intent, once nothing stands against a dose. */
function planOf(input: DoseInput, factors: readonly Factor[], range: DoseRange, rounded: Rounded, weightKg: number) {
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
