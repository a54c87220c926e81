import { closerAboveAge, neverStop, pregnancyCap, withdrawalCriteria } from '../../rules/dosing';
import { adultAge } from '../../rules/limits';
import { weightLeast, weightMost } from '../../rules/limits-of-dose';
import { reason } from './reasons';
import type { DoseInput, Reason } from './types';

/** Under 18 and over 65 nobody has checked the numbers the same way. */
const isChild = ({ ageYears }: DoseInput): boolean => ageYears !== null && ageYears < adultAge.value;
export const isOlder = ({ ageYears }: DoseInput): boolean => ageYears !== null && ageYears > closerAboveAge;

const isPlausible = (weight: number): boolean => weight >= weightLeast.value && weight <= weightMost.value;

function ofWeight({ weightKg }: DoseInput): Reason[] {
  if (weightKg !== null && isPlausible(weightKg)) return [];
  const text =
    weightKg === null
      ? 'The weight is needed.'
      : `${weightKg} kg lies outside ${weightLeast.value}–${weightMost.value} kg: weigh again, and check the unit.`;
  return [reason('AZA-DOSE-06', 'warning', text, 'ENG')];
}

function ofPregnancy({ pregnant, transplant, intent }: DoseInput): Reason[] {
  if (!pregnant) return [];
  const cap = `at most ${pregnancyCap.mgPerKg} mg/kg/day`;
  if (transplant)
    return [
      reason(
        'AZA-CI-06',
        'warning',
        `Pregnant, with an allograft: benefit may outweigh risk; ${cap}, a specialist’s decision.`,
        'SEED',
        'NKSR',
      ),
    ];
  const text =
    intent === 'start'
      ? 'Pregnant: a start is contraindicated by the guideline; other sources allow up to 2 mg/kg/day.'
      : `Pregnant: the guideline contraindicates azathioprine, other sources continue it, ${cap}. Do not stop alone: a specialist decides.`;
  return [reason('AZA-CI-05', 'critical', text, ...pregnancyCap.sources)];
}

function ofWithdrawal({ intent, withdrawal, regimen }: DoseInput): Reason[] {
  if (intent !== 'taper') return [];
  const wordsOf = (ids: readonly string[]): string =>
    [...neverStop, ...withdrawalCriteria]
      .filter(({ id }) => ids.includes(id))
      .map(({ words }) => words)
      .join('; ');
  if (withdrawal.neverStop.length > 0)
    return [
      reason(
        'AZA-LT-02',
        'critical',
        `${wordsOf(withdrawal.neverStop)}: treatment goes on for good (50 % relapse even after 5 stable years). Not to be stopped without hepatology.`,
        'SEED',
      ),
    ];
  if (withdrawal.unmet.length > 0)
    return [
      reason('AZA-LT-03', 'warning', `Not met: ${wordsOf(withdrawal.unmet)}. Consider going on.`, 'SEED', 'EASL'),
    ];
  const open = withdrawalCriteria.filter(
    ({ id }) => !withdrawal.met.includes(id) && (id !== 'histology' || regimen !== 'weight-based'),
  );
  if (open.length === 0) return [];
  return [
    reason(
      'AZA-LT-03',
      'warning',
      `To confirm before the first step: ${open.map(({ words }) => words.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())).join('; ')}.`,
      'SEED',
      'EASL',
    ),
  ];
}

/** What weight, age, pregnancy and the answers before a taper say, by rule id. */
export function patientReasons(input: DoseInput): Reason[] {
  return [
    ...ofWeight(input),
    ...(isChild(input)
      ? [reason('age-under-18', 'critical', 'Not modelled for children: a paediatric specialist doses.', 'ENG')]
      : []),
    ...ofPregnancy(input),
    ...ofWithdrawal(input),
  ];
}
