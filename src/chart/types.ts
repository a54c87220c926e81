/**
 * The facts of a chart, as far as they are visible on the screen. Plain data: it crosses frames, workers and tests.
 * Names and values follow the public `thioguard.scan/1` contract; dates are `YYYY-MM-DD`, instants are milliseconds
 * since the epoch, doses are mg, weights kg, heights cm.
 */

/** Id of an entry in `rules/drugs`, e.g. `azathioprine`. */
export type DrugId = string;
/** Id of an entry in `rules/analytes`, e.g. `wbc`. */
export type AnalyteId = string;
/** `YYYY-MM-DD`. */
export type ISODate = string;

/** Where a fact stands: enough to say it to a person, and to scroll there and outline it. */
export interface Evidence {
  /** The item as printed, white space collapsed. */
  text: string;
  /** In words, from the outside in: `Medications`, `Results › Complete blood count`. */
  place: string;
  /** The number by which the reading frame finds the element again; 0 where there is none. */
  mark: number;
  /** The browser's id of the frame that read it; 0 is the top frame. */
  frameId: number;
  /** The screen it was read on, as a person would name it (document title or heading). */
  screen: string;
  /** When it was read. */
  at: number;
  /** False once the screen that showed it has been left; the fact still belongs to this patient. */
  onScreen: boolean;
}

export interface Quantity {
  value: number;
  unit: string;
}

export type MedicationStatus = 'active' | 'draft' | 'on-hold' | 'stopped' | 'unknown';

export interface Medication {
  text: string;
  /** The drug as printed. */
  name: string;
  /** Vocabulary ids; empty where the drug is not in the vocabulary or its name can't be read with certainty. */
  ingredients: DrugId[];
  status: MedicationStatus;
  /** One administration, or the strength where the sig counts tablets. */
  dose: Quantity | null;
  /** Administrations a day. */
  perDay: number | null;
  /** Null where the sig is ambiguous, weekly or not shown. */
  dailyDoseMg: number | null;
  start: ISODate | null;
  end: ISODate | null;
  /** What a reader should know of how this was read: `stop not signed`, `read through a misspelling`. */
  note: string | null;
  evidence: Evidence;
}

export type Comparator = '<' | '<=' | '>' | '>=';
export type ResultFlag = 'low' | 'high' | 'critical-low' | 'critical-high' | 'abnormal';

export interface ReferenceRange {
  low: number | null;
  high: number | null;
  text: string;
}

export interface LabResult {
  text: string;
  /** The test as printed. */
  name: string;
  analyte: AnalyteId | null;
  /** A number where one was printed, else the words (`positive`, `see comment`). */
  value: number | string;
  comparator: Comparator | null;
  /** As printed. */
  unit: string | null;
  /** Value in the analyte's canonical unit; null where the unit is missing or unknown, or the value implausible. */
  canonical: Quantity | null;
  date: ISODate | null;
  flag: ResultFlag | null;
  status: 'preliminary' | 'final' | 'corrected' | 'pending' | null;
  range: ReferenceRange | null;
  /** `unit from the range`, `unit not printed`, `implausible, not used`, `day and month unsure`. */
  note: string | null;
  evidence: Evidence;
}

/** CPIC's metabolizer classes. */
export type Phenotype = 'normal' | 'intermediate' | 'possible-intermediate' | 'poor' | 'indeterminate';
export type Gene = 'tpmt' | 'nudt15';

export interface Pharmacogenetic {
  gene: Gene;
  /** Null: a result is there and can't be classed (bare number, flag without the laboratory's meaning). */
  phenotype: Phenotype | null;
  diplotype: string | null;
  by: 'genotype' | 'activity' | 'text';
  text: string;
  /** What the class rests on, in words: `CPIC 2025`, `the laboratory’s words`, `the printed range`, the name of a laboratory's scale. */
  basis?: string;
  /** The diplotype that a call without phasing leaves open: `*3B/*3C` beside `*1/*3A`. */
  alternative?: string;
  /** Activity above the printed normal range. */
  aboveRange: boolean;
  date: ISODate | null;
  /** Other results of the same gene, where one was chosen to decide. */
  also?: Pharmacogenetic[];
  evidence: Evidence;
}

export interface Allergy {
  text: string;
  ingredients: DrugId[];
  reaction: string | null;
  evidence: Evidence;
}

export interface Immunization {
  text: string;
  vaccine: string | null;
  date: ISODate | null;
  evidence: Evidence;
}

/** Problems, visit reasons, ticked symptoms and exposures. */
export interface Condition {
  text: string;
  /** Id of an entry in `rules/conditions`; null where the vocabulary does not have it. */
  concept: string | null;
  status: 'active' | 'resolved' | 'unknown';
  /** The first day its row prints: the onset of a problem, the day of a check. */
  date: ISODate | null;
  evidence: Evidence;
}

export type Sex = 'female' | 'male' | 'other';

export interface Patient {
  name: string | null;
  birthDate: ISODate | null;
  ageYears: number | null;
  sex: Sex | null;
  /** Record numbers as printed. */
  identifiers: string[];
  weightKg: number | null;
  weightDate: ISODate | null;
  /** A person entered the weight; no screen shows it. */
  weightByHand?: true;
  heightCm: number | null;
}

export interface OrderedDrug {
  /** As printed, without what the form says of itself. */
  drug: string;
  ingredients: DrugId[];
}

/**
 * What is being ordered, or stopped, on this screen and not signed yet: drugs of the vocabulary alone. `drug` and
 * `ingredients` are those that count most, a thiopurine before all others.
 */
export interface Order extends OrderedDrug {
  /** All that is ordered with it, itself the first. */
  drugs: OrderedDrug[];
  /** `stop`: a thiopurine is being discontinued. */
  action: 'order' | 'stop';
  /** Accessible name of the control that signs or saves it. */
  signControl: string | null;
  /** The number by which the reading frame finds that control again; 0 where none was found. */
  signMark: number;
  evidence: Evidence;
}

export type FactList = 'medications' | 'labs' | 'allergies' | 'conditions' | 'immunizations';

export interface ListCoverage {
  /** `partial`: a pager, "3 of 12", a folded list; `stated-empty`: "no known allergies". */
  seen: 'complete' | 'partial' | 'stated-empty' | 'not-seen';
  rows: number;
  note: string | null;
}

export type Coverage = Record<FactList, ListCoverage>;

/** What one frame showed at one moment, read and understood, before frames are put together. */
export interface FrameReading {
  frame: FrameFacts;
  /** The patient this frame names as the one whose chart is open, or null where it names none. */
  patient: Patient | null;
  /** Names of other patients this frame shows facts of (an overlay, a report filed under the wrong header). */
  otherPatients: string[];
  /** The first lines of a frame that names no patient, as printed: they may say whose chart it shows. */
  headLines: string[];
  medications: Medication[];
  labs: LabResult[];
  pharmacogenetics: Pharmacogenetic[];
  allergies: Allergy[];
  immunizations: Immunization[];
  conditions: Condition[];
  order: Order | null;
  coverage: Coverage;
  /** Parts of the screen that can't be read, in words ("a chart drawn on a canvas"). */
  unreadable: string[];
  /** What the adapter of this page's EHR left out and where it no longer fits, in words; null where none knows the page. */
  adapter: { name: string; leftOut: string[]; changed: string[] } | null;
  /** False where the page is no patient's chart (a work list, a log-in, a search). */
  isChart: boolean;
  timing: { readMs: number; elements: number };
}

export interface FrameFacts {
  /** Path and title only serve to tell screens apart; they never leave this machine. */
  url: string;
  title: string;
  isTop: boolean;
  isFrameset: boolean;
  visible: boolean;
  /** When this frame's document was loaded. */
  loadedAt: number;
  /** When the document was loaded that holds this frame; null for the top one, and across origins. */
  parentLoadedAt: number | null;
  readAt: number;
  /** Square CSS pixels of its viewport: the largest frame of a frameset hosts the panel. */
  area: number;
}

export type TherapyState = 'none' | 'unknown' | 'ordering' | 'on-treatment' | 'on-hold' | 'stopped';
export type Thiopurine = 'azathioprine' | 'mercaptopurine' | 'thioguanine';

/** The thiopurine in play and where the patient stands with it. */
export interface Therapy {
  drug: Thiopurine | null;
  state: TherapyState;
  since: ISODate | null;
  stoppedOn: ISODate | null;
  dailyDoseMg: number | null;
}

/** All that is known of one patient at this moment: what the rules judge. */
export interface Chart {
  /** Today, for ages and due dates. */
  now: ISODate;
  patient: Patient | null;
  therapy: Therapy;
  medications: Medication[];
  labs: LabResult[];
  pharmacogenetics: Record<Gene, Pharmacogenetic | null>;
  allergies: Allergy[];
  immunizations: Immunization[];
  conditions: Condition[];
  order: Order | null;
  coverage: Coverage;
  unreadable: string[];
  /** What was left out and why ("a frame loaded for another patient"), in words. */
  leftOut: string[];
  /** The adapters that sharpened the reading, by their EHR's name. */
  adapters: string[];
  /** Where they no longer fit the page, in words; the generic reader alone has read it. */
  adapterChanges: string[];
}
