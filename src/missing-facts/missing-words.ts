import type { Coverage, FactList } from '../chart';
import { type PlainKey, textOf } from '../locale';

/** What is missing, in words, and where a person would look for it. */
interface MissingWords {
  headline: string;
  where: string;
}

const LISTS: Record<FactList, { notSeen: PlainKey; partial: PlainKey; where: PlainKey; whereRest: PlainKey }> = {
  medications: {
    notSeen: 'missing_medications_notSeen',
    partial: 'missing_medications_partial',
    where: 'missing_medications_where',
    whereRest: 'missing_medications_whereRest',
  },
  labs: {
    notSeen: 'missing_labs_notSeen',
    partial: 'missing_labs_partial',
    where: 'missing_labs_where',
    whereRest: 'missing_labs_whereRest',
  },
  allergies: {
    notSeen: 'missing_allergies_notSeen',
    partial: 'missing_allergies_partial',
    where: 'missing_allergies_where',
    whereRest: 'missing_allergies_whereRest',
  },
  conditions: {
    notSeen: 'missing_conditions_notSeen',
    partial: 'missing_conditions_partial',
    where: 'missing_conditions_where',
    whereRest: 'missing_conditions_whereRest',
  },
  immunizations: {
    notSeen: 'missing_immunizations_notSeen',
    partial: 'missing_immunizations_partial',
    where: 'missing_immunizations_where',
    whereRest: 'missing_immunizations_whereRest',
  },
};

const BLOOD_COUNT = 'missing_where_bloodCount';
const LIVER = 'missing_where_liver';
const RENAL = 'missing_where_renal';
const GENETICS = 'missing_where_genetics';
const RESULTS = 'missing_where_results';
const SEROLOGY = 'missing_where_serology';
const BANNER = 'missing_where_banner';

const SINGLE: Record<string, { headline: PlainKey; where: PlainKey }> = {
  'labs.wbc': { headline: 'missing_wbc', where: BLOOD_COUNT },
  'labs.neutrophils': { headline: 'missing_neutrophils', where: BLOOD_COUNT },
  'labs.lymphocytes': { headline: 'missing_lymphocytes', where: BLOOD_COUNT },
  'labs.platelets': { headline: 'missing_platelets', where: BLOOD_COUNT },
  'labs.hemoglobin': { headline: 'missing_hemoglobin', where: BLOOD_COUNT },
  'labs.mcv': { headline: 'missing_mcv', where: BLOOD_COUNT },
  'labs.alt': { headline: 'missing_alt', where: LIVER },
  'labs.ast': { headline: 'missing_ast', where: LIVER },
  'labs.bilirubin': { headline: 'missing_bilirubin', where: LIVER },
  'labs.alp': { headline: 'missing_alp', where: LIVER },
  'labs.creatinine': { headline: 'missing_creatinine', where: RENAL },
  'labs.egfr': { headline: 'missing_egfr', where: RENAL },
  'labs.tpmt_activity': { headline: 'missing_tpmt', where: GENETICS },
  'labs.nudt15_genotype': { headline: 'missing_nudt15', where: GENETICS },
  'labs.eosinophils': { headline: 'missing_eosinophils', where: BLOOD_COUNT },
  'labs.albumin': { headline: 'missing_albumin', where: LIVER },
  'labs.igg': { headline: 'missing_igg', where: LIVER },
  'labs.urea': { headline: 'missing_urea', where: RENAL },
  'labs.lipase': { headline: 'missing_lipase', where: RESULTS },
  'labs.tgn6': { headline: 'missing_tgn6', where: RESULTS },
  'labs.mmp6': { headline: 'missing_mmp6', where: RESULTS },
  'labs.hcg': { headline: 'missing_hcg', where: RESULTS },
  'labs.hbsag': { headline: 'missing_hbsag', where: SEROLOGY },
  'labs.anti_hbc': { headline: 'missing_antiHbc', where: SEROLOGY },
  'labs.anti_hcv': { headline: 'missing_antiHcv', where: SEROLOGY },
  'labs.hiv': { headline: 'missing_hiv', where: SEROLOGY },
  'labs.vzv_igg': { headline: 'missing_vzvIgg', where: SEROLOGY },
  'patient.weight': { headline: 'missing_weight', where: BANNER },
  'patient.height': { headline: 'missing_height', where: BANNER },
  'patient.age': { headline: 'missing_age', where: BANNER },
  'patient.sex': { headline: 'missing_sex', where: BANNER },
  'medications.start': {
    headline: 'missing_start',
    where: 'missing_where_history',
  },
  'medications.end': {
    headline: 'missing_end',
    where: 'missing_where_history',
  },
  'medications.status': {
    headline: 'missing_status',
    where: 'missing_where_prescription',
  },
  'medications.dose': { headline: 'missing_dose', where: 'missing_where_prescription' },
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
    if (seen === 'not-seen') return { headline: textOf(list.notSeen), where: textOf(list.where) };
    const headline = textOf(list.partial);
    return { headline: note ? textOf('missing_noted', { headline, note }) : headline, where: textOf(list.whereRest) };
  }
  const fact = SINGLE[key];
  return {
    headline: fact ? textOf(fact.headline) : textOf('missing_anything', { what: spellOut(key) }),
    where: textOf(fact?.where ?? 'missing_where_elsewhere'),
  };
}
