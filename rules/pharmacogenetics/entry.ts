/** What an allele's enzyme can do, by CPIC's 2025 table. */
export type AlleleFunction = 'normal' | 'decreased' | 'none' | 'uncertain' | 'unknown';

/** CPIC's metabolizer classes, by their short names. */
export type PhenotypeClass = 'normal' | 'intermediate' | 'possible-intermediate' | 'poor' | 'indeterminate';

/** Two functions, in the order of `AlleleFunction`, and the class they make. */
export type FunctionPair = readonly [AlleleFunction, AlleleFunction, PhenotypeClass];

/** One gene: its alleles by function, former names, and what two functions make. */
export interface GeneEntry {
  /** Words by which a line speaks of this gene; lower case. */
  names: readonly string[];
  alleles: Readonly<Partial<Record<AlleleFunction, readonly string[]>>>;
  /** Former or sub-allele names, and what counts in their place. */
  aliases: Readonly<Record<string, string>>;
  pairs: readonly FunctionPair[];
}
