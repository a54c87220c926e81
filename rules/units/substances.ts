/** What makes a mass an amount (sum formula, or molar mass in g/mol where no formula is meant), and an amount equivalents. */
export interface Substance {
  analyte: string;
  formula?: string;
  molarMass?: number;
  charge?: number;
  because: string;
}

/** Every substance that is printed both as a mass and as an amount; read by tests, never shipped. */
export const substances: readonly Substance[] = [
  { analyte: 'albumin', molarMass: 66_500, because: 'human serum albumin, 66.5 kDa' },
  { analyte: 'bilirubin', formula: 'C33H36N4O6', because: '584.66 g/mol' },
  { analyte: 'bicarbonate', charge: 1, because: 'HCO₃⁻' },
  { analyte: 'chloride', charge: 1, because: 'Cl⁻' },
  { analyte: 'creatinine', formula: 'C4H7N3O', because: '113.12 g/mol; laboratories round the factor to 88.4' },
  {
    analyte: 'hemoglobin',
    molarMass: 16_114,
    because: 'one chain with its haem: a quarter of the tetramer of 64,458 g/mol',
  },
  { analyte: 'potassium', charge: 1, because: 'K⁺' },
  { analyte: 'sodium', charge: 1, because: 'Na⁺' },
  { analyte: 'urea', formula: 'CH4N2O', because: '60.06 g/mol' },
  { analyte: 'urea nitrogen', formula: 'N2', because: 'two nitrogen atoms in one molecule of urea, 28.01 g/mol' },
];
