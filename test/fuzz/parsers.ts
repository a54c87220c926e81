import { speaksOfMedicine } from '../../src/chart';
import { dateSenseOf, datesIn, isOnlyDate } from '../../src/chart/parsing/dates';
import { fold } from '../../src/chart/parsing/fold';
import { numberOf } from '../../src/chart/parsing/numbers';
import { readSig, saysHowMuch, saysHowOften } from '../../src/chart/parsing/sigs';
import { flagOf, isBlank, leadingUnit, readRange, readValue } from '../../src/chart/parsing/values';
import { diplotypesIn, laboratoryNamed, readPharmacogenetics } from '../../src/chart/pharmacogenetics';
import { ageAndSexIn, bareSexIn, mayAnchor, sexAndDate, sexOfTitle } from '../../src/chart/reading/banner-lines';
import { columnRoleOf, wholeRoleOf } from '../../src/chart/reading/columns';
import { mayBePartOfPager, mayStateEmpty } from '../../src/chart/reading/coverage';
import { isLabelOfDate } from '../../src/chart/reading/date-labels';
import { isDirections, isDrugText, looksLikeDrug, startsDrug } from '../../src/chart/reading/drug-text';
import { bitsOf, mayHoldBits } from '../../src/chart/reading/identity-bits';
import { mayNameMeasure } from '../../src/chart/reading/measures';
import { inlineStatus } from '../../src/chart/reading/medication-lines';
import { isPersonName, isStaff, tidyName } from '../../src/chart/reading/names';
import { signingOf } from '../../src/chart/reading/orders/signing';
import { isTitleOfStop } from '../../src/chart/reading/orders/stops';
import { isHeadingText, qualifierOf, sectionNamed } from '../../src/chart/reading/sections';
import type { ScreenSense } from '../../src/chart/reading/sense';
import { conditionStatusOf, currentOf, medicationStatusOf, resultStatusOf } from '../../src/chart/reading/statuses';
import { splitName, unitBehind } from '../../src/chart/reading/test-names';
import type { LabResult, Patient } from '../../src/chart/types';
import {
  analyteOf,
  conceptsIn,
  drugsIn,
  isUnit,
  mentionsDrug,
  readUnit,
  unreadableAbbreviationIn,
} from '../../src/chart/vocabulary';
import { emptyFields, type FormFields, readForm } from '../../src/dosing/typed';
import { isPrintedIn, printedLine, samePatient } from '../../src/session/identity';
import { readSiteFile, SiteFileError } from '../../src/site-files';

/** Every parser of the product that takes a text from outside, each as a function of that text alone. */

export type Parser = (text: string) => unknown;

const dates = { order: 'dmy', isKnown: false, thisYear: 2026 } as const;
/** What the parsers of banners ask of a screen. */
const screen = { dates } as unknown as ScreenSense;

const geneResult = (name: string, text: string, value: string): LabResult => ({
  analyte: null,
  name,
  text,
  value,
  comparator: null,
  unit: null,
  canonical: null,
  note: null,
  range: null,
  flag: null,
  status: 'final',
  date: null,
  evidence: {} as LabResult['evidence'],
});

export const patientNamed = (name: string, identifiers: readonly string[] = []): Patient => ({
  name,
  birthDate: null,
  ageYears: null,
  sex: null,
  identifiers: [...identifiers],
  weightKg: null,
  weightDate: null,
  heightCm: null,
});

const rules = { today: '2026-11-22', earliestStart: '2026-11-22', asksForUnit: true };

const typedInto = (field: keyof FormFields): Parser => {
  const isList = Array.isArray(emptyFields[field]);
  return (text) => readForm({ ...emptyFields, [field]: isList ? [text] : text }, rules);
};

const doses: Record<string, Parser> = {
  'a sig': (text) => readSig('azathioprine 50 mg', '', text, false),
  'a strength': (text) => readSig('azathioprine', text, 'daily', true),
  'a drug with its strength': (text) => readSig(text, '', '1 tablet daily', false),
  saysHowOften,
  saysHowMuch,
};

const numbersAndRanges: Record<string, Parser> = {
  'a number': (text) => numberOf(text),
  'a number with a decimal comma': (text) => numberOf(text, true),
  'a result': (text) => readValue(text, false),
  flagOf,
  isBlank,
  leadingUnit,
  isUnit,
  readUnit,
  'a range': (text) => readRange(text, false),
  'a range by sex': (text) => readRange(text, true, 'female'),
  unitBehind,
};

const days: Record<string, Parser> = {
  'dates in a text': (text) => datesIn(text, dates),
  'a date alone': (text) => isOnlyDate(text, dates),
  'the order of day and month': (text) => dateSenseOf([text], 'en', 2026),
  isLabelOfDate,
};

const namesAndNumbersOfPeople: Record<string, Parser> = {
  isPersonName,
  isStaff,
  tidyName,
  mayHoldBits,
  'labels of a banner': (text) => bitsOf(text, text),
  sexOfTitle,
  ageAndSexIn,
  'a sex alone': (text) => bareSexIn(text, true),
  mayAnchor,
  'sex and date': (text) => sexAndDate(text, screen),
  'one patient or two': (text) => samePatient(patientNamed(text, [text]), patientNamed('Ada Example', ['4711-A'])),
  'a patient in a line': (text) => isPrintedIn([printedLine(text)], patientNamed('Ada Example', ['4711-A'])),
};

const drugsTestsAndConditions: Record<string, Parser> = {
  'names of drugs': (text) => drugsIn(text),
  mentionsDrug,
  unreadableAbbreviationIn,
  isDirections,
  isDrugText,
  looksLikeDrug,
  startsDrug,
  'a test': (text) => analyteOf(text),
  'a test by what stands beside it': (text) => analyteOf('Neutrophils', { unit: text, loinc: text, specimen: text }),
  'a test with range and unit in its name': (text) => splitName(text, false),
  conceptsIn,
  mayNameMeasure,
};

const genes: Record<string, Parser> = {
  'a diplotype': (text) => diplotypesIn(text, text),
  'a genotype': (text) => readPharmacogenetics([geneResult('TPMT genotype', text, text)]),
  'a line of both genes': (text) => readPharmacogenetics([geneResult('Pharmacogenetics', `TPMT NUDT15 ${text}`, '')]),
  laboratoryNamed,
};

const wordsOfScreens: Record<string, Parser> = {
  fold,
  speaksOfMedicine,
  columnRoleOf,
  wholeRoleOf,
  sectionNamed,
  qualifierOf,
  'a heading': (text) => isHeadingText(text, text),
  medicationStatusOf,
  currentOf,
  conditionStatusOf,
  resultStatusOf,
  inlineStatus,
  signingOf,
  isTitleOfStop,
  mayStateEmpty,
  mayBePartOfPager,
};

const fields = Object.fromEntries(
  (Object.keys(emptyFields) as (keyof FormFields)[]).map((field) => [`the field ${field}`, typedInto(field)]),
);

export const parsers: readonly (readonly [name: string, parse: Parser])[] = Object.entries({
  ...doses,
  ...numbersAndRanges,
  ...days,
  ...namesAndNumbersOfPeople,
  ...drugsTestsAndConditions,
  ...genes,
  ...wordsOfScreens,
  ...fields,
});

/** The site a file holds, or the words of its refusal; any other error is thrown on. */
export async function siteOrRefusal(text: string): Promise<unknown> {
  try {
    return await readSiteFile(text, (selector) => selector.length < 200);
  } catch (error) {
    if (error instanceof SiteFileError) return error.message;
    throw error;
  }
}
