import { limit } from '../src/rules/language';

/** Azathioprine per kg of body weight. */
export const doseUsualLow = limit('dose.usual-low', 1.5, 'mg/kg/day');
export const doseTarget = limit('dose.target', 2, 'mg/kg/day');
export const doseWarning = limit('dose.warning', 2.5, 'mg/kg/day');
export const doseCritical = limit('dose.critical', 3, 'mg/kg/day');
export const doseAlwaysCritical = limit('dose.always-critical', 5, 'mg/kg/day');
export const doseLow = limit('dose.low', 1, 'mg/kg/day');
/** The cap in pregnancy that the sources name which accept treatment there. */
export const dosePregnancy = limit('dose.pregnancy', 2, 'mg/kg/day');
/** Half of the smallest tablet: what rounding to tablets can add. */
export const halfTablet = limit('dose.half-tablet', 12.5, 'mg/day');

/** Shares of the usual dose. */
export const oneGeneLow = limit('dose.one-gene-low', 0.3);
export const oneGeneHigh = limit('dose.one-gene-high', 0.7);
export const oneGeneUsual = limit('dose.one-gene-usual', 0.5);
export const bothGenesLow = limit('dose.both-genes-low', 0.2);
export const bothGenesHigh = limit('dose.both-genes-high', 0.5);
export const bothGenesUsual = limit('dose.both-genes-usual', 0.35);
export const renalShare = limit('dose.renal', 0.75);
export const renalSevereShare = limit('dose.renal-severe', 0.5);
export const combinationShare = limit('dose.combination', 0.33);

/** Doses of the intended combination. */
export const combinationAzathioprine = limit('combination.azathioprine', 0.7, 'mg/kg/day');
export const combinationAllopurinol = limit('combination.allopurinol', 100, 'mg/day');

/** What an adult can weigh, and how old a weight may be. */
export const weightLeast = limit('weight.least', 30, 'kg');
export const weightMost = limit('weight.most', 200, 'kg');
export const weightAge = limit('weight.age', 90, 'days');

export const taperStep = limit('taper.step', 0.5, 'mg/kg/day');
export const steroidDose = limit('steroid.dose', 20, 'mg/day');
/** Above this ACIP and IDSA count azathioprine as too much for a live vaccine. */
export const liveVaccineDose = limit('live-vaccine.azathioprine', 3, 'mg/kg/day');
