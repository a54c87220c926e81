import type { FactList, Gene, Phenotype, Sex, TherapyState, Thiopurine } from '../../chart';
import type { Limit } from './limits';
import type { Moment } from './moments';
import type { Quantity } from './numbers';
import type { ConceptSet, DrugSet, Measurement, VaccineSet, WordSet } from './sets';

export type Comparison = '<' | '<=' | '>' | '>=';
export type DrugUse = 'current-or-ordered' | 'current' | 'ordered' | 'on-hold';

/** Something that holds, does not hold, or can't be told from what was seen. Plain data. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** Holds only where it is known to hold: "can't tell" counts as no. */
  | { readonly kind: 'known'; readonly of: Condition }
  | { readonly kind: 'compare'; readonly left: Quantity; readonly op: Comparison; readonly right: Quantity }
  /** The list was read to its end, or says that it is empty; never known not to hold. */
  | { readonly kind: 'saw-all'; readonly list: FactList }
  | { readonly kind: 'therapy'; readonly states: readonly TherapyState[] }
  | { readonly kind: 'thiopurine'; readonly among: readonly Thiopurine[] }
  | { readonly kind: 'taking'; readonly drugs: DrugSet; readonly use: DrugUse; readonly atLeast: number }
  | { readonly kind: 'stopped'; readonly drugs: DrugSet; readonly days: Limit }
  /** Taken on that day or within so many days before it. */
  | { readonly kind: 'taken-at'; readonly drugs: DrugSet; readonly at: Moment; readonly days: Limit }
  /** Its end waits for a signature: a stop in an order form, or a row that says so. */
  | { readonly kind: 'stop-ordered'; readonly drugs: DrugSet }
  | { readonly kind: 'problem'; readonly concepts: ConceptSet; readonly past: boolean }
  /** None of these tests has a result (within so many days), and the results were seen whole. */
  | { readonly kind: 'no-result'; readonly of: readonly Measurement[]; readonly days: Limit | null }
  /** Any of these tests has a result; what is not measured can't be abnormal, where the results were seen whole. */
  | {
      readonly kind: 'measured';
      readonly of: readonly Measurement[];
      /** On so many days at least … */
      readonly times: number;
      /** … within so many days before today. */
      readonly within: Limit | null;
    }
  | { readonly kind: 'result-says'; readonly of: Measurement; readonly says: WordSet }
  /** A result is there whose number can't be used: unit unknown, value implausible. */
  | { readonly kind: 'unusable-result'; readonly of: readonly Measurement[] }
  | { readonly kind: 'falling'; readonly of: Measurement; readonly steps: number; readonly percent: Limit }
  | { readonly kind: 'phenotype'; readonly gene: Gene; readonly among: readonly Phenotype[] }
  | { readonly kind: 'gene-result'; readonly gene: Gene; readonly is: 'not-found' | 'unclassed' | 'above-range' }
  | { readonly kind: 'gene-measured'; readonly gene: Gene; readonly by: 'genotype' | 'activity' }
  | { readonly kind: 'diplotype'; readonly gene: Gene; readonly among: readonly string[] }
  | { readonly kind: 'gene-says'; readonly gene: Gene; readonly says: WordSet }
  | { readonly kind: 'genes-disagree'; readonly gene: Gene }
  | { readonly kind: 'allergic'; readonly drugs: DrugSet; readonly reaction: WordSet | null }
  | { readonly kind: 'vaccinated'; readonly vaccines: VaccineSet; readonly days: Limit | null }
  | { readonly kind: 'sex'; readonly is: Sex }
  /** Said by the clinician in this session or set by the hospital. */
  | { readonly kind: 'stated'; readonly id: string; readonly words: string }
  | { readonly kind: 'fired'; readonly ids: readonly string[] };

export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
export const known = (of: Condition): Condition => ({ kind: 'known', of });
/** Holds on every chart: for reference topics. */
export const always = (): Condition => ({ kind: 'all', of: [] });

const compare =
  (op: Comparison) =>
  (left: Quantity, right: Quantity): Condition => ({ kind: 'compare', left, op, right });
export const below = compare('<');
export const atMost = compare('<=');
export const above = compare('>');
export const atLeast = compare('>=');

export const sawAll = (list: FactList): Condition => ({ kind: 'saw-all', list });

export const therapyIs = (...states: readonly TherapyState[]): Condition => ({ kind: 'therapy', states });
export const thiopurineIs = (...among: readonly Thiopurine[]): Condition => ({ kind: 'thiopurine', among });

/** @param distinct how many different drugs of the set it takes */
export const taking = (drugs: DrugSet, use: DrugUse = 'current-or-ordered', distinct = 1): Condition => ({
  kind: 'taking',
  drugs,
  use,
  atLeast: distinct,
});
export const stoppedWithin = (days: Limit, drugs: DrugSet): Condition => ({ kind: 'stopped', drugs, days });
export const takenAt = (drugs: DrugSet, at: Moment, days: Limit): Condition => ({ kind: 'taken-at', drugs, at, days });
export const beingStopped = (drugs: DrugSet): Condition => ({ kind: 'stop-ordered', drugs });

export const hasProblem = (concepts: ConceptSet): Condition => ({ kind: 'problem', concepts, past: false });
export const everHad = (concepts: ConceptSet): Condition => ({ kind: 'problem', concepts, past: true });

export const noResult = (of: readonly Measurement[], days: Limit | null = null): Condition => ({
  kind: 'no-result',
  of,
  days,
});
/** For tests that few patients have: where none was done the condition does not hold, instead of staying open. */
export const whereMeasured = (of: readonly Measurement[], then: Condition): Condition =>
  all({ kind: 'measured', of, times: 1, within: null }, then);
/** For changes: at least two results of a test within so many days. */
export const whereRepeated = (of: Measurement, within: Limit, then: Condition): Condition =>
  all({ kind: 'measured', of: [of], times: 2, within }, then);
export const resultSays = (of: Measurement, says: WordSet): Condition => ({ kind: 'result-says', of, says });
export const unusableResult = (...of: readonly Measurement[]): Condition => ({ kind: 'unusable-result', of });
export const falling = (of: Measurement, steps: number, percent: Limit): Condition => ({
  kind: 'falling',
  of,
  steps,
  percent,
});

export const phenotypeIs = (gene: Gene, ...among: readonly Phenotype[]): Condition => ({
  kind: 'phenotype',
  gene,
  among,
});
export const geneResult = (gene: Gene, is: 'not-found' | 'unclassed' | 'above-range'): Condition => ({
  kind: 'gene-result',
  gene,
  is,
});
export const geneMeasured = (gene: Gene, by: 'genotype' | 'activity'): Condition => ({
  kind: 'gene-measured',
  gene,
  by,
});
export const diplotypeIs = (gene: Gene, ...among: readonly string[]): Condition => ({ kind: 'diplotype', gene, among });
export const geneSays = (gene: Gene, says: WordSet): Condition => ({ kind: 'gene-says', gene, says });
export const activityAndGenotypeDisagree = (gene: Gene): Condition => ({ kind: 'genes-disagree', gene });

export const allergicTo = (drugs: DrugSet, reaction: WordSet | null = null): Condition => ({
  kind: 'allergic',
  drugs,
  reaction,
});
export const vaccinated = (vaccines: VaccineSet, days: Limit | null = null): Condition => ({
  kind: 'vaccinated',
  vaccines,
  days,
});
export const sexIs = (is: Sex): Condition => ({ kind: 'sex', is });
export const stated = (id: string, words: string): Condition => ({ kind: 'stated', id, words });
export const fired = (...ids: readonly string[]): Condition => ({ kind: 'fired', ids });
