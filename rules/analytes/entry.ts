/** Factors to the analyte's canonical unit by printed unit (keys of `rules/units`); null: known, never converted. `''`: no unit at all. */
export type UnitFactors = Readonly<Record<string, number | null>>;

/**
 * One laboratory test or body measure, as screens print it. Case, accents, word order, plural, specimen (serum, plasma,
 * blood), method and words such as "level", "total" or "absolute" don't matter, so only names that differ otherwise are
 * listed, of six languages together; the first is the one we print.
 */
export interface AnalyteEntry {
  /** Public: it appears in scan reports and in rules. Two entries share an id where the same unit means two things (urea, BUN). */
  id: string;
  names: readonly string[];
  /** What it is an antibody to: it is also named so beside a word for antibody. */
  antibodyTo?: readonly string[];
  /** Names that may be followed by anything (a formula, an assay). */
  begins?: readonly string[];
  /** Abbreviations that mean other things too: they count only with one of this analyte's units. */
  withUnit?: readonly string[];
  loinc: readonly string[];
  /** Canonical unit, as reports print it. */
  unit: string;
  units: UnitFactors;
  /** Specimens other than blood in which it is still this analyte. */
  specimens?: readonly 'urine'[];
  /** Id of the count of which this is the share in percent of the white cells. */
  shareOf?: string;
}

/** What a number of an analyte can be, in its canonical unit. */
export interface AnalyteRanges {
  /** Values outside are reading errors. */
  plausible: readonly [number, number];
  /** Where the ends of printed reference ranges of adults lie: tells the unit where none is printed. */
  usual?: { low: readonly [number, number]; high: readonly [number, number] };
}

/** What was verified of an analyte's codes: for review, documents and tests. */
export interface AnalyteProvenance {
  id: string;
  loincStatus: string;
  note?: string;
  /** Names that were added to the compiled list here, from general knowledge. */
  addedByThisProject?: readonly string[];
}
