import type { TrendValue } from './test-series';

/** A reference range in the unit of the plot; an end that is not printed is null. */
export interface Band {
  low: number | null;
  high: number | null;
}

/**
 * The range printed beside the newest value that has one. It stands in the unit of its own result, so what made that
 * result canonical makes the range so. Null where none is printed, or where that can't be told from a zero.
 */
export function printedRange(values: readonly TrendValue[]): Band | null {
  const newest = values.findLast(({ lab: { range } }) => range !== null && (range.low !== null || range.high !== null));
  if (!newest?.lab.range) return null;
  const { range, value } = newest.lab;
  if (typeof value !== 'number' || value === 0) return null;
  const factor = newest.value / value;
  const inUnit = (end: number | null): number | null => (end === null ? null : Number((end * factor).toFixed(4)));
  return { low: inUnit(range.low), high: inUnit(range.high) };
}
