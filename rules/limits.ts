import { limit } from '../src/rules/language';

const CELLS = '×10⁹/L';

/** Below these the guideline advises against a start. */
export const startWbc = limit('start.wbc', 2.5, CELLS);
export const startPlatelets = limit('start.platelets', 50, CELLS);

/** Severe cytopenia on treatment: the guideline's start limits, read as stops by this project; neutrophils BSR. */
export const stopWbc = limit('stop.wbc', 2.5, CELLS);
export const stopNeutrophils = limit('stop.neutrophils', 1, CELLS);
export const stopPlatelets = limit('stop.platelets', 50, CELLS);

/** Withhold and discuss: the common British set for disease-modifying drugs. */
export const withholdWbc = limit('withhold.wbc', 3.5, CELLS);
export const withholdNeutrophils = limit('withhold.neutrophils', 1.6, CELLS);
export const withholdPlatelets = limit('withhold.platelets', 140, CELLS);
export const withholdTransaminases = limit('withhold.transaminases', 100, 'U/L');

/** Metabolites outlast the drug; this project's choice. */
export const afterStopDays = limit('after-stop.days', 28, 'days');

/** Azathioprine per kg of body weight. */
export const doseUsualLow = limit('dose.usual-low', 1.5, 'mg/kg/day');
export const doseTarget = limit('dose.target', 2, 'mg/kg/day');
export const doseWarning = limit('dose.warning', 2.5, 'mg/kg/day');
export const doseCritical = limit('dose.critical', 3, 'mg/kg/day');
export const doseAlwaysCritical = limit('dose.always-critical', 5, 'mg/kg/day');
/** Half of the smallest tablet: what rounding to tablets can add. */
export const halfTablet = limit('dose.half-tablet', 12.5, 'mg/day');

/** Shares of the usual dose. */
export const oneGeneLow = limit('dose.one-gene-low', 0.3);
export const oneGeneHigh = limit('dose.one-gene-high', 0.7);
export const bothGenesHigh = limit('dose.both-genes-high', 0.5);
export const renalShare = limit('dose.renal', 0.75);
export const renalSevereShare = limit('dose.renal-severe', 0.5);
export const combinationShare = limit('dose.combination', 0.33);
export const renalReduced = limit('renal.reduced', 50, 'mL/min');
export const renalSevere = limit('renal.severe', 10, 'mL/min');

/** Doses of the intended combination. */
export const combinationAzathioprine = limit('combination.azathioprine', 0.7, 'mg/kg/day');
export const combinationAllopurinol = limit('combination.allopurinol', 100, 'mg/day');

/** What an adult can weigh, and how old a weight may be. */
export const weightLeast = limit('weight.least', 30, 'kg');
export const weightMost = limit('weight.most', 200, 'kg');
export const weightAge = limit('weight.age', 90, 'days');
export const adultAge = limit('age.adult', 18, 'years');
