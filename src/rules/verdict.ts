import type { Evidence } from '../chart';

export type Severity = 'critical' | 'warning' | 'info';

/** One input of a finding, as a reader would check it: `WBC 2.1 ×10⁹/L, 17 Nov 2026`. */
export interface FindingInput {
  label: string;
  evidence: Evidence | null;
}

/** What the clinician can say of this patient that the rules take into account. */
export interface Statement {
  /** `intended-combination`. */
  id: string;
  words: string;
}

/** One thing that made a rule fire, so that the same finding on later facts can be held against this one. */
export interface Weighed {
  /** The same words for the same thing: `allopurinol in use`, `latest WBC <`. */
  what: string;
  /** How bad it is, more is worse: mg a day, how far beyond a limit. Null where it is only there or not, or unknown. */
  harm: number | null;
}

/** A rule that fired. Words are plain text; they are never rendered as HTML. */
export interface Finding {
  /** The catalogue's id, e.g. `AZA-INT-01`. */
  id: string;
  severity: Severity;
  title: string;
  detail: string;
  action: string;
  inputs: FindingInput[];
  /** What made it fire, each thing once. */
  weighs: Weighed[];
  /** The rule's condition in words. */
  rule: string;
  /** Keys of `rules/sources`. */
  sources: string[];
  /** What other sources say, one sentence each, where they differ from the guideline. */
  others: string[];
  /** Ids of findings this one stands for (one cause, one entry). */
  standsFor: string[];
  /** Id of the finding that leads the entry in which this one is shown (one story, one entry); null: it leads its own. */
  partOf: string | null;
  /** What the clinician may say that would change it, or has said. */
  statements: Statement[];
}

/** A rule that applies here and could not be decided. */
export interface Undecided {
  id: string;
  severity: Severity;
  title: string;
  /** Keys of decisions.md, 33: `medications`, `labs.wbc`, `patient.weight`, … */
  missing: string[];
  /** What is known so far, as printed: `WBC 2.1, unit not printed`. Null where nothing was seen. */
  known: FindingInput | null;
  /** True where every reading of what is known would make a critical rule fire: shown first, and the pill shows "?". */
  urgent: boolean;
}

/** What the whole rule set says of one chart, worst first. */
export interface Verdict {
  findings: Finding[];
  undecided: Undecided[];
  /** Titles of the sources that the findings name, by key; where one is missing its key has to do. */
  sources?: Readonly<Record<string, string>>;
  /** What the clinician has said of this patient and rules ask for. */
  stated: Statement[];
  ruleSet: {
    version: string;
    reviewed: string;
    reviewBy: string;
    outOfDate: boolean;
    /** A hospital's own limits, by id of the limit; absent where all are as shipped. */
    local?: Readonly<Record<string, number>>;
  };
}
