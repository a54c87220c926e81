import type { ISODate } from '../../chart';

const DAY = 86_400_000;

/** Days since 1970; dates are calendar days, so time zones and summer time have no part in it. */
export const dayNumber = (date: ISODate): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;

/** For sorting: ISO dates are in order as plain strings, and comparing them by a locale's rules costs a hundredfold. */
export const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
