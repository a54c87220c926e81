import type { PracticeAnalyte } from '../../analytes';
import { printed, printedRange } from '../../analytes';
import { type Day, dayBefore, dottedDay, yearsBetween } from '../../calendar';
import { formulary } from '../../drugs';
import type { GeneResult, Person, PracticeMedication } from '../../facts';

/** Ambulanzakte speaks German: `12.11.2026`, Gpt/L, decimal commas, 1–0–1. */

const UNITS = { mg: 'mg', mcg: 'µg', IU: 'IE' } as const;
const FORMS = { tablet: 'Tbl.', capsule: 'Kps.' } as const;

export const METABOLISIERER: Readonly<Record<GeneResult['phenotype'], string>> = {
  normal: 'normaler Metabolisierer',
  intermediate: 'intermediärer Metabolisierer',
  poor: 'defizienter Metabolisierer (Poor Metabolizer)',
};

export const comma = (text: string | number): string => String(text).replace('.', ',');

export function familyFirst({ surname, given }: Person): string {
  return `${surname}, ${given}`;
}

export function ageIn(today: Day, { birthDate }: Person): string {
  return `${yearsBetween(birthDate, today)} J.`;
}

export function on(today: Day, daysAgo: number): string {
  return dottedDay(dayBefore(today, daysAgo));
}

/** `Azathioprin 50 mg Tbl. 1–0–1`. */
export function medicationLine({ drug, strength, times, weekly }: PracticeMedication): string {
  const { de, unit, form } = formulary[drug];
  const scheme = weekly ? '1 × wöchentlich' : times.join('–');
  return `${de} ${comma(strength)} ${UNITS[unit]} ${FORMS[form]} ${scheme}`;
}

export function value(number: number, { de }: PracticeAnalyte): string {
  return comma(printed(number, de));
}

export function range(analyte: PracticeAnalyte): string {
  return printedRange(analyte, analyte.de, '–')
    .replace(/\./g, ',')
    .replace(/([<>])/, '$1 ');
}
