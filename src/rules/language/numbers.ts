import type { Condition } from './conditions';
import type { Limit } from './limits';
import type { Moment } from './moments';
import type { DrugSet, Measurement } from './sets';

/** A number worked out from the chart; unknown where a part of it was not seen. */
export type Quantity =
  | Limit
  | { readonly kind: 'number'; readonly value: number }
  /** Newest result, canonical unit. */
  | { readonly kind: 'latest'; readonly of: Measurement }
  /** Highest of the newest results of those tests that are there at all. */
  | { readonly kind: 'highest-seen'; readonly of: readonly Measurement[] }
  /** Last result on or before the day the thiopurine was started. */
  | { readonly kind: 'baseline'; readonly of: Measurement }
  /** Lowest or highest result before the newest one, within so many days of today. */
  | { readonly kind: 'earlier'; readonly of: Measurement; readonly which: 'lowest' | 'highest'; readonly days: Limit }
  /** Newest result as a multiple of the upper limit printed beside it. */
  | { readonly kind: 'times-upper-limit'; readonly of: Measurement }
  | { readonly kind: 'age' }
  | { readonly kind: 'weight' }
  /** mg a day: what is ordered, what is in use, or the ordered dose where there is one (`judged`). */
  | { readonly kind: 'thiopurine-dose'; readonly which: 'judged' | 'in-use' | 'ordered' }
  /** mg a day over the drugs of a set; an order replaces the dose in use only where it is higher. */
  | { readonly kind: 'drug-dose'; readonly drugs: DrugSet }
  | { readonly kind: 'days'; readonly from: Moment; readonly to: Moment | 'today' }
  | { readonly kind: 'minus' | 'ratio'; readonly left: Quantity; readonly right: Quantity }
  | { readonly kind: 'plus' | 'product' | 'least'; readonly of: readonly Quantity[] }
  /** The first case that holds; where a case is unknown, both its value and the rest are possible. */
  | { readonly kind: 'by-case'; readonly cases: readonly Case[]; readonly otherwise: Quantity }
  /** Unknown unless the condition holds. */
  | { readonly kind: 'provided'; readonly when: Condition; readonly value: Quantity; readonly missing: string }
  /** At most this much, and at least nothing: a date that may stand for an earlier event. */
  | { readonly kind: 'up-to'; readonly value: Quantity; readonly missing: string }
  /** Another name for a longer calculation, so that the rule reads well. */
  | { readonly kind: 'named'; readonly words: string; readonly value: Quantity };

export interface Case {
  readonly when: Condition;
  readonly value: Quantity;
}

/** A bare number of a calculation; what a clinician may argue with is a `limit`. */
export const number = (value: number): Quantity => ({ kind: 'number', value });
export const latest = (of: Measurement): Quantity => ({ kind: 'latest', of });
export const highestSeen = (...of: readonly Measurement[]): Quantity => ({ kind: 'highest-seen', of });
export const baseline = (of: Measurement): Quantity => ({ kind: 'baseline', of });
export const earlier = (which: 'lowest' | 'highest', of: Measurement, days: Limit): Quantity => ({
  kind: 'earlier',
  of,
  which,
  days,
});
export const timesUpperLimit = (of: Measurement): Quantity => ({ kind: 'times-upper-limit', of });
export const age = (): Quantity => ({ kind: 'age' });
export const weight = (): Quantity => ({ kind: 'weight' });
export const thiopurineDose = (which: 'judged' | 'in-use' | 'ordered'): Quantity => ({
  kind: 'thiopurine-dose',
  which,
});
export const dailyDoseOf = (drugs: DrugSet): Quantity => ({ kind: 'drug-dose', drugs });
export const daysSince = (from: Moment): Quantity => ({ kind: 'days', from, to: 'today' });
export const daysBetween = (from: Moment, to: Moment): Quantity => ({ kind: 'days', from, to });
export const minus = (left: Quantity, right: Quantity): Quantity => ({ kind: 'minus', left, right });
export const ratio = (left: Quantity, right: Quantity): Quantity => ({ kind: 'ratio', left, right });
export const plus = (...of: readonly Quantity[]): Quantity => ({ kind: 'plus', of });
export const product = (...of: readonly Quantity[]): Quantity => ({ kind: 'product', of });
export const least = (...of: readonly Quantity[]): Quantity => ({ kind: 'least', of });
export const byCase = (cases: readonly Case[], otherwise: Quantity): Quantity => ({
  kind: 'by-case',
  cases,
  otherwise,
});
/** @param missing the key (decisions on missing facts) to name where the condition does not hold */
export const provided = (when: Condition, value: Quantity, missing: string): Quantity => ({
  kind: 'provided',
  when,
  value,
  missing,
});
/** @param missing the key to name where only this bound is known */
export const upTo = (value: Quantity, missing: string): Quantity => ({ kind: 'up-to', value, missing });
export const named = (words: string, value: Quantity): Quantity => ({ kind: 'named', words, value });
