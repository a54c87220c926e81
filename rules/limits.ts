import { limit } from '../src/rules/language';

const CELLS = '×10⁹/L';

/** Below these the guideline advises against a start; neutrophils are this project's, after BSR. */
export const startWbc = limit('start.wbc', 2.5, CELLS);
export const startPlatelets = limit('start.platelets', 50, CELLS);
export const startNeutrophils = limit('start.neutrophils', 1, CELLS);

/** Severe cytopenia on treatment: the guideline's start limits, read as stops by this project; neutrophils BSR. */
export const stopWbc = limit('stop.wbc', 2.5, CELLS);
export const stopNeutrophils = limit('stop.neutrophils', 1, CELLS);
export const stopPlatelets = limit('stop.platelets', 50, CELLS);

/** Withhold and discuss: the common British set for disease-modifying drugs. */
export const withholdWbc = limit('withhold.wbc', 3.5, CELLS);
export const withholdNeutrophils = limit('withhold.neutrophils', 1.6, CELLS);
export const withholdPlatelets = limit('withhold.platelets', 140, CELLS);
export const withholdTransaminases = limit('withhold.transaminases', 100, 'U/L');

/** Between the British set (1.6) and what gastroenterology uses. */
export const repeatNeutrophils = limit('repeat.neutrophils', 2, CELLS);
/** One fall, in percent of the value before it. */
export const fallPercent = limit('fall.percent', 10, '%');

export const mcvHigh = limit('mcv.high', 105, 'fL');
export const mcvRaised = limit('mcv.raised', 100, 'fL');
export const eosinophilsHigh = limit('eosinophils.high', 0.5, CELLS);
export const lymphocytesLow = limit('lymphocytes.low', 0.5, CELLS);
export const haemoglobinLow = limit('haemoglobin.low', 100, 'g/L');
export const haemoglobinFall = limit('haemoglobin.fall', 20, 'g/L');
export const albuminLow = limit('albumin.low', 30, 'g/L');

/** Multiples of the upper limit that is printed beside the result. */
export const injuryTransaminases = limit('liver-injury.transaminases', 3);
export const injuryBilirubin = limit('liver-injury.bilirubin', 2);
export const cholestaticAlp = limit('liver-injury.alp', 2);
export const pancreatitisLipase = limit('pancreatitis.lipase', 3);

/** Per 8×10⁸ red cells. */
export const tgnLow = limit('tgn.low', 235, 'pmol');
export const tgnHigh = limit('tgn.high', 450, 'pmol');
export const mmpHigh = limit('mmp.high', 5700, 'pmol');
export const metaboliteRatio = limit('metabolites.ratio', 11);

/** Renal function: where azathioprine is reduced, and what counts as a loss. */
export const renalReduced = limit('renal.reduced', 50, 'mL/min');
export const renalSevere = limit('renal.severe', 10, 'mL/min');
export const egfrLow = limit('renal.egfr-low', 60, 'mL/min');
export const creatinineRise = limit('renal.creatinine-rise', 1.3);

/** Any hCG above this is a pregnancy until shown otherwise. */
export const pregnantHcg = limit('pregnancy.hcg', 25, 'IU/L');
export const childbearingFrom = limit('childbearing.from', 12, 'years');
export const childbearingTo = limit('childbearing.to', 50, 'years');
export const adultAge = limit('age.adult', 18, 'years');
/** Hepatosplenic T-cell lymphoma: young men above all. */
export const lymphomaAge = limit('age.lymphoma', 35, 'years');
