import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const immunosuppressantsProvenance: readonly DrugProvenance[] = [
  {
    id: 'alemtuzumab',
    rules: ['AZA-INT-04'],
    rxnorm: ['117055'],
    rxnormStatus: 'verified: smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    atc: ['L04AG06', 'L04AA34'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA34 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
  },
  {
    id: 'antithymocyte globulin',
    rules: ['AZA-INT-04'],
    rxnorm: ['1011'],
    rxnormStatus: 'verified: smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    atc: ['L04AA04', 'L04AA03'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv (L04AA04 from rabbit; L04AA03 antilymphocyte, from horse)',
    addedByThisProject: ['anti-thymocyte globulin', 'Antithymozytenglobulin', 'thymoglobuline'],
  },
  {
    id: 'basiliximab',
    rules: ['AZA-INT-04'],
    rxnorm: ['196102'],
    rxnormStatus: 'verified: smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    atc: ['L04AC02'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
  {
    id: 'belatacept',
    rules: ['AZA-INT-04'],
    rxnorm: ['1112973'],
    rxnormStatus: 'verified: smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    atc: ['L04AA28'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
  {
    id: 'ciclosporin',
    rules: ['AZA-INT-04'],
    rxnorm: ['3008'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['L04AD01'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    note: 'Never-match names are eye drops or topical products.',
    addedByThisProject: ['ciclosporine A'],
    neverMatch: ['cyclophosphamide', 'cycloserine'],
  },
  {
    id: 'everolimus',
    rules: ['AZA-INT-04'],
    rxnorm: ['141704'],
    rxnormStatus: 'verified: smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    atc: ['L04AH02', 'L04AA18'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA18 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
  },
  {
    id: 'leflunomide',
    rules: ['AZA-INT-04', 'AZA-INT-10'],
    rxnorm: ['27169'],
    rxnormStatus:
      'verified: ohdsi-studies/EhdenRaDrugUtilization @6bd9af9 inst/characterization/Pathways-Analysis-DMARDs.json',
    atc: ['L04AK01', 'L04AA13'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA13 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
    rxnormProducts: { '205284': '10 mg tab', '205285': '20 mg tab' },
  },
  {
    id: 'methotrexate',
    rules: ['AZA-INT-04'],
    rxnorm: ['6851'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['L04AX03', 'L01BA01'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    addedByThisProject: ['methotrexatum', 'amethopterin'],
    neverMatch: ['methimazole', 'metolazone'],
    nearMisspellings: ['methotraxate'],
  },
  {
    id: 'mycophenolate',
    rules: ['AZA-INT-04', 'AZA-DOSE-09'],
    rxnorm: ['68149', '7145'],
    rxnormStatus: 'verified: smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    atc: ['L04AA06'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    addedByThisProject: [
      'mycophenolate',
      'mycophenolat',
      'mycophenolsäure',
      'mycophénolique',
      'micofenolico',
      'mycofenolzuur',
    ],
  },
  {
    id: 'penicillamine',
    rules: ['AZA-INT-04'],
    rxnorm: ['7975'],
    rxnormStatus:
      'verified: ohdsi-studies/EhdenRaDrugUtilization @6bd9af9 inst/characterization/Pathways-Analysis-DMARDs.json',
    atc: ['M01CC01'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
    addedByThisProject: ['penicillamin', 'penicilamina'],
  },
  {
    id: 'sirolimus',
    rules: ['AZA-INT-04'],
    rxnorm: ['35302'],
    rxnormStatus: 'verified: smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    atc: ['L04AH01', 'L04AA10'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA10 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
  },
  {
    id: 'tacrolimus',
    rules: ['AZA-INT-04'],
    rxnorm: ['42316'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['L04AD02'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    note: 'Never-match names are eye drops or topical products.',
    neverMatch: ['pimecrolimus'],
  },
  {
    id: 'teriflunomide',
    rules: ['AZA-INT-04', 'AZA-INT-10'],
    rxnorm: ['1310520'],
    rxnormStatus: 'verified: OHDSI/KnowledgeBase @596783d RxNorm-to-MeSH/mesh-to-rxnorm-standard-vocab-v5.csv',
    atc: ['L04AK02', 'L04AA31'],
    atcStatus:
      'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv; L04AA31 (older code): fabkury/atcd @b426860 WHO ATC-DDD 2021-12-03.csv',
  },
  {
    id: 'voclosporin',
    rules: ['AZA-INT-04'],
    rxnorm: ['2475166'],
    rxnormStatus: 'verified: davidanderson3/rxnorm-ingredients @2810603 web/data/V.json',
    atc: ['L04AD03'],
    atcStatus: 'verified: fabkury/atcd @934a347 WHO ATC-DDD 2026-04-25.csv',
  },
];
