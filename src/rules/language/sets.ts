import type { AnalyteId, DrugId } from '../../chart';

/** Drugs a condition looks for, and what to call them in a sentence. */
export interface DrugSet {
  readonly words: string;
  readonly ids: readonly DrugId[];
}

/** Problems, symptoms or exposures a condition looks for. */
export interface ConceptSet {
  readonly words: string;
  readonly ids: readonly string[];
}

/** Vaccines a condition looks for. */
export interface VaccineSet {
  readonly words: string;
  readonly ids: readonly string[];
}

/** A laboratory test a condition looks at. */
export interface Measurement {
  readonly id: AnalyteId;
  readonly words: string;
  /**
   * What a number printed without a unit can mean: factors of all accepted units to the canonical one, and the
   * plausible values in it. Used only to see whether every reading would be critical, never to decide a rule.
   */
  readonly withoutUnit?: { readonly factors: readonly number[]; readonly plausible: readonly [number, number] };
}

/** Words that say something (`positive`), and words that contain them and say the opposite (`not detected`). */
export interface WordSet {
  readonly words: string;
  readonly says: readonly string[];
  readonly contradicts: readonly string[];
}

export const drugSet = (words: string, ids: readonly DrugId[]): DrugSet => ({ words, ids });
export const conceptSet = (words: string, ids: readonly string[]): ConceptSet => ({ words, ids });
export const vaccineSet = (words: string, ids: readonly string[]): VaccineSet => ({ words, ids });
export const wordSet = (words: string, says: readonly string[], contradicts: readonly string[] = []): WordSet => ({
  words,
  says,
  contradicts,
});
export const measurement = (id: AnalyteId, words: string, withoutUnit?: Measurement['withoutUnit']): Measurement =>
  withoutUnit ? { id, words, withoutUnit } : { id, words };
