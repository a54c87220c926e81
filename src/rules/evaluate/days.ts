import type { ISODate } from '../../chart';

const DAY = 86_400_000;

const known = new Map<ISODate, number>();
/** More days than a long life has on its charts; beyond that something else is wrong, and memory is spared. */
const MOST_DAYS = 20_000;

/** Days since 1970; dates are calendar days, so time zones and summer time have no part in it. */
export function dayNumber(date: ISODate): number {
  const before = known.get(date);
  if (before !== undefined) return before;
  const day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
  if (known.size > MOST_DAYS) known.clear();
  known.set(date, day);
  return day;
}

/** For sorting: ISO dates are in order as plain strings, and comparing them by a locale's rules costs a hundredfold. */
export const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
