import type { Severity } from '../verdict';
import type { Condition } from './conditions';
import { noResult, not } from './conditions';
import type { Limit } from './limits';
import type { Measurement } from './sets';

/** What the page must show for an item to be met. */
export interface Requirement {
  readonly holds: Condition;
  /** What to say where it does not hold: `no platelets within 30 days`. */
  readonly lacks: string;
}

/** One question before an order is signed. */
export interface ChecklistItem {
  /** Public (decisions, 33); also the mark that tests of a page look for. */
  readonly id: string;
  readonly label: string;
  /** What is asked for, as a phrase: what a person ticks where no screen tells it. */
  readonly asks: string;
  /** While it is open because something was not seen. */
  readonly severity: Severity;
  /** Where it is known not to hold, the item does not apply; null: it always does. */
  readonly applies: Condition | null;
  /** All must hold. None: no screen tells, and it is ticked by hand. */
  readonly requires: readonly Requirement[];
  /** A finding of these rules that is more than a note keeps the item open, whatever was seen. */
  readonly openedBy: readonly string[];
  /** What is shown with it, where it was seen. */
  readonly shows: readonly (Measurement | 'weight' | 'tpmt' | 'nudt15')[];
  /** Keys of `rules/sources`. */
  readonly sources: readonly string[];
}

/** The questions for one kind of order. */
export interface Checklist {
  readonly id: string;
  /** What is being ordered; braces as in the sentences of rules. */
  readonly title: string;
  /** The order it is for; the first list whose condition is known to hold is taken. */
  readonly when: Condition;
  readonly items: readonly ChecklistItem[];
}

type Optional = 'applies' | 'requires' | 'openedBy' | 'shows';
/** Fills in what most items leave empty. */
export const item = (draft: Omit<ChecklistItem, Optional> & Partial<Pick<ChecklistItem, Optional>>): ChecklistItem => ({
  applies: null,
  requires: [],
  openedBy: [],
  shows: [],
  ...draft,
});

/** @param lacks braces as in the sentences of rules: `{limit:ID}` */
export const requirement = (holds: Condition, lacks: string): Requirement => ({ holds, lacks });

/** A result of any of these tests, not older than that. */
export const resultWithin = (of: readonly Measurement[], days: Limit | null, name: string): Requirement => ({
  holds: not(noResult(of, days)),
  lacks: days ? `no ${name} within {limit:${days.id}}` : `no ${name}`,
});
