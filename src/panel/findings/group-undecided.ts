import type { Coverage, FactList } from '../../chart';
import type { FindingInput, Severity, Undecided } from '../../rules';

/** Checks that could not be done for want of the same thing. */
export interface UndecidedGroup {
  /** The missing thing: a key of `Undecided.missing`. */
  missing: string;
  /** What was seen of it and could not be used; null where nothing was seen. */
  known: FindingInput | null;
  urgent: boolean;
  checks: Undecided[];
}

/** The broadest cause first: a check that lacks a whole list is counted under that list, and nowhere else. */
const BREADTH: readonly string[] = ['medications', 'labs', 'allergies', 'conditions', 'immunizations'];
const RANK: Record<Severity, number> = { critical: 0, warning: 1, info: 2 };

/**
 * Groups the undecided by what they lack, so that one look at the right place settles many. Each check stands in one
 * group. Urgent groups come first, then those with the most severe and the most checks.
 */
export function groupUndecided(undecided: readonly Undecided[], coverage: Coverage): UndecidedGroup[] {
  const groups = new Map<string, UndecidedGroup>();
  for (const check of undecided) {
    const missing = causeOf(check, coverage);
    const key = JSON.stringify([check.urgent, missing, check.known?.label ?? null]);
    const group = groups.get(key) ?? { missing, known: check.known, urgent: check.urgent, checks: [] };
    group.checks.push(check);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => Number(b.urgent) - Number(a.urgent) || worst(a) - worst(b) || b.checks.length - a.checks.length,
  );
}

function causeOf({ missing, known }: Undecided, coverage: Coverage): string {
  const keys = missing.map((key) => (known ? key : widen(key, coverage)));
  return BREADTH.find((list) => keys.includes(list)) ?? keys[0] ?? '';
}

/** One result is missing because no results were seen at all: then that is what to say. */
function widen(key: string, coverage: Coverage): string {
  const list = key.split('.')[0] ?? key;
  return BREADTH.includes(list) && coverage[list as FactList].seen === 'not-seen' ? list : key;
}

const worst = ({ checks }: UndecidedGroup): number => Math.min(...checks.map((check) => RANK[check.severity]));
