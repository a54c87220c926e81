/**
 * A problem, symptom or state as problem lists print it, in six languages. Case, accents and punctuation don't matter;
 * `*` stands for any letters of a word (`*transplant*`: transplant, Nierentransplantation).
 */
export interface ConditionEntry {
  /** Public: `conditions[].concept` of scan reports. */
  id: string;
  phrases: readonly string[];
  /** True where only the present counts: "history of fever" is none. */
  acute?: true;
  /** Words beside a phrase that make it something else ("varicella immune"); `*` as above. */
  notWith?: readonly string[];
}
