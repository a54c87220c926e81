import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const alkylatingAgentsProvenance: readonly DrugProvenance[] = [
  {
    id: 'chlorambucil',
    rules: ['AZA-INT-04'],
    rxnorm: ['2346'],
    rxnormStatus: 'verified: OHDSI/KnowledgeBase @596783d RxNorm-to-MeSH/mesh-to-rxnorm-standard-vocab-v5.csv',
    atc: ['L01AA02'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
  {
    id: 'cyclophosphamide',
    rules: ['AZA-INT-04'],
    rxnorm: ['3002'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['L01AA01'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    neverMatch: ['cyclosporine'],
  },
  {
    id: 'melphalan',
    rules: ['AZA-INT-04'],
    rxnorm: ['6718'],
    rxnormStatus: 'verified: OHDSI/KnowledgeBase @596783d RxNorm-to-MeSH/mesh-to-rxnorm-standard-vocab-v5.csv',
    atc: ['L01AA03'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
];
