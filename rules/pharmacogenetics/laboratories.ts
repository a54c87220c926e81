/** What a laboratory calls an activity; `unclassed` where it names no class for that stretch of its scale. */
export type ActivityClass = 'poor' | 'intermediate' | 'normal' | 'above-range' | 'unclassed';

/** A stretch of a scale: from its lower end up to the next stretch. `after`: the lower end itself belongs below. */
export interface ActivityBand {
  from: number;
  after?: true;
  is: ActivityClass;
}

/**
 * How one laboratory reads a TPMT activity. Scales can't be compared: 20 U/mL is intermediate at one laboratory and
 * normal at another.
 */
export interface LaboratoryProfile {
  name: string;
  /** Short names by which it may be picked; lower case. */
  aliases: readonly string[];
  /** The unit as printed first, then other spellings; case and spaces don't matter. */
  units: readonly string[];
  /** In order. Empty: the laboratory gives no single limit between classes. */
  bands: readonly ActivityBand[];
  /** Where the scale was read. */
  read: string;
  /** False: from memory, not verified. */
  verified: boolean;
}

const perGramHaemoglobin = ['nmol/h/g Hb', 'nmol/g Hb/h', 'nmol/gHb/h', 'nmol/g/h', 'pmol/h/mg Hb', 'nmol MTG/g Hb/h'];

/** The scales that could be read, and two that are picked often and give none. */
export const laboratories: readonly LaboratoryProfile[] = [
  {
    name: 'ARUP (since December 2015)',
    aliases: ['arup'],
    units: ['U/mL'],
    bands: [
      { from: 0, is: 'poor' },
      { from: 17, is: 'intermediate' },
      { from: 24, is: 'normal' },
      { from: 44, after: true, is: 'above-range' },
    ],
    read: 'ltd.aruplab.com/tests/pub/0092066',
    verified: true,
  },
  {
    name: 'ARUP (before December 2015)',
    aliases: ['arup-2015', 'arup before 2015'],
    units: ['U/mL'],
    bands: [
      { from: 0, is: 'unclassed' },
      { from: 25, is: 'normal' },
      { from: 65, after: true, is: 'above-range' },
    ],
    read: 'healthcare.uiowa.edu path_handbook test3096',
    verified: true,
  },
  {
    name: 'Older US assay (ClinLab Navigator)',
    aliases: ['clinlab', 'clinlab navigator', 'older us'],
    units: ['U/mL', 'U/mL RBC'],
    bands: [
      { from: 0, is: 'poor' },
      { from: 6.3, is: 'intermediate' },
      { from: 15, after: true, is: 'normal' },
      { from: 26.4, after: true, is: 'above-range' },
    ],
    read: 'clinlabnavigator.com',
    verified: true,
  },
  {
    name: 'Mayo TPMT3',
    aliases: ['mayo'],
    units: ['nmol/mL/h'],
    bands: [],
    read: 'nrls.testcatalog.org/show/TPMT3: three substrates, the comment classes them',
    verified: true,
  },
  {
    name: 'Birmingham City Hospital',
    aliases: ['birmingham', 'exeter'],
    units: ['mU/L'],
    bands: [
      { from: 0, is: 'poor' },
      { from: 10, is: 'unclassed' },
      { from: 20, is: 'intermediate' },
      { from: 68, is: 'normal' },
      { from: 150, after: true, is: 'above-range' },
    ],
    read: 'exeterlaboratory.com/?p=1308',
    verified: true,
  },
  {
    name: 'St Thomas’ Purine Research Laboratory',
    aliases: ['st thomas', 'st-thomas', 'gloucestershire', 'viapath', "st thomas'"],
    units: perGramHaemoglobin,
    bands: [
      { from: 0, is: 'poor' },
      { from: 10, is: 'intermediate' },
      { from: 26, is: 'normal' },
      { from: 50, after: true, is: 'above-range' },
    ],
    read: 'gloshospitals.nhs.uk TPMT page',
    verified: true,
  },
  {
    name: 'Ford 2004 method',
    aliases: ['ford', 'ford 2004'],
    units: ['nmol 6-MTG/g Hb/h', ...perGramHaemoglobin],
    bands: [
      { from: 0, is: 'poor' },
      { from: 5, is: 'intermediate' },
      { from: 24, after: true, is: 'unclassed' },
      { from: 25, after: true, is: 'normal' },
    ],
    read: 'PMID 15298742, abstract',
    verified: true,
  },
  {
    name: 'medlab Oldenburg',
    aliases: ['oldenburg', 'medlab'],
    units: perGramHaemoglobin,
    bands: [
      { from: 0, is: 'poor' },
      { from: 5, is: 'intermediate' },
      { from: 20, is: 'unclassed' },
      { from: 20, after: true, is: 'normal' },
    ],
    read: 'analysenverzeichnis.medlab-oldenburg.de',
    verified: true,
  },
  {
    name: 'Göttingen UMG, labor krone',
    aliases: ['göttingen', 'goettingen', 'gottingen', 'umg', 'krone', 'labor krone'],
    units: ['nmol/(mL Ery*h)', 'nmol/mL Ery/h', 'nmol/mL/h'],
    bands: [
      { from: 0, is: 'poor' },
      { from: 2.8, is: 'intermediate' },
      { from: 10, is: 'normal' },
      { from: 20, after: true, is: 'above-range' },
    ],
    read: 'umgllabiw01.med.uni-goettingen.de',
    verified: true,
  },
  {
    name: 'medics, Universitätsspital Zürich',
    aliases: ['medics', 'zürich', 'zuerich', 'zurich', 'usz'],
    units: perGramHaemoglobin,
    bands: [
      { from: 0, is: 'unclassed' },
      { from: 60, is: 'normal' },
    ],
    read: 'medics.ch',
    verified: true,
  },
  {
    name: 'Prometheus',
    aliases: ['prometheus'],
    units: ['EU', 'nmol 6-MMP/mL RBC/h'],
    bands: [
      { from: 0, is: 'poor' },
      { from: 6.7, is: 'intermediate' },
      { from: 23.6, is: 'normal' },
    ],
    read: 'from memory',
    verified: false,
  },
  {
    name: 'LabCorp, Quest',
    aliases: ['labcorp', 'quest'],
    units: ['U/mL', 'EU', 'nmol/mL/h', ...perGramHaemoglobin],
    bands: [],
    read: 'numeric ranges not found; Quest’s page gives the genotype alone',
    verified: true,
  },
];
