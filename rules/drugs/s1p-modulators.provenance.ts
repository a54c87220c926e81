import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const s1pModulatorsProvenance: readonly DrugProvenance[] = [
  {
    id: 'etrasimod',
    rules: ['AZA-INT-04'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: ['L04AE05'],
    atcStatus: 'from memory, not verified here',
  },
  {
    id: 'fingolimod',
    rules: ['AZA-INT-04'],
    rxnorm: ['1012892'],
    rxnormStatus: 'verified: code and name agree in two public tables of clinical queries; RxNorm itself was not seen',
    atc: ['L04AE01', 'L04AA27'],
    atcStatus: 'from memory, not verified here',
  },
  {
    id: 'ozanimod',
    rules: ['AZA-INT-04'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: ['L04AE02'],
    atcStatus: 'from memory, not verified here',
  },
];
