import { neverStop, numberFields, usualDoses, withdrawalCriteria } from '../../../rules/dosing';
import { isDay } from '../calendar';
import type { ChartFinding, DoseInput } from '../types';
import type { FieldError, FieldName, FormFields, Reading, ReadingRules } from './fields';
import { notTested, readActivity, readGene, together } from './gene';
import { readMedications, readTablets } from './lists';
import { readAmount, readWeight } from './numbers';

/** Fields whose text says the same everywhere: a number of one unit. */
type AmountField = Exclude<keyof typeof numberFields, 'weight' | 'current'>;

const oneOf = <T extends string>(text: string, among: readonly T[]): Reading<T> => {
  const found = among.find((each) => each === text.trim());
  return found ? { value: found } : { problem: `expected ${among.join(', ')}, found “${text.trim()}”` };
};

const REGIMENS = Object.keys(usualDoses) as DoseInput['regimen'][];
const INTENTS: readonly DoseInput['intent'][] = ['start', 'maintain', 'taper'];

const idsAmong = (ids: readonly string[], among: readonly { id: string }[]): Reading<string[]> => {
  const unknown = ids.find((id) => !among.some((each) => each.id === id));
  return unknown === undefined
    ? { value: [...ids] }
    : { problem: `expected ${among.map(({ id }) => id).join(', ')}, found “${unknown}”` };
};

function readStart(text: string, { today, earliestStart }: ReadingRules): Reading<string> {
  const typed = text.trim();
  if (typed === '') return { value: today };
  if (!isDay(typed)) return { problem: `expected a date as YYYY-MM-DD, found “${typed}”` };
  if (typed < earliestStart) return { problem: `${typed} lies in the past: expected ${earliestStart} or later` };
  return { value: typed };
}

/** The dose in use; none at all leaves nothing to maintain or to taper. */
function readCurrent(text: string, intent: DoseInput['intent']): Reading<number | null> {
  const read = readAmount(text, numberFields.current);
  if (intent === 'start' || !('value' in read) || read.value !== 0) return read;
  return { problem: `0 mg/day in use leaves nothing to ${intent}: expected the dose in use, or the intent start` };
}

/**
 * The calculator's input from what was typed, or every field that can't be used. Nothing is guessed: what is neither
 * empty nor understood is an error.
 * @param findings of the chart, where the fields were filled from one
 */
export function readForm(
  fields: FormFields,
  rules: ReadingRules,
  findings: readonly ChartFinding[] = [],
): { input: DoseInput } | { errors: FieldError[] } {
  const errors: FieldError[] = [];
  const take = <T, U>(field: FieldName, reading: Reading<T>, otherwise: U): T | U => {
    if ('value' in reading) return reading.value;
    errors.push({ field, message: reading.problem });
    return otherwise;
  };
  const amount = (field: AmountField): number | null =>
    take(field, readAmount(fields[field], numberFields[field]), null);

  const intent = take('intent', oneOf(fields.intent, INTENTS), 'start' as const);
  const regimen = take('regimen', oneOf(fields.regimen, REGIMENS), 'weight-based' as const);
  const weightKg = take('weight', readWeight(fields.weight, fields.weightUnit, rules.asksForUnit), null);
  const genotype = take('tpmt', readGene(fields.tpmt, 'tpmt'), notTested);
  const measured = readActivity(fields.tpmtActivity, fields.tpmtLab);
  const activity = take(measured.of === 'laboratory' ? 'tpmtLab' : 'tpmtActivity', measured, null);
  const nudt15 = take('nudt15', readGene(fields.nudt15, 'nudt15'), notTested);
  const input: DoseInput = {
    intent,
    regimen,
    weightKg,
    tpmt: together(genotype, activity),
    nudt15,
    creatinineClearance: amount('creatinineClearance'),
    haemodialysis: fields.haemodialysis,
    ageYears: amount('age'),
    medications: take('medications', readMedications(fields.medications), []),
    specialistLowDose: fields.specialistLowDose,
    pregnant: fields.pregnant,
    transplant: fields.transplant,
    results: {
      wbc: amount('wbc'),
      neutrophils: amount('neutrophils'),
      platelets: amount('platelets'),
      alt: amount('alt'),
      ast: amount('ast'),
      bilirubin: amount('bilirubin'),
      tgn: amount('tgn'),
      mmp: amount('mmp'),
    },
    currentMgPerDay: take('current', readCurrent(fields.current, intent), null),
    tablets: take('tablets', readTablets(fields.tablets), [25]),
    from: take('from', readStart(fields.from, rules), rules.today),
    withdrawal: {
      neverStop: take('neverStop', idsAmong(fields.neverStop, neverStop), []),
      met: take('criteriaMet', idsAmong(fields.criteriaMet, withdrawalCriteria), []),
      unmet: take('criteriaUnmet', idsAmong(fields.criteriaUnmet, withdrawalCriteria), []),
    },
    findings: [...findings],
  };
  return errors.length > 0 ? { errors } : { input };
}
