import type { Coverage, FactList } from '../chart';

/** What is missing, in words, and where a person would look for it. */
interface MissingWords {
  headline: string;
  where: string;
}

const LISTS: Record<FactList, { notSeen: string; partial: string; where: string; whereRest: string }> = {
  medications: {
    notSeen: 'No medication list seen',
    partial: 'Medication list seen in part',
    where: 'Open the medication list.',
    whereRest: 'Open the rest of the medication list.',
  },
  labs: {
    notSeen: 'No results seen',
    partial: 'Results seen in part',
    where: 'Open the laboratory results.',
    whereRest: 'Open the rest of the results.',
  },
  allergies: {
    notSeen: 'No allergy list seen',
    partial: 'Allergy list seen in part',
    where: 'Open the allergies.',
    whereRest: 'Open the rest of the allergies.',
  },
  conditions: {
    notSeen: 'No problem list seen',
    partial: 'Problem list seen in part',
    where: 'Open the problem list.',
    whereRest: 'Open the rest of the problem list.',
  },
  immunizations: {
    notSeen: 'No vaccination list seen',
    partial: 'Vaccination list seen in part',
    where: 'Open the vaccinations.',
    whereRest: 'Open the rest of the vaccinations.',
  },
};

const BLOOD_COUNT = 'In a full blood count, among the results.';
const LIVER = 'In liver tests, among the results.';
const RENAL = 'In renal tests, among the results.';
const GENETICS = 'Among the results, as a scanned report, or in the problem list.';
const RESULTS = 'Among the results.';
const SEROLOGY = 'Under serology or virology, among the results.';
const BANNER = 'In the patient banner or under vital signs.';

const SINGLE: Record<string, MissingWords> = {
  'labs.wbc': { headline: 'White cell count not seen', where: BLOOD_COUNT },
  'labs.neutrophils': { headline: 'Neutrophils not seen', where: BLOOD_COUNT },
  'labs.lymphocytes': { headline: 'Lymphocytes not seen', where: BLOOD_COUNT },
  'labs.platelets': { headline: 'Platelets not seen', where: BLOOD_COUNT },
  'labs.hemoglobin': { headline: 'Haemoglobin not seen', where: BLOOD_COUNT },
  'labs.mcv': { headline: 'MCV not seen', where: BLOOD_COUNT },
  'labs.alt': { headline: 'ALT not seen', where: LIVER },
  'labs.ast': { headline: 'AST not seen', where: LIVER },
  'labs.bilirubin': { headline: 'Bilirubin not seen', where: LIVER },
  'labs.alp': { headline: 'Alkaline phosphatase not seen', where: LIVER },
  'labs.creatinine': { headline: 'Creatinine not seen', where: RENAL },
  'labs.egfr': { headline: 'eGFR not seen', where: RENAL },
  'labs.tpmt_activity': { headline: 'TPMT not seen', where: GENETICS },
  'labs.nudt15_genotype': { headline: 'NUDT15 not seen', where: GENETICS },
  'labs.eosinophils': { headline: 'Eosinophils not seen', where: BLOOD_COUNT },
  'labs.albumin': { headline: 'Albumin not seen', where: LIVER },
  'labs.igg': { headline: 'IgG not seen', where: LIVER },
  'labs.urea': { headline: 'Urea not seen', where: RENAL },
  'labs.lipase': { headline: 'Lipase not seen', where: RESULTS },
  'labs.tgn6': { headline: '6-TGN not seen', where: RESULTS },
  'labs.mmp6': { headline: '6-MMP not seen', where: RESULTS },
  'labs.hcg': { headline: 'Pregnancy test not seen', where: RESULTS },
  'labs.hbsag': { headline: 'HBsAg not seen', where: SEROLOGY },
  'labs.anti_hbc': { headline: 'Anti-HBc not seen', where: SEROLOGY },
  'labs.anti_hcv': { headline: 'Anti-HCV not seen', where: SEROLOGY },
  'labs.hiv': { headline: 'HIV test not seen', where: SEROLOGY },
  'labs.vzv_igg': { headline: 'VZV IgG not seen', where: SEROLOGY },
  'patient.weight': { headline: 'No weight seen', where: BANNER },
  'patient.height': { headline: 'No height seen', where: BANNER },
  'patient.age': { headline: 'No birth date or age seen', where: BANNER },
  'patient.sex': { headline: 'Sex not seen', where: BANNER },
  'medications.start': {
    headline: 'Start of the thiopurine not seen',
    where: 'In the details of the prescription or in the medication history.',
  },
  'medications.end': {
    headline: 'Date of the stop not seen',
    where: 'In the details of the prescription or in the medication history.',
  },
  'medications.status': {
    headline: 'Whether the drug is current is not clear',
    where: 'In the details of the prescription.',
  },
  'medications.dose': { headline: "Daily dose can't be read", where: 'In the details of the prescription.' },
};

const isList = (key: string): key is FactList => Object.hasOwn(LISTS, key);

/** `labs.anti_hbc` → `anti hbc`: better than nothing for a key this catalogue has no words for yet. */
const spellOut = (key: string): string => (key.split('.').at(-1) ?? key).replaceAll(/[_-]/g, ' ');

/**
 * @param key a key of `Undecided.missing`, e.g. `medications`, `labs.wbc`, `patient.weight`
 * @param coverage says whether a list was not seen at all or only in part
 */
export function missingInWords(key: string, coverage: Coverage): MissingWords {
  if (isList(key)) {
    const list = LISTS[key];
    const { seen, note } = coverage[key];
    if (seen === 'not-seen') return { headline: list.notSeen, where: list.where };
    return { headline: note ? `${list.partial} (${note})` : list.partial, where: list.whereRest };
  }
  return SINGLE[key] ?? { headline: `Not seen: ${spellOut(key)}`, where: 'Look for it elsewhere in the chart.' };
}
