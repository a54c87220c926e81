import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const inactivatedVaccinesProvenance: readonly DrugProvenance[] = [
  {
    id: 'influenza inactivated',
    rules: ['AZA-VAX-01'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: [],
    atcStatus: 'from memory, not verified here',
    note: 'CVX 88,140,150,158,185 (from memory)',
    addedByThisProject: [
      'flu vaccine',
      'flu shot',
      'Grippeimpfstoff',
      'Flublok',
      'Afluria',
      'FluLaval',
      'influenza',
      'flu',
      'Grippe',
      'gripe',
      'grippe',
    ],
  },
  {
    id: 'pneumococcal',
    rules: ['AZA-VAX-01'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: [],
    atcStatus: 'from memory, not verified here',
    note: 'CVX 33,133,152,215,216,109 (verified, canvas value_set v2026)',
    addedByThisProject: ['Pneumokokkenimpfung', 'PCV7', 'PCV10', 'pneumococcal'],
  },
  {
    id: 'zoster recombinant',
    rules: ['AZA-VAX-01'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: [],
    atcStatus: 'from memory, not verified here',
    note: 'CVX 187 (from memory)',
    addedByThisProject: ['zoster vaccine recombinant', 'zoster recombinant'],
  },
];
