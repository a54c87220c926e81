import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const antiTnfProvenance: readonly DrugProvenance[] = [
  {
    id: 'adalimumab',
    rules: ['AZA-INT-04', 'AZA-INT-12'],
    rxnorm: ['327361'],
    rxnormStatus: 'verified: ingredient, code and name in a public OMOP concept set of RxNorm concepts',
    atc: ['L04AB04'],
    atcStatus: 'from memory, not verified here',
    note: 'strip biosimilar suffix -xxxx before matching',
  },
  {
    id: 'certolizumab pegol',
    rules: ['AZA-INT-04', 'AZA-INT-12'],
    rxnorm: ['709271'],
    rxnormStatus: 'verified: ingredient, code and name in a public OMOP concept set of RxNorm concepts',
    atc: ['L04AB05'],
    atcStatus: 'from memory, not verified here',
    note: 'strip biosimilar suffix -xxxx before matching',
  },
  {
    id: 'etanercept',
    rules: ['AZA-INT-04', 'AZA-INT-12'],
    rxnorm: ['214555'],
    rxnormStatus: 'verified: ingredient, code and name in a public OMOP concept set of RxNorm concepts',
    atc: ['L04AB01'],
    atcStatus: 'from memory, not verified here',
    note: 'strip biosimilar suffix -xxxx before matching',
  },
  {
    id: 'golimumab',
    rules: ['AZA-INT-04', 'AZA-INT-12'],
    rxnorm: ['819300'],
    rxnormStatus: 'from memory, not verified here',
    atc: ['L04AB06'],
    atcStatus: 'from memory, not verified here',
    note: 'strip biosimilar suffix -xxxx before matching',
  },
  {
    id: 'infliximab',
    rules: ['AZA-INT-04', 'AZA-INT-12'],
    rxnorm: ['191831'],
    rxnormStatus: 'verified: ingredient, code and name in a public OMOP concept set of RxNorm concepts',
    atc: ['L04AB02'],
    atcStatus: 'from memory, not verified here',
    note: 'strip biosimilar suffix -xxxx before matching',
  },
];
