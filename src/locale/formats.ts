import { language } from './language';
import { textOf } from './text';

const monthName = (year: string, month: string): string =>
  language().months.format(Date.UTC(Number(year), Number(month) - 1));

/** `2026-11-17` → `17 Nov 2026`, `2026-11` → `Nov 2026`; anything else as it came. The month is always in letters. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const name = monthName(year, month);
  return day === undefined
    ? textOf('locale_dateMonth', { month: name, year })
    : textOf('locale_dateDay', { day: Number(day), month: name, year });
}

/** `2026-11-17` → `17 Nov`, for the axis of a plot. @param date a whole date */
export const formatDayOfYear = (date: string): string =>
  textOf('locale_dateDayMonth', {
    day: Number(date.slice(8, 10)),
    month: monthName(date.slice(0, 4), date.slice(5, 7)),
  });

/** Milliseconds since the epoch → local `10:42`. */
export function formatTime(instant: number): string {
  const at = new Date(instant);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** `a, b, c` */
export const formatList = (parts: readonly string[]): string => language().lists.format(parts);
