import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const alkylatingAgentsProvenance: readonly DrugProvenance[] = [
  {
    id: 'chlorambucil',
    rules: ['AZA-INT-04'],
    rxnorm: ['2346'],
    rxnormStatus: 'from memory, not verified here',
    atc: ['L01AA02'],
    atcStatus: 'from memory, not verified here',
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
    rxnormStatus: 'from memory, not verified here',
    atc: ['L01AA03'],
    atcStatus: 'from memory, not verified here',
  },
];
