import type { PhenotypeClass } from './entry';

/** A gene's class, or that it was not tested (CPIC: "No Result"). */
export type ClassOrUnknown = PhenotypeClass | 'unknown';

/** What CPIC advises for a start: `reduced-both` where both genes are intermediate or possibly so. */
export type CpicStart = 'standard' | 'reduced' | 'reduced-both' | 'alternative' | 'unknown';

type Row = Readonly<Record<ClassOrUnknown, CpicStart>>;

const oneGeneReduced: Row = {
  normal: 'reduced',
  intermediate: 'reduced-both',
  'possible-intermediate': 'reduced-both',
  poor: 'alternative',
  indeterminate: 'reduced',
  unknown: 'reduced',
};

const notClassed: Row = {
  normal: 'standard',
  intermediate: 'reduced',
  'possible-intermediate': 'reduced',
  poor: 'alternative',
  indeterminate: 'unknown',
  unknown: 'unknown',
};

/** CPIC 2025, starting dose by TPMT (row) and NUDT15 (column): PharmCAT's data of 2026. */
export const cpicStarts: Readonly<Record<ClassOrUnknown, Row>> = {
  normal: {
    normal: 'standard',
    intermediate: 'reduced',
    'possible-intermediate': 'reduced',
    poor: 'alternative',
    indeterminate: 'standard',
    unknown: 'standard',
  },
  intermediate: oneGeneReduced,
  'possible-intermediate': oneGeneReduced,
  poor: {
    normal: 'alternative',
    intermediate: 'alternative',
    'possible-intermediate': 'alternative',
    poor: 'alternative',
    indeterminate: 'alternative',
    unknown: 'alternative',
  },
  indeterminate: notClassed,
  unknown: notClassed,
};

/** Shares of the standard start, and the standard in mg/kg/day from which on CPIC reduces at all. */
export const cpicShares = { reduced: [0.3, 0.8], 'reduced-both': [0.2, 0.5], reducesFromMgPerKg: 2 } as const;
