import type { ActivityLaboratory } from './entry';

/**
 * Scales of TPMT activity, laboratory by laboratory: the same number is intermediate in one and normal in another, so a
 * scale counts only where a person chose it. Bands as printed on the page named; what a laboratory leaves open is left open.
 */
export const activityLaboratories: readonly ActivityLaboratory[] = [
  {
    id: 'arup',
    name: 'ARUP (from December 2015)',
    unit: 'U/mL',
    bands: { poor: '<17.0', intermediate: '17.0-23.9', normal: '24.0-44.0', high: '>44.0' },
    low: 'poor',
    read: 'ltd.aruplab.com/tests/pub/0092066',
  },
  {
    id: 'arup-before-2015',
    name: 'ARUP (before December 2015)',
    unit: 'U/mL',
    bands: { normal: '25-65', high: '>65' },
    note: 'Below 25 is called abnormal, without telling intermediate from deficient.',
    read: 'healthcare.uiowa.edu path_handbook test3096',
  },
  {
    id: 'birmingham',
    name: 'Birmingham City Hospital',
    unit: 'mU/L',
    bands: { poor: '<10', intermediate: '20-67', normal: '68-150', high: '>150' },
    low: 'intermediate',
    note: '10–19 is not defined.',
    read: 'exeterlaboratory.com/?p=1308',
  },
  {
    id: 'ford-2004',
    name: 'Ford 2004 method',
    unit: 'nmol 6-MTG/g Hb/h',
    bands: { poor: '<5', intermediate: '5-24', normal: '>25' },
    read: 'PMID 15298742, abstract',
  },
  {
    id: 'goettingen',
    name: 'Göttingen UMG; labor krone',
    unit: 'nmol/(mL Ery*h)',
    bands: { poor: '<2.8', intermediate: '2.8-9.9', normal: '10-20', high: '>20' },
    note: 'Thiopurine therapy raises the result by 20–25 %.',
    read: 'umgllabiw01.med.uni-goettingen.de',
  },
  {
    id: 'labcorp-quest',
    name: 'LabCorp, Quest',
    unit: 'varies',
    bands: {},
    note: 'No numeric ranges were found; Quest’s page gives the genotype only.',
    read: null,
  },
  {
    id: 'mayo-tpmt3',
    name: 'Mayo TPMT3',
    unit: 'nmol/mL/h',
    bands: {},
    note: 'Three substrates and no cut-off of one class: the interpretive comment counts.',
    read: 'nrls.testcatalog.org/show/TPMT3',
  },
  {
    id: 'oldenburg',
    name: 'medlab Oldenburg',
    unit: 'nmol/g Hb/h',
    bands: { poor: '<5', intermediate: '5-19.9', normal: '>20' },
    read: 'analysenverzeichnis.medlab-oldenburg.de',
  },
  {
    id: 'older-us-assay',
    name: 'Older US assay (ClinLab Navigator)',
    unit: 'U/mL RBC',
    bands: { poor: '<6.3', intermediate: '6.3-15.0', normal: '15.1-26.4', high: '>26.4' },
    read: 'clinlabnavigator.com',
  },
  {
    id: 'prometheus',
    name: 'Prometheus',
    unit: 'EU (nmol 6-MMP/mL RBC/h)',
    bands: { poor: '<6.7', intermediate: '6.7-23.5', normal: '>=23.6' },
    note: 'From general knowledge, not verified.',
    read: null,
  },
  {
    id: 'st-thomas',
    name: 'St Thomas’ Purine Research Laboratory',
    unit: 'nmol/h/g Hb',
    bands: { poor: '<10', intermediate: '10-25', normal: '26-50', high: '>50' },
    low: 'intermediate',
    read: 'gloshospitals.nhs.uk, TPMT page',
  },
  {
    id: 'zurich',
    name: 'medics / Universitätsspital Zürich',
    unit: 'nmol MTG/g Hb/h',
    bands: {},
    note: 'Below 60 suggests a mutation; no class is given.',
    read: 'medics.ch',
  },
];
