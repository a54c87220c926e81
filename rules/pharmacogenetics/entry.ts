/** What an allele's enzyme can do, by CPIC's 2025 table. */
export type AlleleFunction = 'normal' | 'decreased' | 'none' | 'uncertain' | 'unknown';

/** CPIC's metabolizer classes, by their short names. */
export type PhenotypeClass = 'normal' | 'intermediate' | 'possible-intermediate' | 'poor' | 'indeterminate';

/** Two functions, in the order of `AlleleFunction`, and the class they make. */
export type FunctionPair = readonly [AlleleFunction, AlleleFunction, PhenotypeClass];

/** A position at which laboratories test, and the allele that a variant base there makes by itself. */
export interface TestedPosition {
  allele: string;
  /** rs number, without which nothing can be looked up. */
  rs: string;
  /** Former spellings of the change: `238G>C`; lower case. */
  changes?: readonly string[];
  /** Usual and variant base of the coding strand; laboratories print either strand. */
  bases?: readonly [usual: string, variant: string];
}

/** One gene: its alleles by function, former names, and what two functions make. */
export interface GeneEntry {
  /** Words by which a line speaks of this gene; lower case. */
  names: readonly string[];
  alleles: Readonly<Partial<Record<AlleleFunction, readonly string[]>>>;
  /** Former or sub-allele names, and what counts in their place. */
  aliases: Readonly<Record<string, string>>;
  pairs: readonly FunctionPair[];
  positions: readonly TestedPosition[];
  /** Alleles whose positions must all be seen before their absence is `*1/*1`. */
  core: readonly string[];
  /** Two variants found once each are taken for one allele; the other reading has one on each chromosome. */
  together: { variants: readonly [string, string]; allele: string };
  /** Calls that a laboratory can't tell from another without phasing (CPIC, PharmCAT's warning), and that other. */
  unphased: Readonly<Record<string, string>>;
}

/** A laboratory's own scale of TPMT activity. */
export interface ActivityLaboratory {
  id: string;
  name: string;
  /** Short names by which it may be picked, beside its id; lower case. */
  alsoCalled?: readonly string[];
  /** As the laboratory prints it, then other spellings of the same. */
  units: readonly string[];
  /** As the laboratory prints them: `<17`, `17-23.9`, `>=68`; what lies between two has no class. None: the laboratory gives no limits. */
  bands: Readonly<Partial<Record<'poor' | 'intermediate' | 'normal' | 'high', string>>>;
  /** What "low" means in this laboratory's reports, where that was read. */
  low?: PhenotypeClass;
  note?: string;
  /** Where the bands were read; null: from memory, not verified, or there are none. */
  read: string | null;
}
