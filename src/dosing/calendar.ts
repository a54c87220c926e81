import type { ISODate } from '../chart';

const DAY = 86_400_000;

const iso = (time: number): ISODate => new Date(time).toISOString().slice(0, 10);
const parts = (date: ISODate): [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)) - 1,
  Number(date.slice(8, 10)),
];

/** Calendar days, so that time zones and summer time have no part in it. */
export const addDays = (date: ISODate, days: number): ISODate => iso(Date.UTC(...parts(date)) + days * DAY);

export const addWeeks = (date: ISODate, weeks: number): ISODate => addDays(date, weeks * 7);

/** The same day so many months on, or that month's last day where it has none. */
export function addMonths(date: ISODate, months: number): ISODate {
  const [year, month, day] = parts(date);
  const lastDay = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  return iso(Date.UTC(year, month + months, Math.min(day, lastDay)));
}

/** Days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: ISODate, to: ISODate): number =>
  (Date.UTC(...parts(to)) - Date.UTC(...parts(from))) / DAY;

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && iso(Date.UTC(...parts(text))) === text;
