import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const agranulocytosisRiskProvenance: readonly DrugProvenance[] = [
  {
    id: 'clozapine',
    rules: ['AZA-INT-06'],
    rxnorm: ['2626'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['N05AH02'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    neverMatch: ['clonazepam', 'Klonopin', 'olanzapine'],
  },
];
