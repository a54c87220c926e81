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
  raw: /(?<![\d.])((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?(?:\.\d+)?(?:[+-]\d{4})?)?(?![\d.]*\d)/g,
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
  const found: PrintedDate[] = [];
  const add = (match: RegExpMatchArray, iso: ISODate | null, isUnsure = false) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (iso && !found.some((date) => start < date.end && end > date.start)) found.push({ iso, start, end, isUnsure });
  };
  for (const match of text.matchAll(SHAPES.iso))
    add(match, isoOf(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of text.matchAll(SHAPES.java)) {
    const month = monthOf(match[1] ?? '');
    if (month) add(match, isoOf(Number(match[3]), month, Number(match[2])));
  }
  for (const match of text.matchAll(SHAPES.yearFirst)) {
    const month = monthOf(match[3] ?? '');
    if (month) add(match, isoOf(Number(match[1]), month, Number(match[2])));
  }
  for (const match of text.matchAll(SHAPES.numbers)) {
    const first = Number(match[1]);
    const second = Number(match[3]);
    const year = fullYear(match[4] ?? '', sense.thisYear);
    // a dot between numbers is a day first, everywhere it is written
    const order = match[2] === '.' ? 'dmy' : second > 12 ? 'mdy' : first > 12 ? 'dmy' : sense.order;
    const isUnsure = match[2] !== '.' && !sense.isKnown && first <= 12 && second <= 12 && first !== second;
    add(match, order === 'dmy' ? isoOf(year, second, first) : isoOf(year, first, second), isUnsure);
  }
  for (const match of text.matchAll(SHAPES.dayMonthName)) {
    const month = monthOf(match[2] ?? '');
    if (month) add(match, isoOf(fullYear(match[3] ?? '', sense.thisYear), month, Number(match[1])));
  }
  for (const match of text.matchAll(SHAPES.monthNameDay)) {
    const month = monthOf(match[1] ?? '');
    if (month) add(match, isoOf(Number(match[3]), month, Number(match[2])));
  }
  for (const match of text.matchAll(SHAPES.raw))
    add(match, isoOf(Number(match[1]), Number(match[2]), Number(match[3])));
  return found.sort((a, b) => a.start - b.start);
}

export const firstDateIn = (text: string, sense: DateSense): PrintedDate | null => datesIn(text, sense)[0] ?? null;

/** Whether a text is a date (with or without a time) and nothing else. */
export function isOnlyDate(text: string, sense: DateSense): boolean {
  const [date] = datesIn(text, sense);
  if (!date) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
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
