import type { Intent, Regimen } from '../../rules/dosing';
import type { DrugId, ISODate, Phenotype } from '../chart';
import type { Severity } from '../rules';

/**
 * What is known of a gene. `unknown`: not tested; `unclassed`: a result is there that no class can be told from; `by`
 * tells activity from genotype where that matters.
 */
export interface GeneStatus {
  phenotype: Phenotype | 'unknown' | 'unclassed';
  diplotype: string | null;
  /** TPMT activity above the laboratory's normal range. */
  aboveRange: boolean;
  /** Activity and genotype disagree; `phenotype` is the lower class. */
  disagrees: boolean;
  /** The scale that classed the activity was not verified. */
  unverifiedScale: boolean;
}

/** A drug beside azathioprine; `id` null: not in the vocabulary, so nothing was checked. */
export interface OtherMedication {
  id: DrugId | null;
  name: string;
}

/** Latest results in canonical units: counts ×10⁹/L, enzymes U/L, bilirubin µmol/L, metabolites pmol/8×10⁸ red cells. */
export interface LatestResults {
  wbc: number | null;
  neutrophils: number | null;
  platelets: number | null;
  alt: number | null;
  ast: number | null;
  bilirubin: number | null;
  tgn: number | null;
  mmp: number | null;
}

/** A finding of the rules that the fields of the calculator can't express: a symptom, an infection, an allergy. */
export interface ChartFinding {
  id: string;
  severity: Severity;
  text: string;
  sources: string[];
}

/** Answers before a taper, by id of `rules/dosing/withdrawal`. */
export interface WithdrawalAnswers {
  /** Reasons to go on for good that apply. */
  neverStop: string[];
  /** Criteria that are met, and that are not; what is in neither was not asked. */
  met: string[];
  unmet: string[];
}

/** All that a dose is calculated from; validated (`readForm`), so that nothing here is impossible. */
export interface DoseInput {
  intent: Intent;
  regimen: Regimen;
  /** kg; null: not known. */
  weightKg: number | null;
  tpmt: GeneStatus;
  nudt15: GeneStatus;
  /** mL/min. */
  creatinineClearance: number | null;
  haemodialysis: boolean;
  ageYears: number | null;
  medications: OtherMedication[];
  /** Azathioprine with allopurinol is a specialist's documented choice. */
  specialistLowDose: boolean;
  pregnant: boolean;
  transplant: boolean;
  results: LatestResults;
  /** mg/day in use. */
  currentMgPerDay: number | null;
  /** Strengths at hand, mg. */
  tablets: number[];
  /** First day of the plan. */
  from: ISODate;
  withdrawal: WithdrawalAnswers;
  findings: ChartFinding[];
  /** A hospital's own limits of results, by id; absent: all as shipped. */
  localLimits?: Readonly<Record<string, number>> | undefined;
}

export interface Factor {
  /** The rule it comes from. */
  id: string;
  label: string;
  low: number;
  high: number;
  default: number;
  sources: string[];
}

export interface DoseStep {
  from: ISODate;
  mgPerDay: number;
  mgPerKg: number;
  /** What is taken each day of this step; empty once nothing is. */
  tablets: TabletCount[];
  note: string;
}

export interface DueTest {
  test: string;
  due: ISODate;
  why: string;
}

export interface Reason {
  /** A rule of the catalogue, or in lower case what is said beside the rules. */
  id: string;
  severity: Severity;
  text: string;
  sources: string[];
}

export interface TabletCount {
  strengthMg: number;
  perDay: number;
}

/** `thioguard.dose/1`: fields may be added, never renamed or dropped. */
export interface DoseAdvice {
  schema: 'thioguard.dose/1';
  status: 'ok' | 'hold' | 'contraindicated' | 'cannot-calculate';
  /** mg/kg/day of intent and regimen, before anything reduces it. */
  standardMgPerKg: [number, number];
  factors: Factor[];
  /** Before rounding to tablets; null where nothing may be calculated. */
  rangeMgPerDay: [number, number] | null;
  /** What the tablets give; null beside any stop or hold. */
  suggestedMgPerDay: number | null;
  suggestedMgPerKg: number | null;
  tablets: TabletCount[];
  /** Escalation or taper, dated. */
  steps: DoseStep[];
  monitoring: DueTest[];
  companion: { drug: string; steps: { from: ISODate; mgPerDay: number }[] } | null;
  reasons: Reason[];
}
