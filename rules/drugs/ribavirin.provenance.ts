import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const ribavirinProvenance: readonly DrugProvenance[] = [
  {
    id: 'ribavirin',
    rules: ['AZA-INT-03'],
    rxnorm: ['9344'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['J05AP01', 'J05AB04'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb (J05AB04 old code)',
    neverMatch: ['rifabutin', 'rifampicin'],
    nearMisspellings: ['rebavirin', 'ribaverin', 'ribaviron'],
  },
];
