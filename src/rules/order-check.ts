import type { FindingInput, Severity } from './verdict';

/** `unmet` is shown as "open"; `unknown`: what it needs was not seen. */
export type CheckStatus = 'met' | 'unmet' | 'unknown' | 'not-applicable';

/** One item of the checklist, held against a chart. */
export interface CheckResult {
  /** Public (decisions, 33). */
  id: string;
  label: string;
  /** What is asked for. */
  asks: string;
  /** While it is open: of the finding that keeps it open, else the item's own. */
  severity: Severity;
  status: CheckStatus;
  /** Why, in words: the value with its date, what is lacking, the titles of findings. */
  detail: string;
  inputs: FindingInput[];
  /** Keys of what was not seen, as in `Undecided`. */
  missing: string[];
  /** No screen tells it: a person ticks it. */
  byHand: boolean;
}

/** The questions before an order is signed, held against a chart; open ones first, worst first. */
export interface OrderCheck {
  /** Id of the list. */
  list: string;
  /** `Azathioprine order`. */
  title: string;
  /** False where no order is on the screen: as if a thiopurine were being ordered. */
  isOrder: boolean;
  items: CheckResult[];
}
