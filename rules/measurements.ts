import { measurement } from '../src/rules/language';

/** Without a unit a count can be in thousands per µL or in single cells per µL; 10⁴/µL is East Asian pages' own. */
const factors = [1, 0.001];

export const wbc = measurement('wbc', 'white cells (WBC)', { factors, plausible: [0.1, 200] });
export const neutrophils = measurement('neutrophils', 'neutrophils', { factors, plausible: [0, 150] });
export const platelets = measurement('platelets', 'platelets', { factors, plausible: [0, 3000] });
export const alt = measurement('alt', 'ALT');
export const ast = measurement('ast', 'AST');
export const egfr = measurement('egfr', 'eGFR or creatinine clearance');
