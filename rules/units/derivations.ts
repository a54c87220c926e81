/** Where a factor comes from: formula of the substance and what one printed unit is, so that a test can work it out anew. */
export interface Derivation {
  analyte: string;
  unit: string;
  /** Sum formula whose molar mass turns mass into amount; absent where both sides are masses. */
  formula?: string;
  /** Molar mass in g/mol where no formula is meant (a protein). */
  molarMass?: number;
  /** One printed unit in g/L (mass) or mol/L (amount). */
  printed: { gramsPerLitre: number } | { molesPerLitre: number };
  /** One canonical unit in the same terms. */
  canonical: { gramsPerLitre: number } | { molesPerLitre: number };
  because: string;
}

/** Every factor between mass and amount, with its reason; read by tests, never shipped. */
export const derivations: readonly Derivation[] = [
  {
    analyte: 'albumin',
    unit: 'µmol/L',
    molarMass: 66_500,
    printed: { molesPerLitre: 1e-6 },
    canonical: { gramsPerLitre: 1 },
    because: 'human serum albumin, 66.5 kDa',
  },
  {
    analyte: 'bilirubin',
    unit: 'mg/dL',
    formula: 'C33H36N4O6',
    printed: { gramsPerLitre: 1e-2 },
    canonical: { molesPerLitre: 1e-6 },
    because: '1 mg/dL is 10 mg/L; bilirubin, 584.66 g/mol',
  },
  {
    analyte: 'bilirubin',
    unit: 'mg/L',
    formula: 'C33H36N4O6',
    printed: { gramsPerLitre: 1e-3 },
    canonical: { molesPerLitre: 1e-6 },
    because: 'bilirubin, 584.66 g/mol',
  },
  {
    analyte: 'creatinine',
    unit: 'mg/dL',
    formula: 'C4H7N3O',
    printed: { gramsPerLitre: 1e-2 },
    canonical: { molesPerLitre: 1e-6 },
    because: '1 mg/dL is 10 mg/L; creatinine, 113.12 g/mol (laboratories round the factor to 88.4)',
  },
  {
    analyte: 'creatinine',
    unit: 'mg/L',
    formula: 'C4H7N3O',
    printed: { gramsPerLitre: 1e-3 },
    canonical: { molesPerLitre: 1e-6 },
    because: 'creatinine, 113.12 g/mol',
  },
  {
    analyte: 'hemoglobin',
    unit: 'mmol/L',
    molarMass: 16_114,
    printed: { molesPerLitre: 1e-3 },
    canonical: { gramsPerLitre: 1 },
    because: 'one chain with its haem: a quarter of the tetramer of 64,458 g/mol',
  },
  {
    analyte: 'urea',
    unit: 'mg/dL',
    formula: 'CH4N2O',
    printed: { gramsPerLitre: 1e-2 },
    canonical: { molesPerLitre: 1e-3 },
    because: '1 mg/dL is 10 mg/L; urea, 60.06 g/mol',
  },
  {
    analyte: 'urea',
    unit: 'g/L',
    formula: 'CH4N2O',
    printed: { gramsPerLitre: 1 },
    canonical: { molesPerLitre: 1e-3 },
    because: 'urea, 60.06 g/mol',
  },
  {
    analyte: 'urea nitrogen',
    unit: 'mg/dL',
    formula: 'N2',
    printed: { gramsPerLitre: 1e-2 },
    canonical: { molesPerLitre: 1e-3 },
    because: 'two nitrogen atoms in one molecule of urea, 28.01 g/mol',
  },
];
