/** A reference topic of the guide, held against a chart; its words are plain text. */
export interface GuideTopic {
  /** Stable: a panel may link to it. */
  id: string;
  title: string;
  /** `grade`: the strength of its evidence, as the guideline prints it. */
  points: readonly { says: string; grade?: string }[];
  /** Keys of `rules/sources`, the guideline first. */
  sources: readonly string[];
  /** What another source says, where it differs. */
  others: readonly { source: string; says: string }[];
  /** Keys of the guideline's statements that it carries. */
  statements: readonly string[];
  /** `YYYY-MM-DD`. */
  reviewed: string;
  /** Known to be called for by this chart; false also where that can't be told. */
  isCalledFor: boolean;
}
