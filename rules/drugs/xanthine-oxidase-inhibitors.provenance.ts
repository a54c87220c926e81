import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const xanthineOxidaseInhibitorsProvenance: readonly DrugProvenance[] = [
  {
    id: 'allopurinol',
    rules: ['AZA-INT-01'],
    rxnorm: ['519'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['M04AA01', 'M04AA51'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    rxnormProducts: { '197319': '100 mg tab', '197320': '300 mg tab' },
    note: '"Allo" alone is a brand in DE but too short to match freely: match only with a mg strength.',
    addedByThisProject: ['alopurinal'],
  },
  {
    id: 'febuxostat',
    rules: ['AZA-INT-02'],
    rxnorm: ['73689'],
    rxnormStatus: 'from memory, not verified here',
    atc: ['M04AA03'],
    atcStatus: 'from memory, not verified here',
    rxnormProducts: { '834235': '40 mg tab', '834241': '80 mg tab', '1163808': 'pill' },
    note: 'Product RxCUIs verified in cds-hooks/sandbox medication-list.js; ingredient code from memory.',
  },
  {
    id: 'oxypurinol',
    rules: ['AZA-INT-01'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: [],
    atcStatus: 'from memory, not verified here',
    note: 'No RxCUI verified. Active allopurinol metabolite.',
  },
  {
    id: 'tisopurine',
    rules: ['AZA-INT-01'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: ['M04AA02'],
    atcStatus: 'from memory, not verified here',
    note: 'withdrawn almost everywhere',
  },
  {
    id: 'topiroxostat',
    rules: ['AZA-INT-02'],
    rxnorm: [],
    rxnormStatus: 'none',
    atc: [],
    atcStatus: 'from memory, not verified here',
    note: 'Japan only',
  },
];
