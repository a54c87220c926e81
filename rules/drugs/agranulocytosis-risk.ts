import type { DrugEntry } from './entry';

/** Drugs that cause agranulocytosis by themselves. */
export const agranulocytosisRisk: readonly DrugEntry[] = [
  {
    id: 'clozapine',
    cls: 'agranulocytosis-risk',
    names: ['clozapine', 'Clozapin', 'clozapina'],
    brands: ['Clopine', 'Clozaril', 'Denzapine', 'FazaClo', 'Leponex', 'Versacloz', 'Zaponex'],
    misspellings: ['clozapene', 'clozipine'],
  },
];
