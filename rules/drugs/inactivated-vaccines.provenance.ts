import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const inactivatedVaccinesProvenance: readonly DrugProvenance[] = [
  {
    id: 'influenza inactivated',
    rules: ['AZA-VAX-01'],
    rxnorm: [],
    rxnormStatus: 'none: the code seen, for influenza virus vaccine, does not say inactivated',
    atc: ['J07BB01', 'J07BB02'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
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
    rxnorm: ['106467', '119947'],
    rxnormStatus: 'verified: OHDSI/KnowledgeBase @596783d RxNorm-to-MeSH/mesh-to-rxnorm-standard-vocab-v5.csv',
    atc: ['J07AL01', 'J07AL02', 'J07AL52'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    note: 'CVX 33,133,152,215,216,109 (verified, canvas value_set v2026)',
    addedByThisProject: ['Pneumokokkenimpfung', 'PCV7', 'PCV10', 'pneumococcal'],
  },
  {
    id: 'zoster recombinant',
    rules: ['AZA-VAX-01'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: ['J07BK03'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    note: 'CVX 187 (from memory)',
    addedByThisProject: ['zoster vaccine recombinant', 'zoster recombinant'],
  },
];
