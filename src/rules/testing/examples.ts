import type { Severity } from '../verdict';
import type { ChartBuilder } from './chart-builder';

/** A chart and what a rule makes of it; the words say what it shows. */
export interface Example {
  says: string;
  given: ChartBuilder;
  /** Where it fires: with this severity instead of the rule's own. */
  severity?: Severity;
  /** Where it fires and is not said by itself: the finding that stands for it (one cause, one entry). */
  under?: string;
  /** Where it is undecided: all it lacks. */
  missing?: readonly string[];
  urgent?: boolean;
  /** What the clinician or hospital stated. */
  stated?: readonly string[];
}

/** Charts that differ in one number only, held against a limit: just below, at, just above. */
export interface Boundary {
  limit: string;
  /** Smallest difference a screen would print. */
  step: number;
  at: (value: number) => ChartBuilder;
  /** What the clinician or hospital stated. */
  stated?: readonly string[];
}

export interface RuleExamples {
  id: string;
  fires: readonly Example[];
  /** Neither fires nor is undecided; the nearest traps belong here. */
  clear: readonly Example[];
  /** Or why this rule can never be undecided. */
  undecided: readonly Example[] | string;
  boundaries: readonly Boundary[];
}

export const examples = (id: string, given: Omit<RuleExamples, 'id'>): RuleExamples => ({ id, ...given });
