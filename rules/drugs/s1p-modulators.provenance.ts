import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const s1pModulatorsProvenance: readonly DrugProvenance[] = [
  {
    id: 'etrasimod',
    rules: ['AZA-INT-04'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: ['L04AE05'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
  {
    id: 'fingolimod',
    rules: ['AZA-INT-04'],
    rxnorm: ['1012892'],
    rxnormStatus: 'verified: OHDSI/KnowledgeBase @596783d RxNorm-to-MeSH/mesh-to-rxnorm-standard-vocab-v5.csv',
    atc: ['L04AE01', 'L04AA27'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA27 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
  },
  {
    id: 'ozanimod',
    rules: ['AZA-INT-04'],
    rxnorm: ['2288236'],
    rxnormStatus: 'verified: davidanderson3/rxnorm-ingredients @2810603 web/data/O.json',
    atc: ['L04AE02', 'L04AA38'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA38 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
  },
];
