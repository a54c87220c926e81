import type { Gene } from '../../chart';
import type { ConceptSet, DrugSet, Measurement } from './sets';

/** A day that a condition counts from. */
export type Moment =
  /** Start of the thiopurine. */
  | { readonly kind: 'therapy-start' }
  /** Start of the thiopurine or its last rise in dose, whichever is later: the clock of early blood tests. */
  | { readonly kind: 'dose-clock' }
  /** The last prescription of the thiopurine that gives less than the one before it: a step of a taper. */
  | { readonly kind: 'dose-cut' }
  | { readonly kind: 'therapy-stop' }
  /** Newest day printed beside a problem, finding or check of this kind (`skin check 12 Mar 2026`). */
  | { readonly kind: 'noted'; readonly concepts: ConceptSet }
  /** Latest start among the current and ordered drugs of a set. */
  | { readonly kind: 'drug-start'; readonly drugs: DrugSet }
  /** Newest dated result of any of these tests. */
  | { readonly kind: 'result-date'; readonly of: readonly Measurement[] }
  /** The day of a result on a gene; with `by`, of the newest one of that kind. */
  | { readonly kind: 'gene-result'; readonly gene: Gene; readonly by?: 'genotype' | 'activity' }
  | { readonly kind: 'weight-date' };

export const therapyStart = (): Moment => ({ kind: 'therapy-start' });
export const doseClock = (): Moment => ({ kind: 'dose-clock' });
export const doseCut = (): Moment => ({ kind: 'dose-cut' });
export const noted = (concepts: ConceptSet): Moment => ({ kind: 'noted', concepts });
export const therapyStop = (): Moment => ({ kind: 'therapy-stop' });
export const startOf = (drugs: DrugSet): Moment => ({ kind: 'drug-start', drugs });
export const dateOf = (...of: readonly Measurement[]): Moment => ({ kind: 'result-date', of });
export const geneResultDate = (gene: Gene, by?: 'genotype' | 'activity'): Moment =>
  by ? { kind: 'gene-result', gene, by } : { kind: 'gene-result', gene };
export const weightDate = (): Moment => ({ kind: 'weight-date' });
