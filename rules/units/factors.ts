/** Cell counts to 10⁹/L: powers of ten, 1 L = 10⁶ µL. "mil" is the Spanish thousand; a million white cells per µL is no patient's. */
export const cellCountUnits = {
  '10^9/L': 1,
  '10^3/µL': 1,
  '10^6/mL': 1,
  '/nL': 1,
  'g/L': 1, // printed G/L: giga per litre
  'mil/µL': 1,
  '10^4/µL': 10,
  '10^3/mL': 0.001,
  '10^6/L': 0.001,
  '/µL': 0.001,
} as const;

/** Enzyme activities to U/L: 1 kat = 1 mol/s, 1 U = 1 µmol/min, so 1 µkat = 60 U. */
export const enzymeUnits = { 'U/L': 1, 'mU/mL': 1, 'µkat/L': 60, 'nkat/L': 0.06 } as const;

/** Ions of one charge: an equivalent is a mole. */
export const monovalentUnits = { 'mmol/L': 1, 'mEq/L': 1 } as const;

/** Metabolites in red cells: 0.2 mL packed cells are taken as 8 × 10⁸ cells, as laboratories do that print both. */
export const redCellMetaboliteUnits = { 'pmol/8x10^8 RBC': 1, 'pmol/0.2 mL': 1 } as const;

/** TPMT activity: known spellings, no conversion. */
export const tpmtActivityUnits = {
  'U/mL': null,
  'U/mL RBC': null,
  'mU/L': null,
  'nmol/h/g Hb': null,
  'pmol/h/mg Hb': null,
  'nmol/h/mL': null,
} as const;
