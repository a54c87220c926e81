import type { DrugKey } from './drugs';

/** The same words as an English and as a German chart print them. */
export interface Words {
  en: string;
  de: string;
}

export interface PracticeMedication {
  drug: DrugKey;
  /** Of one tablet or capsule, in the drug's unit. */
  strength: number;
  /** Tablets in the morning, at noon, in the evening. */
  times: readonly [number, number, number];
  /** Taken on one day of the week instead of daily. */
  weekly?: true;
  startedDaysAgo: number;
  /** Absent while the drug is taken. */
  stoppedDaysAgo?: number;
  /** Ordered and not signed yet. */
  unsigned?: true;
  why: Words;
}

export type AnalyteKey =
  | 'wbc'
  | 'neutrophils'
  | 'platelets'
  | 'hemoglobin'
  | 'mcv'
  | 'alt'
  | 'ast'
  | 'alp'
  | 'bilirubin'
  | 'creatinine'
  | 'egfr'
  | 'urea'
  | 'albumin'
  | 'crp';

/** One blood draw; values in SI units (cells ×10⁹/L, g/L, fL, U/L, µmol/L, mL/min, mmol/L, mg/L). */
export interface Draw {
  daysAgo: number;
  values: Readonly<Record<AnalyteKey, number>>;
}

export interface GeneResult {
  gene: 'TPMT' | 'NUDT15';
  diplotype: string;
  phenotype: 'normal' | 'intermediate' | 'poor';
  daysAgo: number;
}

export interface Person {
  given: string;
  surname: string;
  sex: 'female' | 'male';
  birthDate: string;
  recordNumber: string;
}

/** A report of somebody else that lies open over this chart, as an inbox leaves it there. */
export interface ForeignReport {
  person: Person;
  medications: readonly PracticeMedication[];
  draw: Draw;
}

export interface PracticePatient extends Person {
  /** Names the chart in URLs. No name or record number stands in a URL or a title: the browser keeps both on disk. */
  chartId: string;
  visitReason: Words;
  visitTime: string;
  weight: { kg: number; daysAgo: number } | null;
  heightCm: number;
  bloodPressure: string;
  problems: readonly (Words & { icd: string; since: number })[];
  allergies: readonly { substance: Words; reaction: Words }[];
  familyHistory: Words;
  note: Words;
  medications: readonly PracticeMedication[];
  /** Current medications on one page of the list; absent where the whole list is shown. */
  pageSize?: number;
  /** Newest first. */
  draws: readonly Draw[];
  genes: readonly GeneResult[];
  /** Hepatitis, HIV and varicella serology were done before the first dose. */
  serologyDaysAgo: number | null;
  vaccines: readonly (Words & { daysAgo: number })[];
  /** Stands in the open order form when the chart is opened. */
  draft?: PracticeMedication;
  report?: ForeignReport;
}
