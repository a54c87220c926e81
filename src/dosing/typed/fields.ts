import { type Intent, type Regimen, usualTablets } from '../../../rules/dosing';
import type { ISODate } from '../../chart';

/** The fields of the calculator as a person types them; an empty text is a field left empty. */
export interface FormFields {
  weight: string;
  weightUnit: 'kg' | 'lb';
  /** A word for a class, or a diplotype. */
  tpmt: string;
  /** A number with its unit, and the laboratory that measured it. */
  tpmtActivity: string;
  tpmtLab: string;
  nudt15: string;
  intent: string;
  regimen: string;
  creatinineClearance: string;
  haemodialysis: boolean;
  age: string;
  /** Names, with commas between. */
  medications: string;
  specialistLowDose: boolean;
  pregnant: boolean;
  transplant: boolean;
  wbc: string;
  neutrophils: string;
  platelets: string;
  alt: string;
  ast: string;
  bilirubin: string;
  tgn: string;
  mmp: string;
  current: string;
  /** Strengths in mg, with commas between. */
  tablets: string;
  /** First day of the plan, `YYYY-MM-DD`; empty: today. */
  from: string;
  /** Ids of `rules/dosing/withdrawal`. */
  neverStop: string[];
  criteriaMet: string[];
  criteriaUnmet: string[];
}

export type FieldName = keyof FormFields;

/** A field that can't be used, and what was expected. */
export interface FieldError {
  field: FieldName;
  message: string;
}

/** What stands in a field, or why it can't be used. */
export type Reading<T> = { value: T } | { problem: string };

/** How strictly fields are read. */
export interface ReadingRules {
  today: ISODate;
  /** The earliest first day of a plan. */
  earliestStart: ISODate;
  /** Bare weights that look like the other unit are refused. A script that names its unit in the contract is not asked. */
  asksForUnit: boolean;
}

export const emptyFields: FormFields = {
  weight: '',
  weightUnit: 'kg',
  tpmt: '',
  tpmtActivity: '',
  tpmtLab: '',
  nudt15: '',
  intent: 'start' satisfies Intent,
  regimen: 'weight-based' satisfies Regimen,
  creatinineClearance: '',
  haemodialysis: false,
  age: '',
  medications: '',
  specialistLowDose: false,
  pregnant: false,
  transplant: false,
  wbc: '',
  neutrophils: '',
  platelets: '',
  alt: '',
  ast: '',
  bilirubin: '',
  tgn: '',
  mmp: '',
  current: '',
  tablets: usualTablets.join(','),
  from: '',
  neverStop: [],
  criteriaMet: [],
  criteriaUnmet: [],
};
