/** Dates of the practice EHR: facts are kept as "days ago", so that its charts are as recent as the day they are opened on. */

/** `YYYY-MM-DD`. */
export type Day = string;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The real today, by the clock of this machine. */
export function realToday(): Day {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The day that lies `days` before `today`. */
export function dayBefore(today: Day, days: number): Day {
  const moment = new Date(`${today}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString().slice(0, 10);
}

/** Completed years between two days. */
export function yearsBetween(birth: Day, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

function monthOf(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** `Nov 12, 2026`. */
export function monthDayYear(day: Day): string {
  return `${monthOf(day)} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;
}

/** `12-Nov-2026`. */
export function dayMonYear(day: Day): string {
  return `${day.slice(8)}-${monthOf(day)}-${day.slice(0, 4)}`;
}

/** `12.11.2026`. */
export function dottedDay(day: Day): string {
  return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}
