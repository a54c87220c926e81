import { type Day, dayBefore, dayMonYear, yearsBetween } from '../../calendar';
import { formulary } from '../../drugs';
import type { GeneResult, Person, PracticeMedication, PracticePatient } from '../../facts';

/** CLINREC speaks British English of 2004: `SURNAME, Given`, `12-Nov-2026`, x10^9/L, OD and BD. */

export function surnameFirst({ surname, given }: Person): string {
  return `${surname.toUpperCase()}, ${given}`;
}

export function bornOn({ birthDate }: Person, today: Day): string {
  return `${dayMonYear(birthDate)} (${yearsBetween(birthDate, today)}y)`;
}

export function weightOf({ weight }: PracticePatient, today: Day): string {
  return weight ? `${weight.kg} kg (${dayMonYear(dayBefore(today, weight.daysAgo))})` : '-';
}

export function allergiesOf({ allergies }: PracticePatient): string {
  return allergies.length > 0 ? allergies.map(({ substance }) => substance.en.toUpperCase()).join('; ') : 'NKDA';
}

export function product({ drug, strength }: PracticeMedication): string {
  const { uk, unit, form } = formulary[drug];
  return `${uk} ${form === 'tablet' ? 'Tab' : 'Cap'} ${strength}${unit === 'mcg' ? ' micrograms' : ` ${unit}`}`;
}

export function dose({ drug, strength, times }: PracticeMedication): string {
  const tablets = times.find((count) => count > 0) ?? 1;
  const { unit } = formulary[drug];
  return `${strength * tablets} ${unit === 'mcg' ? 'micrograms' : unit}`;
}

export function frequency({ times, weekly }: PracticeMedication): string {
  if (weekly) return 'Once weekly';
  const doses = times.filter((tablets) => tablets > 0).length;
  if (doses === 1) return times[2] > 0 ? 'Nocte' : 'OD';
  return doses === 2 ? 'BD' : 'TDS';
}

export const metaboliser: Readonly<Record<GeneResult['phenotype'], string>> = {
  normal: 'normal metaboliser',
  intermediate: 'intermediate metaboliser',
  poor: 'poor metaboliser',
};

export const SEROLOGY = [
  'Hepatitis B surface antigen',
  'Hepatitis B core antibody',
  'Hepatitis C antibody',
  'HIV 1+2 Ag/Ab',
];
