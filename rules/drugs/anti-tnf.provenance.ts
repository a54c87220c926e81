import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const antiTnfProvenance: readonly DrugProvenance[] = [
  {
    id: 'adalimumab',
    rules: ['AZA-INT-04', 'AZA-INT-12'],
    rxnorm: ['327361'],
    rxnormStatus:
      'verified: ohdsi-studies/EhdenRaDrugUtilization @6bd9af9 inst/characterization/Pathways-Analysis-DMARDs.json',
    atc: ['L04AB04'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    note: 'strip biosimilar suffix -xxxx before matching',
  },
  {
    id: 'certolizumab pegol',
    rules: ['AZA-INT-04', 'AZA-INT-12'],
    rxnorm: ['709271'],
    rxnormStatus:
      'verified: ohdsi-studies/EhdenRaDrugUtilization @6bd9af9 inst/characterization/Pathways-Analysis-DMARDs.json',
    atc: ['L04AB05'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    note: 'strip biosimilar suffix -xxxx before matching',
  },
  {
    id: 'etanercept',
    rules: ['AZA-INT-04', 'AZA-INT-12'],
    rxnorm: ['214555'],
    rxnormStatus:
      'verified: ohdsi-studies/EhdenRaDrugUtilization @6bd9af9 inst/characterization/Pathways-Analysis-DMARDs.json',
    atc: ['L04AB01'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    note: 'strip biosimilar suffix -xxxx before matching',
  },
  {
    id: 'golimumab',
    rules: ['AZA-INT-04', 'AZA-INT-12'],
    rxnorm: ['819300'],
    rxnormStatus:
      'verified: ohdsi-studies/EhdenRaDrugUtilization @6bd9af9 inst/characterization/Pathways-Analysis-DMARDs.json',
    atc: ['L04AB06'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    note: 'strip biosimilar suffix -xxxx before matching',
  },
  {
    id: 'infliximab',
    rules: ['AZA-INT-04', 'AZA-INT-12'],
    rxnorm: ['191831'],
    rxnormStatus:
      'verified: ohdsi-studies/EhdenRaDrugUtilization @6bd9af9 inst/characterization/Pathways-Analysis-DMARDs.json',
    atc: ['L04AB02'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    note: 'strip biosimilar suffix -xxxx before matching',
  },
];
