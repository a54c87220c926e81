import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const vitaminKAntagonistsProvenance: readonly DrugProvenance[] = [
  {
    id: 'acenocoumarol',
    rules: ['AZA-INT-09'],
    rxnorm: ['154'],
    rxnormStatus: 'verified: OHDSI/KnowledgeBase @596783d RxNorm-to-MeSH/mesh-to-rxnorm-standard-vocab-v5.csv',
    atc: ['B01AA07'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    addedByThisProject: ['acenocumarol', 'acenocumarolo'],
  },
  {
    id: 'fluindione',
    rules: ['AZA-INT-09'],
    rxnorm: ['50097'],
    rxnormStatus: 'verified: OHDSI/KnowledgeBase @596783d RxNorm-to-MeSH/mesh-to-rxnorm-standard-vocab-v5.csv',
    atc: ['B01AA12'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
  {
    id: 'phenprocoumon',
    rules: ['AZA-INT-09'],
    rxnorm: ['8150'],
    rxnormStatus: 'verified: cpic-data db/drug.sql @25e7000',
    atc: ['B01AA04'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    addedByThisProject: ['fenprocumon', 'fenprocoumon'],
  },
  {
    id: 'warfarin',
    rules: ['AZA-INT-09'],
    rxnorm: ['11289'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['B01AA03'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    addedByThisProject: ['warfarine', 'warfarina'],
  },
];
