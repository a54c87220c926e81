import type { FactList, LabResult, ListCoverage, Medication, Order, Patient, Pharmacogenetic } from '../../chart';
import { dateInWords, numberInWords, unitInWords } from './formats';

const STATUS: Record<Medication['status'], string> = {
  active: '',
  draft: ', being ordered',
  'on-hold': ', on hold',
  stopped: ', stopped',
  unknown: ', status not shown',
};

const note = (text: string | null): string => (text ? ` (${text})` : '');

/** The name as printed, and the substance where the name does not say it: `Imuran (azathioprine)`. */
function drugName(name: string, ingredients: readonly string[]): string {
  const printed = name.toLowerCase();
  return ingredients.every((id) => printed.includes(id)) ? name : `${name} (${ingredients.join(', ')})`;
}

/** `Imuran (azathioprine) 150 mg/day`, `allopurinol 300 mg/day, being ordered`. */
export function medicationLabel(medication: Medication): string {
  const { dailyDoseMg, dose, status, end } = medication;
  const amount =
    dailyDoseMg !== null ? ` ${numberInWords(dailyDoseMg)} mg/day` : dose ? ` ${dose.value} ${dose.unit}` : '';
  const when = status === 'stopped' && end ? ` on ${dateInWords(end)}` : '';
  return `${drugName(medication.name, medication.ingredients)}${amount}${STATUS[status]}${when}${note(medication.note)}`;
}

export const orderLabel = (order: Order): string => `${drugName(order.drug, order.ingredients)}, being ordered`;

/** Value and unit as printed: `2.1 ×10⁹/L`, `<0.5 ×10⁹/L`, `2.1, unit not printed`. */
export function resultValue({ value, comparator, unit, canonical }: LabResult): string {
  if (typeof value === 'string') return value;
  const printed = `${comparator ?? ''}${value}`;
  if (unit) return `${printed} ${unitInWords(unit)}`;
  if (canonical) return printed;
  return `${printed}, unit not printed`;
}

const whenOf = ({ date }: LabResult): string => (date ? dateInWords(date) : 'date not shown');

/** `WBC 2.1 ×10⁹/L, 17 Nov 2026`. */
export function resultLabel(result: LabResult): string {
  const value = resultValue(result);
  const unfinished = result.status === 'preliminary' || result.status === 'pending';
  const status = unfinished && value !== result.status ? `, ${result.status}` : '';
  const said = result.note !== null && value.endsWith(result.note);
  return `${result.name} ${value}, ${whenOf(result)}${status}${note(said ? null : result.note)}`;
}

/** `WBC 2.1 ×10⁹/L (17 Nov 2026)`, for a sentence. */
export const resultInSentence = (result: LabResult): string =>
  `${result.name} ${resultValue(result)} (${whenOf(result)})`;

/** The result as printed, with the gene's name where the print has none. */
export function geneLabel({ gene, text, date }: Pharmacogenetic): string {
  const printed = text.toLowerCase().includes(gene) ? text : `${gene.toUpperCase()} ${text}`;
  return date ? `${printed}, ${dateInWords(date)}` : printed;
}

export function weightLabel(patient: Patient | null): string {
  if (!patient || patient.weightKg === null) return 'Weight not seen';
  const when = patient.weightDate ? dateInWords(patient.weightDate) : 'date not shown';
  return `Weight ${numberInWords(patient.weightKg, 1)} kg, ${when}`;
}

const LIST: Record<FactList, string> = {
  medications: 'drugs',
  labs: 'results',
  allergies: 'allergies',
  conditions: 'problems',
  immunizations: 'vaccines',
};

/** `12 drugs, whole list`, `no allergies, as the page states`. */
export const wholeListLabel = (list: FactList, { seen, rows }: ListCoverage): string =>
  seen === 'stated-empty' ? `no ${LIST[list]}, as the page states` : `${rows} ${LIST[list]}, whole list`;
