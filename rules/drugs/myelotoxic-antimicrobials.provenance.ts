import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const myelotoxicAntimicrobialsProvenance: readonly DrugProvenance[] = [
  {
    id: 'co-trimoxazole',
    rules: ['AZA-INT-05'],
    rxnorm: ['10831', '10180'],
    rxnormStatus:
      'verified: cpic-data V2__initial_data.sql @459e3eb; smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    atc: ['J01EE01'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    addedByThisProject: ['sulfamethoxazole', 'sulfamethoxazol', 'sulfametoxazol', 'sulfametossazolo', 'cotrimossazolo'],
    neverMatch: ['Bactroban'],
  },
  {
    id: 'trimethoprim',
    rules: ['AZA-INT-05'],
    rxnorm: ['10829'],
    rxnormStatus: 'verified: smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    atc: ['J01EA01'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    neverMatch: ['methotrimeprazine', 'trimethadione', 'trimethobenzamide', 'trimipramine'],
  },
];
