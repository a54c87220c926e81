import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const aminosalicylatesProvenance: readonly DrugProvenance[] = [
  {
    id: 'balsalazide',
    rules: ['AZA-INT-07'],
    rxnorm: ['18747'],
    rxnormStatus: 'verified: OHDSI/KnowledgeBase @596783d RxNorm-to-MeSH/mesh-to-rxnorm-standard-vocab-v5.csv',
    atc: ['A07EC04'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
  {
    id: 'mesalazine',
    rules: ['AZA-INT-07'],
    rxnorm: ['52582'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['A07EC02'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    neverMatch: ['Pentacel'],
  },
  {
    id: 'olsalazine',
    rules: ['AZA-INT-07'],
    rxnorm: ['32385'],
    rxnormStatus: 'verified: OHDSI/KnowledgeBase @596783d RxNorm-to-MeSH/mesh-to-rxnorm-standard-vocab-v5.csv',
    atc: ['A07EC03'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
  {
    id: 'sulfasalazine',
    rules: ['AZA-INT-07'],
    rxnorm: ['9524'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['A07EC01'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
  },
];
