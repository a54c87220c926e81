import type { Condition } from '../../src/rules/language';

/** One thing the guide says; with the strength of its evidence where the guideline gives one. */
export interface GuidePoint {
  readonly says: string;
  /** As the guideline prints it: `Grade A, level I`. */
  readonly grade?: string;
}

/** Where another source says something else. */
export interface GuideDifference {
  readonly source: string;
  readonly says: string;
}

/** A reference topic: what the guideline says apart from this patient, in short points. */
export interface GuideEntry {
  /** Lower case with hyphens; stable, so that a panel may link to it. */
  readonly id: string;
  readonly title: string;
  /** Shown by itself where this is known to hold on a chart with a thiopurine in play; found by its title otherwise. */
  readonly calledFor: Condition;
  readonly points: readonly GuidePoint[];
  /** Keys of `rules/sources`, the guideline first. */
  readonly sources: readonly string[];
  readonly others: readonly GuideDifference[];
  /** Statements of the guideline that it carries. */
  readonly statements: readonly string[];
  /** Ids of the catalogue that are no rule but a topic. */
  readonly catalogue: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly reviewed: string;
}
