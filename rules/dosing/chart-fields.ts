/** Which result of the chart fills which field, and which of two on one day decides: the one that warns. */
export const resultFields = [
  { field: 'creatinineClearance', analyte: 'egfr', decides: 'lowest' },
  { field: 'wbc', analyte: 'wbc', decides: 'lowest' },
  { field: 'neutrophils', analyte: 'neutrophils', decides: 'lowest' },
  { field: 'platelets', analyte: 'platelets', decides: 'lowest' },
  { field: 'alt', analyte: 'alt', decides: 'highest' },
  { field: 'ast', analyte: 'ast', decides: 'highest' },
  { field: 'bilirubin', analyte: 'bilirubin', decides: 'highest' },
  { field: 'tgn', analyte: 'tgn6', decides: 'highest' },
  { field: 'mmp', analyte: 'mmp6', decides: 'highest' },
] as const;

/** Which problem of the chart ticks which box. */
export const conditionFields = [
  { field: 'pregnant', concepts: ['pregnancy'] },
  { field: 'transplant', concepts: ['transplant'] },
  { field: 'haemodialysis', concepts: ['haemodialysis'] },
] as const;

/** Which problem of the chart is a reason never to stop. */
export const neverStopConcepts = [
  { id: 'cirrhosis', concepts: ['cirrhosis'] },
  { id: 'decompensation', concepts: ['decompensated-cirrhosis'] },
  { id: 'steroid-intolerance', concepts: ['steroid-intolerance'] },
] as const;

/**
 * The fields that a rule's finding rests on: once one of them, or the intent, is edited, the calculator decides it anew.
 * Findings of other rules (symptoms, infections, allergies, trends) have no field and hold as they are.
 */
export const fieldsOfRule: Readonly<Record<string, readonly string[]>> = {
  'AZA-CI-01': ['tpmt'],
  'AZA-CI-02': ['nudt15'],
  'AZA-CI-03': ['wbc'],
  'AZA-CI-04': ['platelets'],
  'AZA-CI-05': ['pregnant', 'transplant'],
  'AZA-CI-12': ['neutrophils'],
  'AZA-PGX-01': ['tpmt', 'tpmtActivity', 'tpmtLab'],
  'AZA-PGX-09': ['tpmt', 'tpmtActivity', 'tpmtLab'],
  'AZA-INT-01': ['medications', 'specialistLowDose'],
  'AZA-INT-02': ['medications'],
  'AZA-INT-03': ['medications'],
  'AZA-INT-15': ['medications'],
  'AZA-LAB-01': ['wbc', 'neutrophils', 'platelets'],
  'AZA-LAB-02': ['wbc'],
  'AZA-LAB-03': ['neutrophils'],
  'AZA-LAB-05': ['platelets'],
  'AZA-LAB-09': ['alt', 'ast'],
  'AZA-LAB-10': ['alt', 'ast', 'bilirubin'],
  'AZA-BASE-09': ['wbc', 'neutrophils', 'platelets', 'alt', 'ast'],
  'AZA-DOSE-06': ['weight'],
};
