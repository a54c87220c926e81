import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const jakInhibitorsProvenance: readonly DrugProvenance[] = [
  {
    id: 'baricitinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: ['2047232'],
    rxnormStatus: 'verified: ingredient and code in a public table made from NIH RxNav',
    atc: ['L04AF02', 'L04AA37'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA37 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
  },
  {
    id: 'deucravacitinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: ['L04AF07'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
  {
    id: 'filgotinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: ['L04AF04', 'L04AA45'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA45 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
  },
  {
    id: 'ruxolitinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: ['1193326'],
    rxnormStatus: 'verified: OHDSI/KnowledgeBase @596783d RxNorm-to-MeSH/mesh-to-rxnorm-standard-vocab-v5.csv',
    atc: ['L01EJ01'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
  {
    id: 'tofacitinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: ['1357536'],
    rxnormStatus:
      'verified: ohdsi-studies/EhdenRaDrugUtilization @6bd9af9 inst/characterization/Pathways-Analysis-DMARDs.json',
    atc: ['L04AF01', 'L04AA29'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA29 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
    rxnormProducts: { '1357541': 'tofacitinib 5 mg tab' },
  },
  {
    id: 'upadacitinib',
    rules: ['AZA-INT-04', 'AZA-INT-13'],
    rxnorm: ['2196092'],
    rxnormStatus: 'verified: davidanderson3/rxnorm-ingredients @a8fcf13 web/data/U.json',
    atc: ['L04AF03', 'L04AA44'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA44 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
  },
];
