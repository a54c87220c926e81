import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const vitaminKAntagonistsProvenance: readonly DrugProvenance[] = [
  {
    id: 'acenocoumarol',
    rules: ['AZA-INT-09'],
    rxnorm: ['154'],
    rxnormStatus: 'verified: cpic-schema drug.sql (search excerpt)',
    atc: ['B01AA07'],
    atcStatus: 'from memory, not verified here',
    addedByThisProject: ['acenocumarol', 'acenocumarolo'],
  },
  {
    id: 'fluindione',
    rules: ['AZA-INT-09'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: ['B01AA12'],
    atcStatus: 'from memory, not verified here',
  },
  {
    id: 'phenprocoumon',
    rules: ['AZA-INT-09'],
    rxnorm: ['8150'],
    rxnormStatus: 'from memory, not verified here',
    atc: ['B01AA04'],
    atcStatus: 'from memory, not verified here',
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
