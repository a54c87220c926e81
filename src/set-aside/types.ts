import type { Finding } from '../rules';

/**
 * Why a finding is set aside. What prescribers give most often (systematic review, doi:10.2196/15653: "will monitor",
 * "tolerated before") and what HL7 lists for the point of care (CDS Hooks 3.0.0-ballot, `non-adherence-reason-clinical`:
 * does not apply or done, disagrees with the evidence, risk against benefit); "inaccurate" says more often than others that
 * the alert was wrong (doi:10.1055/s-0038-1642608).
 */
export type ReasonCode =
  | 'will-monitor'
  | 'dealt-with'
  | 'tolerated'
  | 'benefit'
  | 'not-applicable'
  | 'inaccurate'
  | 'other';

export interface Reason {
  code: ReasonCode;
  /** The clinician's own words; never null beside `other`. */
  comment: string | null;
}

/** How a finding was set aside. */
export interface SetAside {
  reason: Reason;
  /** What she saw when she did. */
  seen: Pick<Finding, 'severity' | 'weighs'>;
  /** When, milliseconds since the epoch. */
  at: number;
}
