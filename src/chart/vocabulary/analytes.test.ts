import { describe, expect, it } from 'vitest';
import { analytes } from '../../../rules/analytes';
import { analyteById, analyteOf } from '.';

const id = (name: string, unit?: string) => analyteOf(name, { unit: unit ?? null })?.id ?? null;

describe('printed names of tests', () => {
  it.each([
    ['WBC', 'wbc'],
    ['Leukocytes (WBC)', 'wbc'],
    ['White cell count', 'wbc'],
    ['CBC: WBC', 'wbc'],
    ['WBC # Bld Auto', 'wbc'],
    ['Leukocytes [#/volume] in Blood by Automated count', 'wbc'],
    ['HGB (M 13-18 g/dl; F 12-16 g/dl)', 'hemoglobin'],
    ['Hemoglobin Level', 'hemoglobin'],
    ['PLT (135-145 meq/l)', 'platelets'],
    ['Bilirubin, total', 'bilirubin'],
    ['T Bili', 'bilirubin'],
    ['Gesamt-Bilirubin', 'bilirubin'],
    ['Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma', 'alt'],
    ['ALT/SGPT', 'alt'],
    ['SGPT (ALT)', 'alt'],
    ['GPT (ALAT)', 'alt'],
    ['Aspartate aminotransferase (AST/SGOT)', 'ast'],
    ['γ-GT', 'ggt'],
    ['S-Kreatinin', 'creatinine'],
    ['Serum creatinine', 'creatinine'],
    ['CREATININE:MCNC:PT:BLD:QN:', 'creatinine'],
    ['Creatinine clearance', 'egfr'],
    ['eGFR (CKD-EPI 2021)', 'egfr'],
    ['Glomerular filtration rate/1.73 sq M.predicted by Creatinine-based formula (CKD-EPI 2021)', 'egfr'],
    ['Harnstoff-N', 'urea'],
    ['Erythrocyte mean corpuscular volume [Entitic volume] by Automated count', 'mcv'],
    ['INR in Platelet poor plasma by Coagulation assay', 'inr'],
    ['TPMT activity, RBC', 'tpmt_activity'],
    ['TPMT-Aktivität', 'tpmt_activity'],
    ['TPMT genotype', 'tpmt_genotype'],
    ['TPMT phenotype', 'tpmt_phenotype'],
    ['NUDT15-Genotyp', 'nudt15_genotype'],
    ['6-Thioguanine nucleotides', 'tgn6'],
    ['6-TG', 'tgn6'],
    ['6-Methylmercaptopurine', 'mmp6'],
    ['Hep B surface antigen', 'hbsag'],
    ['Hepatitis B core antibody, total', 'anti_hbc'],
    ['Varicella zoster virus IgG Ab', 'vzv_igg'],
    ['HIV 1/2 Ag/Ab, 4th generation with reflex', 'hiv'],
    ['Urine pregnancy test', 'hcg'],
    ['Leucocytes', 'wbc'],
    ['Plaquettes', 'platelets'],
    ['Piastrine', 'platelets'],
    ['Bloedplaatjes', 'platelets'],
    ['Glóbulos blancos', 'wbc'],
  ])('%s is %s', (name, expected) => {
    expect(id(name)).toBe(expected);
  });

  it.each([
    'Creatine kinase',
    'CK',
    'Urine creatinine',
    'U-Kreatinin',
    'Creatinine (urine)',
    'Creatinine [Mass/volume] in unspecified time Urine',
    'CREATININE:MCNC:PT:UR:QN:',
    'BUN/Creatinine ratio',
    'Albumin/Creatinine',
    'Microalbumin',
    'Urine albumin',
    'Prealbumin',
    'Direct bilirubin',
    'Bilirubin (direct)',
    'Bilirubin, conjugated',
    'Bilirub Direct SerPl-mCnc',
    'AST/ALT',
    'AST/ALT ratio',
    'AST (SGOT)/ALT ratio',
    'Mean platelet volume',
    'Nucleated erythrocytes/100 erythrocytes in Blood',
    'Leukocytes [#/area] in Urine sediment by Microscopy high power field',
    'WBC, CSF',
    'Anti-HBc IgM',
    'HIV viral load',
    'Protein C',
    'Immature granulocytes',
    'Atypical lymphocytes',
    'Bands absolute',
    'Troponin-T',
    'Total CO2',
    'Glucose',
    '',
  ])('"%s" is none of ours', (name) => {
    expect(id(name)).toBeNull();
  });

  it('keeps haemoglobin apart from its look-alikes', () => {
    expect(id('Hb', 'g/L')).toBe('hemoglobin');
    expect(id('MCH')).toBe('mch');
    expect(id('MCHC')).toBe('mchc');
    expect(id('Mean corpuscular hemoglobin concentration')).toBe('mchc');
    expect(id('HbA1c')).toBe('hba1c');
    expect(id('Hemoglobin A1c/Hemoglobin.total in Blood')).toBe('hba1c');
    expect(id('Hemoglobin', '%')).toBeNull();
  });

  it('reads every name of the vocabulary as its own analyte, in one of its units', () => {
    for (const entry of analytes) {
      for (const name of [...entry.names, ...(entry.withUnit ?? [])]) {
        const unit = Object.keys(entry.units).find((key) => key !== '') ?? null;
        expect(analyteOf(name, { unit })?.id, `${entry.id}: ${name}`).toBe(entry.id);
      }
    }
  });
});

describe('counts and shares', () => {
  it('tells them by the unit, else by the name; "#" and "abs" win over "%"', () => {
    expect(id('Neutrophils', '10*3/uL')).toBe('neutrophils');
    expect(id('Neutrophils', '%')).toBe('neutrophils_percent');
    expect(id('Neut %')).toBe('neutrophils_percent');
    expect(id('Neut #')).toBe('neutrophils');
    expect(id('Neutrophils %', 'K/uL')).toBe('neutrophils');
    expect(id('Neutrophils Absolute (%)')).toBe('neutrophils');
    expect(id('Neutrophils/100 leukocytes in Blood')).toBe('neutrophils_percent');
    expect(id('Polynucléaires neutrophiles', '%')).toBe('neutrophils_percent');
    expect(id('Segmentkernige', '%')).toBe('neutrophils_percent');
    expect(id('ANC')).toBe('neutrophils');
    expect(id('Bands', '%')).toBe('bands_percent');
  });
});

describe('what the row says beside the name', () => {
  it('rejects other specimens, whether a column, a code or a unit says so', () => {
    expect(analyteOf('Creatinine', { specimen: 'Urine' })).toBeNull();
    expect(analyteOf('Creatinine', { specimen: 'Serum' })?.id).toBe('creatinine');
    expect(analyteOf('Creatinine', { loinc: '2161-8' })).toBeNull();
    expect(analyteOf('Creatinine [2161-8]')).toBeNull();
    expect(analyteOf('Urea', { specimen: 'Results › U&E' })?.id).toBe('urea');
    expect(id('WBC', '/HPF')).toBeNull();
    expect(id('Albumin', 'mg/g')).toBeNull();
    expect(id('Creatinine', 'g/24h')).toBeNull();
  });

  it('lets a known LOINC code decide', () => {
    expect(analyteOf('Leuco totaal [6690-2]')?.id).toBe('wbc');
    expect(analyteOf('anything', { loinc: '1742-6' })?.id).toBe('alt');
    expect(analyteOf('Neutrophils', { loinc: '770-8' })?.id).toBe('neutrophils_percent');
    expect(analyteOf('WBC', { loinc: '99999-9' })?.id).toBe('wbc');
  });

  it('takes an ambiguous abbreviation only with a fitting unit', () => {
    expect(id('PCR')).toBeNull();
    expect(id('PCR', 'mg/L')).toBe('crp');
    expect(id('KG', 'kg')).toBe('weight');
    expect(id('KG', 'mg/dL')).toBeNull();
    expect(id('AP', 'U/L')).toBe('alp');
    expect(id('AF')).toBeNull();
    expect(id('GB', 'G/L')).toBe('wbc');
    expect(id('Ht', 'cm')).toBe('height');
    expect(id('Ht', '%')).toBeNull();
  });
});

describe('looking up', () => {
  it('finds an analyte by its id; urea is the molecule, not its nitrogen', () => {
    expect(analyteById('wbc')?.unit).toBe('10^9/L');
    expect(analyteById('urea')?.names[0]).toBe('Urea');
    expect(analyteById('ferritin')).toBeUndefined();
  });
});
