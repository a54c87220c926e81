import type { FieldName } from '../dosing';

export const words = {
  title: 'Azathioprine dose',
  notMedical: 'Decision support: the basis is shown, the clinician decides.',
  fillIn: 'Type the weight and pick TPMT.',
  mend: 'Not calculated: check the fields marked.',
  more: 'More about the patient',
  results: 'Latest results',
  plan: 'Plan',
  sameAsBefore: 'the same',
  with: (drug: string): string => `With ${drug}`,
  testsOn: (days: number, first: string): string =>
    days === 1 ? `Blood tests on ${first}` : `Blood tests on ${days} days, first ${first}`,
  legend: (beside: string | null, weeks: number | null): string =>
    [
      weeks === null ? 'mg/day' : `mg/day, first ${weeks} weeks`,
      ...(beside ? [`dashed: ${beside}`] : []),
      'dots: blood tests',
    ].join(' · '),
  whatIf: 'What if',
  whatIfMeans: 'For comparison; not for this patient as entered.',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'The browser did not let the text be copied.',
  print: 'Print',
  calendar: 'Calendar file',
  clear: 'Clear all',
  filledFrom: (patient: string | null): string =>
    `Filled from the chart on screen${patient ? ` of ${patient}` : ''}. Check each value; all can be changed.`,
  before: 'Before a taper',
  neverStop: 'Treatment goes on for good with any of these',
  criteria: 'Confirmed',
};

export const labels: Record<Exclude<FieldName, 'neverStop' | 'criteriaMet' | 'criteriaUnmet'>, string> = {
  weight: 'Weight',
  weightUnit: 'Unit of weight',
  tpmt: 'TPMT',
  tpmtActivity: 'TPMT activity with its unit',
  tpmtLab: 'Laboratory',
  nudt15: 'NUDT15',
  intent: 'Intent',
  regimen: 'Regimen',
  creatinineClearance: 'Creatinine clearance',
  haemodialysis: 'Haemodialysis',
  age: 'Age',
  medications: 'Other medication',
  specialistLowDose: 'Low dose with allopurinol is a specialist’s documented choice',
  pregnant: 'Pregnant',
  transplant: 'Organ transplant',
  wbc: 'White cells',
  neutrophils: 'Neutrophils',
  platelets: 'Platelets',
  alt: 'ALT',
  ast: 'AST',
  bilirubin: 'Bilirubin',
  tgn: '6-TGN',
  mmp: '6-MMP',
  current: 'Dose in use',
  tablets: 'Tablets at hand',
  from: 'First day',
};

export const intents = [
  ['start', 'Start'],
  ['maintain', 'Maintain'],
  ['taper', 'Taper'],
] as const;

export const regimens = [
  ['weight-based', 'By weight'],
  ['aih-europe', 'AIH, Europe'],
  ['aih-us', 'AIH, US: 50 mg'],
] as const;

export const geneClasses = [
  ['unknown', 'Not tested'],
  ['normal', 'Normal'],
  ['intermediate', 'Intermediate (carrier)'],
  ['possible-intermediate', 'Possibly intermediate'],
  ['poor', 'Poor (deficient)'],
  ['indeterminate', 'Indeterminate'],
] as const;
