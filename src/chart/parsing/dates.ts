import { monthNumbers } from '../../../rules/screen-words';
import type { ISODate } from '../types';
import { fold } from './fold';
import { remembered } from './remembered';

/** Dates as screens print them, to `YYYY-MM-DD`. A date that can't be one is no date. */

export type DayMonthOrder = 'dmy' | 'mdy';

export interface PrintedDate {
  iso: ISODate;
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** Day and month could be the other way round, and nothing on the page tells. */
  isUnsure: boolean;
}

const TIME = String.raw`(?:[T ,]+(?:at |um |à |a las |om |alle )?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:Z|UTC|[A-Z]{3,4}|[+-]\d{2}:?\d{2}|Uhr|h))?)?`;
const MONTH = String.raw`([A-Za-zÀ-ÿ]{3,10})\.?`;

const SHAPES = {
  iso: new RegExp(String.raw`(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)${TIME}`, 'g'),
  raw: /(?<![\d.])((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?(?:\.\d+)?(?:[+-]\d{4})?)?(?!\.*\d)/g,
  java: /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) (\d{1,2}) \d{2}:\d{2}:\d{2} [A-Z]{3,4} (\d{4})\b/g,
  dayMonthName: new RegExp(
    String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?(?:[ \-/]| [–—] )?(?:de )?${MONTH}[ \-/,–—]*(?:de )?(\d{4}|\d{2})(?![\d/])${TIME}`,
    'g',
  ),
  yearFirst: new RegExp(String.raw`(?<!\d)(\d{4})[ ,]+(\d{1,2})[ -]{1,3}${MONTH}(?![\p{L}\d])`, 'gu'),
  monthNameDay: new RegExp(String.raw`\b${MONTH}[ \-](\d{1,2})(?:st|nd|rd|th)?,?[ \-](\d{4})(?!\d)${TIME}`, 'g'),
  numbers: new RegExp(String.raw`(?<![\d.,/-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,-]\d)${TIME}`, 'g'),
} as const;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoOf(year: number, month: number, day: number): ISODate | null {
  if (year < 1880 || year > 2120 || month < 1 || month > 12 || day < 1) return null;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (day > (DAYS[month - 1] ?? 0) || (month === 2 && day === 29 && !isLeap)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Two-digit years lie within the last ninety years and the next ten. */
function fullYear(printed: string, thisYear: number): number {
  if (printed.length === 4) return Number(printed);
  const year = Math.floor(thisYear / 100) * 100 + Number(printed);
  return year > thisYear + 10 ? year - 100 : year;
}

function monthOf(name: string): number | null {
  return monthNumbers[fold(name)] ?? monthNumbers[fold(name).slice(0, 3)] ?? null;
}

export interface DateSense {
  order: DayMonthOrder;
  /** Whether the order rests on evidence (a 13 or more, a language that has only one order). */
  isKnown: boolean;
  thisYear: number;
}

const bySense = new WeakMap<DateSense, (text: string) => PrintedDate[]>();
const byMeaning = new Map<string, (text: string) => PrintedDate[]>();

/** All dates in a text, in the order they stand in. */
export function datesIn(text: string, sense: DateSense): PrintedDate[] {
  if (!mayHoldDate(text)) return [];
  let find = bySense.get(sense);
  if (!find) {
    // the next reading of the page, with a sense of its own that is the same, finds the answers
    const same = `${sense.order} ${sense.isKnown} ${sense.thisYear}`;
    find = byMeaning.get(same) ?? remembered((printed) => findDates(printed, sense));
    byMeaning.set(same, find);
    bySense.set(sense, find);
  }
  return find(text);
}

/** The cheapest look that no date fails: a number beside another across a mark or a word, or eight digits. */
const MAY_BE_DATE = /\d[-/.]\d|\d{8}|\d(?:st|nd|rd|th|\.|º|er)?[ \-/–—]{0,3}(?:de )?\p{L}{3}|\p{L}{3}\.?[ -]\d/u;
export const mayHoldDate = (text: string): boolean => MAY_BE_DATE.test(text);

function findDates(text: string, sense: DateSense): PrintedDate[] {
  let found: PrintedDate[] = [];
  for (const { shape, dateOf } of DATES) {
    const fresh: PrintedDate[] = [];
    // both lists in the order of the text: one pass, also where a text is nothing but dates
    let at = 0;
    for (const match of text.matchAll(shape)) {
      const start = match.index;
      const end = start + match[0].length;
      while (at < found.length && (found[at]?.end ?? 0) <= start) at += 1;
      if ((found[at]?.start ?? end) < end) continue;
      const date = dateOf(match, sense);
      if (date?.iso) fresh.push({ iso: date.iso, start, end, isUnsure: date.isUnsure });
    }
    if (fresh.length > 0) found = found.concat(fresh).sort((a, b) => a.start - b.start);
  }
  return found;
}

type DateOf = (match: RegExpMatchArray, sense: DateSense) => { iso: ISODate | null; isUnsure: boolean } | null;

const certain = (iso: ISODate | null) => ({ iso, isUnsure: false });

const yearMonthDay: DateOf = ([, year, month, day]) => certain(isoOf(Number(year), Number(month), Number(day)));

/** @param year, month, day which group of the shape holds them; the month by its name. */
const byMonthName =
  (year: number, month: number, day: number): DateOf =>
  (match, { thisYear }) => {
    const named = monthOf(match[month] ?? '');
    return named ? certain(isoOf(fullYear(match[year] ?? '', thisYear), named, Number(match[day]))) : null;
  };

const byOrder: DateOf = (match, sense) => {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = fullYear(match[4] ?? '', sense.thisYear);
  // a dot between numbers is a day first, everywhere it is written
  const order = match[2] === '.' ? 'dmy' : second > 12 ? 'mdy' : first > 12 ? 'dmy' : sense.order;
  const isUnsure = match[2] !== '.' && !sense.isKnown && first <= 12 && second <= 12 && first !== second;
  return { iso: order === 'dmy' ? isoOf(year, second, first) : isoOf(year, first, second), isUnsure };
};

/** What an earlier shape has taken is no other date. */
const DATES: readonly { shape: RegExp; dateOf: DateOf }[] = [
  { shape: SHAPES.iso, dateOf: yearMonthDay },
  { shape: SHAPES.java, dateOf: byMonthName(3, 1, 2) },
  { shape: SHAPES.yearFirst, dateOf: byMonthName(1, 3, 2) },
  { shape: SHAPES.numbers, dateOf: byOrder },
  { shape: SHAPES.dayMonthName, dateOf: byMonthName(3, 2, 1) },
  { shape: SHAPES.monthNameDay, dateOf: byMonthName(3, 1, 2) },
  { shape: SHAPES.raw, dateOf: yearMonthDay },
];

export const firstDateIn = (text: string, sense: DateSense): PrintedDate | null => datesIn(text, sense)[0] ?? null;

/** Whether a text is a date (with or without a time) and nothing else. */
export function isOnlyDate(text: string, sense: DateSense): boolean {
  const [date] = datesIn(text, sense);
  if (!date) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  // "11/17/2026 12.5 L": its time is part of the date, so this is a value
  if (/\d[.,]\d/.test(rest)) return false;
  return rest.replace(/\d{1,2}:\d{2}(:\d{2})?|\b[ap]\.?m\b\.?|uhr|utc|est|edt|[^\p{L}\p{N}]/giu, '').length <= 4;
}

const DAY_FIRST = /^(de|fr|es|it|nl|pt|da|sv|nb|fi|pl|en-gb|en-au|en-nz|en-ie|en-in|en-za)/;

/** Day or month first: what the page's own dates prove, else what its language does. */
export function dateSenseOf(texts: Iterable<string>, language: string, thisYear: number): DateSense {
  const votes = { dayFirst: 0, monthFirst: 0 };
  for (const text of texts) addVotes(votes, text);
  return dateSenseBy(votes, language, thisYear);
}

/** How many printed dates prove that the day, or the month, comes first. */
export interface DateVotes {
  dayFirst: number;
  monthFirst: number;
}

const votesIn = remembered((text): DateVotes | null => {
  const votes = { dayFirst: 0, monthFirst: 0 };
  for (const match of text.matchAll(/(?<![\d.,/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g)) {
    if (Number(match[1]) > 12 && Number(match[3]) <= 12) votes.dayFirst += 1;
    if (Number(match[3]) > 12 && Number(match[1]) <= 12) votes.monthFirst += 1;
  }
  return votes.dayFirst + votes.monthFirst > 0 ? votes : null;
});

export function addVotes(votes: DateVotes, text: string): void {
  const more = votesIn(text);
  votes.dayFirst += more?.dayFirst ?? 0;
  votes.monthFirst += more?.monthFirst ?? 0;
}

/** The same from votes that were counted already. */
export function dateSenseBy({ dayFirst, monthFirst }: DateVotes, language: string, thisYear: number): DateSense {
  if (dayFirst !== monthFirst)
    return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', isKnown: dayFirst === 0 || monthFirst === 0, thisYear };
  if (DAY_FIRST.test(language)) return { order: 'dmy', isKnown: true, thisYear };
  return { order: 'mdy', isKnown: language === 'en-us', thisYear };
}

export function yearsBetween(from: ISODate, to: ISODate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
