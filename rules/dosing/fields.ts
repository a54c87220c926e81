/** A number a person types: its unit, and what a person can have. */
export interface NumberField {
  unit: string;
  least: number;
  most: number;
  /** Names in a sentence. */
  words: string;
}

/** Ends as in `rules/analytes`, in canonical units; weight as the analyte's, age and dose in use as people are. */
export const numberFields = {
  weight: { unit: 'kg', least: 2, most: 350, words: 'weight' },
  age: { unit: 'years', least: 0, most: 120, words: 'age' },
  creatinineClearance: { unit: 'mL/min', least: 1, most: 200, words: 'creatinine clearance' },
  wbc: { unit: '×10⁹/L', least: 0.1, most: 200, words: 'white cells' },
  neutrophils: { unit: '×10⁹/L', least: 0, most: 150, words: 'neutrophils' },
  platelets: { unit: '×10⁹/L', least: 0, most: 3000, words: 'platelets' },
  alt: { unit: 'U/L', least: 1, most: 20_000, words: 'ALT' },
  ast: { unit: 'U/L', least: 1, most: 20_000, words: 'AST' },
  bilirubin: { unit: 'µmol/L', least: 0, most: 1000, words: 'bilirubin' },
  tgn: { unit: 'pmol/8×10⁸ red cells', least: 0, most: 5000, words: '6-TGN' },
  mmp: { unit: 'pmol/8×10⁸ red cells', least: 0, most: 100_000, words: '6-MMP' },
  current: { unit: 'mg/day', least: 0, most: 1000, words: 'dose in use' },
} as const satisfies Record<string, NumberField>;

export const kgPerPound = 0.453_592_37;

/**
 * A bare number in a kilogram field from here on is more often pounds (130 lb are 59 kg), and one in a pound field up to
 * here is more often kilograms: both are asked, not guessed. This project's choice.
 */
export const looksLikePoundsFromKg = 130;
export const looksLikeKgUpToLb = 95;
