import type { Patient } from '../chart';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'herr', 'frau', 'sr', 'sra', 'mme', 'm']);

/** A name as the words it is made of: `EXAMPLE, Ada (Mrs)` and `Ada Example` are one. */
function nameWords(name: string): Set<string> {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set((plain.match(/[\p{L}\p{N}'-]+/gu) ?? []).filter((word) => !TITLES.has(word)));
}

function sameName(one: string, other: string, exactly: boolean): boolean {
  const [fewer, more] = [nameWords(one), nameWords(other)].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return false;
  if (fewer.size !== more.size && (exactly || fewer.size < 2)) return false;
  return [...fewer].every((word) => more.has(word));
}

const plainNumber = (identifier: string): string => identifier.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether this says who the patient is; a weight or an age alone does not. */
export const isNamed = (patient: Patient | null): patient is Patient =>
  patient !== null && (patient.name !== null || patient.identifiers.length > 0);

/**
 * Whether two readings name one patient: by record number where both show one, else by name with birth date. A middle
 * name that only one of them prints is no difference where the birth date is the same; a birth date that only one of
 * them prints is none where the names are the same. A number shared by two people (of a ward, of a letterhead) is none
 * of theirs: two birth dates, or two names without a word in common, are two patients.
 */
export function samePatient(one: Patient, other: Patient): boolean {
  const bothDates = one.birthDate !== null && other.birthDate !== null;
  if (bothDates && one.birthDate !== other.birthDate) return false;
  if (one.identifiers.length > 0 && other.identifiers.length > 0) {
    const known = new Set(one.identifiers.map(plainNumber));
    return other.identifiers.some((identifier) => known.has(plainNumber(identifier))) && !areStrangers(one, other);
  }
  if (one.name === null || other.name === null) return false;
  return sameName(one.name, other.name, !bothDates);
}

const SHORTEST_NUMBER = 5;

/** What a line of a screen is made of, to be held against everybody who was here. */
export interface PrintedLine {
  words: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
}

export function printedLine(line: string): PrintedLine {
  const words = nameWords(line);
  return { words, numbers: new Set([...words].map(plainNumber)) };
}

/** Whether one of these lines prints this patient: the whole name in any order, or a record number. */
export function isPrintedIn(lines: readonly PrintedLine[], { name, identifiers }: Patient): boolean {
  const called = [...nameWords(name ?? '')];
  const known = identifiers.map(plainNumber).filter((number) => number.length >= SHORTEST_NUMBER);
  return lines.some(
    ({ words, numbers }) =>
      (called.length > 1 && called.every((word) => words.has(word))) || known.some((number) => numbers.has(number)),
  );
}

function areStrangers(one: Patient, other: Patient): boolean {
  if (one.name === null || other.name === null) return false;
  const words = nameWords(one.name);
  return ![...nameWords(other.name)].some((word) => words.has(word));
}

/** `patient` with what the others print of the same person: the newest weight, and whatever else is not known yet. */
export function withMeasurements(patient: Patient, others: readonly Patient[]): Patient {
  const all = [patient, ...others];
  const known = <Key extends 'birthDate' | 'ageYears' | 'sex' | 'heightCm'>(key: Key): Patient[Key] =>
    all.find((one) => one[key] !== null)?.[key] ?? patient[key];
  const [weighed = patient] = all
    .filter(({ weightKg }) => weightKg !== null)
    .sort((one, other) => (other.weightDate ?? '').localeCompare(one.weightDate ?? ''));
  return {
    name: patient.name,
    identifiers: patient.identifiers,
    birthDate: known('birthDate'),
    ageYears: known('ageYears'),
    sex: known('sex'),
    heightCm: known('heightCm'),
    weightKg: weighed.weightKg,
    weightDate: weighed.weightDate,
  };
}
