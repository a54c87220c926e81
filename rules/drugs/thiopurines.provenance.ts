import type { DrugProvenance } from './entry';

/** Codes of these drugs and what was verified of them; read by tests and docs, never shipped. */
export const thiopurinesProvenance: readonly DrugProvenance[] = [
  {
    id: 'azathioprine',
    rules: ['*'],
    rxnorm: ['1256'],
    rxnormStatus:
      'verified: cpic-data V2__initial_data.sql @459e3eb and smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv',
    atc: ['L04AX01'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    rxnormProducts: {
      '197388': '50 mg tab',
      '199310': '25 mg tab',
      '359228': '100 mg tab',
      '359229': '75 mg tab',
      '153129': '10 mg tab',
      '239983': '100 mg inj',
      '105611': 'Imuran 50 mg',
      '105610': 'Imuran 25 mg',
      '404351': 'Azasan 50',
      '404475': 'Azasan 75',
      '404476': 'Azasan 100',
      '701338': 'Azasan 25',
      '202559': 'Imuran (brand)',
      '404872': 'Azasan (brand)',
    },
    note: 'Brands verified for AT, FR, DE, IT, ES, NL, UK, IE, CA, US via wagem.org/drug/azathioprine and RxNorm brand terms Azamune/Immunoprin/Berkaprine/Oprisine/Azasan via smart-on-fhir/cumulus-library-kidney-transplant @1a2fbf8 spreadsheet/*.csv; Jayempi, Azapress, Azathiodura, Thioprine, Azapin, Imuzat from memory. Tall-man azaTHIOprine separates it from azaCITIDine. "AZT" is ambiguous (zidovudine): never azathioprine; "AZA" only beside a strength of 25-100 mg or a thiopurine test.',
    addedByThisProject: ['azathioprina'],
  },
  {
    id: 'mercaptopurine',
    rules: ['AZA-INT-15'],
    rxnorm: ['103'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['L01BB02'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    rxnormProducts: { '197931': '50 mg tab', '1536484': '20 mg/mL susp' },
    addedByThisProject: ['mercaptopurinum'],
  },
  {
    id: 'thioguanine',
    rules: ['AZA-INT-15'],
    rxnorm: ['10485'],
    rxnormStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    atc: ['L01BB03'],
    atcStatus: 'verified: cpic-data V2__initial_data.sql @459e3eb',
    note: 'Thiosix, Lanvis verified (PMC10924016 Tab 2). 6-TGN is a laboratory metabolite, not a drug.',
  },
];
