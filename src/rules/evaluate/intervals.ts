import type { Comparison } from '../language';
import type { Truth } from './three-values';

/**
 * What a number can be: one value, or all between two where the chart leaves it open ("<0.5", two undated results, a
 * factor that depends on a test not seen).
 */
export interface Interval {
  lo: number;
  hi: number;
  loOpen: boolean;
  hiOpen: boolean;
}

export const exactly = (value: number): Interval => ({ lo: value, hi: value, loOpen: false, hiOpen: false });
/** Laboratory values have no negative numbers. */
export const under = (value: number, open: boolean): Interval => ({ lo: 0, hi: value, loOpen: false, hiOpen: open });
export const over = (value: number, open: boolean): Interval => ({
  lo: value,
  hi: Number.POSITIVE_INFINITY,
  loOpen: open,
  hiOpen: false,
});

/** Floating point must not decide a limit: 0.7 × 140 is 98. */
const order = (a: number, b: number): number => {
  const near = 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (a === b || (Number.isFinite(near) && Math.abs(a - b) <= near)) return 0;
  return a < b ? -1 : 1;
};

export function hull(a: Interval, b: Interval): Interval {
  const low = order(a.lo, b.lo);
  const high = order(a.hi, b.hi);
  return {
    lo: Math.min(a.lo, b.lo),
    hi: Math.max(a.hi, b.hi),
    loOpen: low === 0 ? a.loOpen && b.loOpen : low < 0 ? a.loOpen : b.loOpen,
    hiOpen: high === 0 ? a.hiOpen && b.hiOpen : high > 0 ? a.hiOpen : b.hiOpen,
  };
}

const isBelow = (a: Interval, b: Interval): Truth => {
  const apart = order(a.hi, b.lo);
  if (apart < 0 || (apart === 0 && (a.hiOpen || b.loOpen))) return true;
  return order(a.lo, b.hi) >= 0 ? false : null;
};

const isAtMost = (a: Interval, b: Interval): Truth => {
  if (order(a.hi, b.lo) <= 0) return true;
  const apart = order(a.lo, b.hi);
  return apart > 0 || (apart === 0 && (a.loOpen || b.hiOpen)) ? false : null;
};

/** True where every possible pair of values agrees, false where none does. */
export function compareIntervals(left: Interval, op: Comparison, right: Interval): Truth {
  switch (op) {
    case '<':
      return isBelow(left, right);
    case '<=':
      return isAtMost(left, right);
    case '>':
      return isBelow(right, left);
    case '>=':
      return isAtMost(right, left);
  }
}

const from = (a: Interval, b: Interval, lo: number, hi: number): Interval => ({
  lo: Number.isNaN(lo) ? Number.NEGATIVE_INFINITY : lo,
  hi: Number.isNaN(hi) ? Number.POSITIVE_INFINITY : hi,
  loOpen: a.loOpen || b.loOpen,
  hiOpen: a.hiOpen || b.hiOpen,
});

export const add = (a: Interval, b: Interval): Interval => from(a, b, a.lo + b.lo, a.hi + b.hi);
export const subtract = (a: Interval, b: Interval): Interval => ({
  ...from(a, b, a.lo - b.hi, a.hi - b.lo),
  loOpen: a.loOpen || b.hiOpen,
  hiOpen: a.hiOpen || b.loOpen,
});
/** Both factors zero or more. */
export const multiply = (a: Interval, b: Interval): Interval => from(a, b, a.lo * b.lo, a.hi * b.hi);
/** Both zero or more; null where the divisor may be zero. */
export const divide = (a: Interval, b: Interval): Interval | null =>
  b.lo > 0
    ? { ...from(a, b, a.lo / b.hi, a.hi / b.lo), loOpen: a.loOpen || b.hiOpen, hiOpen: a.hiOpen || b.loOpen }
    : null;

/** The greater of two numbers, each known within bounds. */
export function greater(a: Interval, b: Interval): Interval {
  const low = order(a.lo, b.lo);
  const { hi, hiOpen } = hull(a, b);
  const loOpen = low === 0 ? a.loOpen || b.loOpen : (low > 0 ? a : b).loOpen;
  return { lo: Math.max(a.lo, b.lo), hi, loOpen, hiOpen };
}

export function lesser(a: Interval, b: Interval): Interval {
  const high = order(a.hi, b.hi);
  const { lo, loOpen } = hull(a, b);
  const hiOpen = high === 0 ? a.hiOpen || b.hiOpen : (high < 0 ? a : b).hiOpen;
  return { lo, hi: Math.min(a.hi, b.hi), loOpen, hiOpen };
}
