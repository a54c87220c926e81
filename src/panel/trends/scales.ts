import type { ISODate } from '../../chart';

/** CSS pixels; along the width everything stands in per cent, so that no text shrinks where the panel is narrow. */
export const TOP = 16;
export const BOTTOM = 116;
export const HEIGHT = 134;

/** `2026-11-17` → days since 1970, in no time zone. */
export const dayNumber = (date: ISODate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The time axis that all plots share. */
export interface TimeAxis {
  from: ISODate;
  to: ISODate;
}

/** A mark this much before the first value, as a share of the time plotted, still widens the axis. */
const ROOM_BEFORE = 0.25;

/**
 * From the first value, or a dose change not long before it, to today: the gap at the right shows how old the newest is.
 * Null where there is no value.
 */
export function timeAxis(values: readonly ISODate[], changes: readonly ISODate[], today: ISODate): TimeAxis | null {
  const first = [...values].sort()[0];
  if (first === undefined) return null;
  const room = (dayNumber(today) - dayNumber(first)) * ROOM_BEFORE;
  const near = changes.filter((day) => day < first && dayNumber(first) - dayNumber(day) <= room).sort()[0];
  return { from: near ?? first, to: today };
}

/** Per cent of the width. */
export function across({ from, to }: TimeAxis, day: ISODate): number {
  const days = Math.max(dayNumber(to) - dayNumber(from), 1);
  return Number((((dayNumber(day) - dayNumber(from)) / days) * 100).toFixed(2));
}

/** Three to five round numbers that hold all values, from zero where the values lie near it. */
export function roundMarks(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const bottom = least <= most * 0.5 ? 0 : least;
  const span = most - bottom || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => span / each <= 4) ?? span;
  const start = Math.floor(bottom / step);
  const end = Math.max(Math.ceil(most / step), start + 1);
  return Array.from({ length: end - start + 1 }, (_, at) => Number(((start + at) * step).toFixed(6)));
}
