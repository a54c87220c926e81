/** What the rules call a drug's class. */
export type DrugClass =
  | 'ace-inhibitor'
  | 'agranulocytosis-risk'
  | 'alkylating-agent'
  | 'aminosalicylate'
  | 'anaesthetic'
  | 'anti-tnf'
  | 'assay-interference'
  | 'biologic'
  | 'corticosteroid'
  | 'immunosuppressant'
  | 'inactivated-vaccine'
  | 'jak-inhibitor'
  | 'live-vaccine'
  | 'myelotoxic'
  | 'myelotoxic-antimicrobial'
  | 'ribavirin'
  | 's1p-modulator'
  | 'thiopurine'
  | 'vitamin-k-antagonist'
  | 'xanthine-oxidase-inhibitor';

/**
 * One drug, as screens print it. Case, accents, hyphens and what stands around a name (salt, strength, form, biosimilar
 * suffix, a maker's prefix) don't matter, so only spellings that differ otherwise are listed; the first name is the
 * one we print. A combination product stands under each of its parts.
 */
export interface DrugEntry {
  /** Public: it appears in scan reports and in rules. */
  id: string;
  cls: DrugClass;
  names: readonly string[];
  brands?: readonly string[];
  /** Misspellings further off than the letters that may be wrong. */
  misspellings?: readonly string[];
  /** Spellings that are also a plain word or another abbreviation: they count only beside a strength (of these mg, if given). */
  withStrength?: readonly { name: string; mg?: readonly number[] }[];
  /** Names of a disease that are a vaccine only beside a word such as "vaccine", or in a list of immunizations. */
  withVaccineWord?: readonly string[];
  /** Words that say, anywhere in the line, that this drug is not meant (a topical brand, a metabolite). */
  notWith?: readonly string[];
  /** Eye drops, ointments, sprays of this drug don't count. */
  systemicOnly?: true;
  /** Ids of drugs whose names are a part of this one's and don't count beside it. */
  absorbs?: readonly string[];
}

/** Codes of a drug and what was verified of them: for review, documents and tests. */
export interface DrugProvenance {
  id: string;
  /** Ids of the catalogue's rules that speak of it. */
  rules: readonly string[];
  /** RxNorm ingredient codes. */
  rxnorm: readonly string[];
  rxnormStatus: string;
  atc: readonly string[];
  atcStatus: string;
  /** RxNorm product codes and what they are. */
  rxnormProducts?: Readonly<Record<string, string>>;
  note?: string;
  /** Listed misspellings that are within the letters that may be wrong, so that they need no entry of their own. */
  nearMisspellings?: readonly string[];
  /** Names that were confused with this drug's; those within reach of its misspellings also stand among the look-alikes. */
  neverMatch?: readonly string[];
  /** Spellings that were added to the compiled list here, from general knowledge. */
  addedByThisProject?: readonly string[];
}
