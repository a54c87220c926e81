import { sexWords, titleSex } from '../../../rules/screen-words';
import { type DateSense, firstDateIn, isOnlyDate, mayHoldDate, yearsBetween } from '../parsing/dates';
import { fold, PhraseTable } from '../parsing/fold';
import { remembered } from '../parsing/remembered';
import type { ISODate, Sex } from '../types';
import type { Line } from './banner-near';
import { mayHoldBits } from './identity-bits';
import type { ScreenSense } from './sense';

/** What a line of a banner says of the patient. */

export const sexes = new PhraseTable<Sex>(sexWords);

const titles = new PhraseTable(titleSex);

/** "Mme LEFRANC Odile", "PEMBERTON, Alastair (Mr)". */
export function sexOfTitle(text: string): Sex | null {
  const words = fold(text.slice(0, 80)).split(' ').slice(0, 5);
  const behind = text.match(/\(\s*(\p{L}{1,6})\.?\s*\)/u)?.[1];
  for (const [at, word] of words.entries()) {
    const sex = titles.whole(`${word} ${words[at + 1] ?? ''}`) ?? titles.whole(word);
    if (sex && (word.length > 1 || at === 0)) return sex;
  }
  return behind ? (titles.whole(fold(behind)) ?? null) : null;
}

const NEAR = 4;

/** "41 yrs | 15-Jan-1985": a date alone is the birth date where the age beside it says so. */
export function addBareDate(lines: readonly Line[], at: number, sense: ScreenSense): void {
  const line = lines[at];
  if (!line || line.bits.length > 0 || line.part.text.length > 30 || !isOnlyDate(line.part.text, sense.dates)) return;
  const date = firstDateIn(line.part.text, sense.dates);
  if (!date || date.iso > sense.today) return;
  const years = yearsBetween(date.iso, sense.today);
  for (let near = Math.max(0, at - NEAR); near <= at + NEAR; near += 1) {
    const other = lines[near];
    if (!other || other.block !== line.block || other.part.text.length > 60) continue;
    const age = other.part.text.match(AGE)?.[1] ?? ageAndSexIn(other.part.text)?.age;
    const isNumbered = years >= 1 && other.bits.some(({ kind }) => kind === 'identifier');
    if (isNumbered || (age !== undefined && Math.abs(Number(age) - years) <= 1)) {
      line.bits.push({ kind: 'birthDate', value: line.part.text });
      return;
    }
  }
}

export const AGE =
  /(?:^|[\s(,])0*(\d{1,3})\s?(?:-?\s?year[s]?(?:[- ]old)?|y\/?o\b|yrs?\b|y\b|jahre?\b|j\.|ans\b|años\b|anni\b|jaar\b|jr\b)/i;

const SEX = 'female|male|weiblich|m[äa]nnlich|femme|homme|mujer|hombre|donna|uomo|vrouw|man|f|m|w|v';
const YEARS = String.raw`y\/o|y\.o\.|years?(?:[- ]old)?|yrs?|yo|y|jahre|j\.?|ans|a[ñn]os|anni|jaar|jr\.?`;
/** At the start of a line an age needs no unit; within one it does, or a stroke between the two. */
const AGES_AND_SEXES: readonly RegExp[] = [
  new RegExp(String.raw`^\(?\s*(?<sex>${SEX})[\s,/·-]+0*(?<age>\d{1,3})\s?-?(?:${YEARS})?(?![\p{L}\d./-])`, 'iu'),
  new RegExp(String.raw`^\(?\s*0*(?<age>\d{1,3})\s?-?(?:${YEARS})?[\s,/·-]+(?<sex>${SEX})(?![\p{L}\d])`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\d])(?<sex>${SEX})[\s,/·|-]+0*(?<age>\d{1,3})\s?(?:${YEARS})(?![\p{L}\d])`, 'iu'),
  new RegExp(
    String.raw`(?<![\p{L}\d./-])0*(?<age>\d{1,3})\s?-?(?:${YEARS})[\s,/·|-]+(?<sex>${SEX})(?![\p{L}\d])`,
    'iu',
  ),
  new RegExp(String.raw`\(\s*0*(?<age>\d{1,3})\s?\/?\s?(?<sex>${SEX})\s*\)`, 'iu'),
];
const LONGEST_BANNER_LINE = 300;

/** "F 52 yrs", "58/M", "(34F)". */
export function ageAndSexIn(text: string): { age: number; sex: string } | null {
  if (text.length > LONGEST_BANNER_LINE || !/\d/.test(text)) return null;
  for (const pattern of AGES_AND_SEXES) {
    const found = text.match(pattern)?.groups;
    if (found?.age && found.sex) return { age: Number(found.age), sex: found.sex };
  }
  return null;
}

const PIECES = /[|·•,;()–—]| - |\s\/\s|\s{2,}/;
const SEX_WORD =
  /(?<!\p{L})(?:female|male|weiblich|m[äa]nnlich|f[ée]minin|masculin|mujer|hombre|femmina|maschio|vrouw)(?!\p{L})/iu;
const SEX_LABEL = /^(?:sex|gender|geschlecht|sexe|sexo|sesso|geslacht) /;

/** A piece of a line that is a word for a sex and nothing else: "DOB 1970-02-02 | Male | MRN 61". */
export function bareSexIn(text: string, isBanner: boolean): Sex | null {
  if (text.length > LONGEST_BANNER_LINE) return null;
  for (const piece of text.split(PIECES)) {
    const word = fold(piece).replace(SEX_LABEL, '');
    if (word.length > 2 || (isBanner && word.length === 1 && word !== 'x' && word !== 'u')) {
      const sex = sexes.whole(word);
      if (sex) return sex;
    }
  }
  // beside a birth date nothing else is called so
  const word = isBanner && text.length <= 160 && /\d{4}/.test(text) ? text.match(SEX_WORD)?.[0] : undefined;
  return word ? (sexes.whole(fold(word)) ?? null) : null;
}

/**
 * What no text fails that is a birth date, a record number or a labelled name, or the label of one; judged by the text
 * alone, before any of it is read.
 */
export const mayAnchor = remembered(
  (text) =>
    mayHoldBits(text) ||
    AGE.test(text) ||
    BARE_RECORD.test(text) ||
    (text.length <= LONGEST_BANNER_LINE &&
      (ageAndSexIn(text) !== null || (mayHoldDate(text) && sexes.longestIn(fold(text)) !== null))),
);

/** A birth date with the age beside it, as `1967-08-29 (59 y)`, is one without a label too. */
function bareBirthDate(text: string, dates: DateSense, today: ISODate): ISODate | null {
  const age = text.match(AGE);
  const date = age ? firstDateIn(text, dates) : null;
  if (!date || !age) return null;
  const years = yearsBetween(date.iso, today);
  return Math.abs(years - Number(age[1])) <= 1 ? date.iso : null;
}

/** "male, 08/29/1967": a sex and a date and nothing else. */
export function sexAndDate(text: string, sense: ScreenSense): ISODate | null {
  const date = text.length <= 40 ? firstDateIn(text, sense.dates) : null;
  if (!date || date.iso > sense.today) return null;
  const rest = fold(`${text.slice(0, date.start)} ${text.slice(date.end)}`);
  return rest !== '' && sexes.whole(rest) ? date.iso : null;
}

/** "YARROW, Clementine – 28 Jun 1950 – F – HN 0612-77": of the pieces of a line one is a day and one is a sex or an age. */
function dateBesideSex(text: string, sense: ScreenSense): ISODate | null {
  if (text.length > LONGEST_BANNER_LINE || !/\d{4}/.test(text)) return null;
  const pieces = text.split(PIECES).map((piece) => piece.trim());
  const dated = pieces.find((piece) => piece.length <= 20 && isOnlyDate(piece, sense.dates));
  const date = dated ? firstDateIn(dated, sense.dates) : null;
  if (!date || date.iso > sense.today || pieces.length < 2) return null;
  return pieces.some(
    (piece) =>
      piece !== dated &&
      (sexes.whole(fold(piece)) !== undefined ||
        /^\d{1,3} ?(?:y|yrs?|years?|j|jahre|ans|a|a[ñn]os|anni|jaar|jr)\.?$/i.test(piece)),
  )
    ? date.iso
    : null;
}

export function birthDateOf(line: Line, sense: ScreenSense): ISODate | null {
  const bit = line.bits.find(({ kind }) => kind === 'birthDate');
  const date = bit ? firstDateIn(bit.value, sense.dates) : null;
  if (date && date.iso <= sense.today) return date.iso;
  const withSex = sexAndDate(line.part.text, sense) ?? dateBesideSex(line.part.text, sense);
  if (withSex) return withSex;
  return bareBirthDate(line.part.text, sense.dates, sense.today);
}

const RECORD = /^#?\s*([A-Za-z]{0,6}(?:[A-Za-z]{0,6}\d{2}[A-Za-z]\d{2}[A-Za-z])?[-/.\s]?\d[\w./-]*(?:\s\d{2,4}){0,3})/;

/** A record number that stands alone in brackets or behind a number sign. */
const BARE_RECORD = /^(?:\(\s*([A-Z]{0,6}-?\d{4,}[\w-]*)\s*\)|#\s*([A-Z]{0,6}-?\d{3,}[\w-]*))$/;

export const identifiersOf = (line: Line): string[] =>
  line.bits.flatMap(({ kind, value }) => {
    const match = kind === 'identifier' ? value.match(RECORD) : null;
    return match?.[1] ? [match[1].replace(/[./-]+$/, '').trim()] : [];
  });

export const identifierOf = (line: Line): string | null => identifiersOf(line)[0] ?? null;

export const bareIdentifierOf = (line: Line): string | null => {
  const match = line.part.text.match(BARE_RECORD);
  return match?.[1] ?? match?.[2] ?? null;
};
