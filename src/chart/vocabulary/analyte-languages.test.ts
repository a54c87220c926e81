import { describe, expect, it } from 'vitest';
import { analyteOf } from '.';

const id = (name: string, unit?: string) => analyteOf(name, { unit: unit ?? null })?.id ?? null;

/** Rows as laboratories of six languages print them: name, unit where the name needs it, and whose it is. */
const printed: readonly [language: string, rows: string][] = [
  [
    'English',
    'Sodium=sodium; K [mmol/L]=potassium; Chloride=chloride; HCO3=bicarbonate; ESR=esr; Sed rate=esr; Amylase=amylase; Lipase=lipase; ANA=ana; Anti-smooth muscle antibody=sma; Anti-LKM-1=lkm; LKM antibody=lkm; Mitochondrial antibody (AMA)=ama; Anti-dsDNA=dsdna; SLA/LP antibodies=sla; HBsAb=anti_hbs; Hepatitis B surface antibody=anti_hbs; HBV DNA=hbv_dna; HCV RNA=hcv_rna; EBV VCA IgG=ebv_vca_igg; Epstein-Barr virus nuclear IgG Ab=ebv_ebna_igg; QuantiFERON-TB Gold Plus=tb_test; T-SPOT.TB=tb_test; VZV IgG Ab=vzv_igg; HIV Ag/Ab=hiv; Hep C antibody=anti_hcv; Hepatitis B core antibody, total=anti_hbc',
  ],
  [
    'German',
    'Leukozytenzahl=wbc; Neutrophile Granulozyten absolut=neutrophils; Thrombozytenzahl=platelets; Hämoglobin (Hb)=hemoglobin; Natrium=sodium; Kalium=potassium; Chlorid=chloride; Bikarbonat=bicarbonate; Blutsenkung=esr; BSG [mm/h]=esr; Alpha-Amylase=amylase; GPT (ALAT)=alt; Gesamtbilirubin [mg/dL]=bilirubin; Gamma-GT=ggt; Kreatinin=creatinine; GFR geschätzt=egfr; Harnstoff-N=urea; LKM-Antikörper=lkm; Anti-LKM-1-Ak=lkm; Antikörper gegen glatte Muskulatur=sma; AMA-M2=ama; HBs-Antigen=hbsag; Anti-HBc=anti_hbc; Anti-HBs=anti_hbs; HCV-Antikörper=anti_hcv; HIV-Suchtest=hiv; Varizellen-IgG=vzv_igg; TPMT-Aktivität=tpmt_activity; TPMT-Genotyp=tpmt_genotype; C-reaktives Protein=crp; Immunglobulin G=igg; Schwangerschaftstest=hcg',
  ],
  [
    'French',
    'Leucocytes=wbc; Polynucléaires neutrophiles=neutrophils; Plaquettes=platelets; Hémoglobine=hemoglobin; VGM=mcv; Natrémie=sodium; Sodium=sodium; Kaliémie=potassium; Chlorure=chloride; Bicarbonates=bicarbonate; Vitesse de sédimentation=esr; VS [mm/h]=esr; Amylase=amylase; ALAT (SGPT)=alt; TGP=alt; Phosphatases alcalines=alp; Bilirubine totale=bilirubin; Créatinine=creatinine; DFG estimé (CKD-EPI)=egfr; Urée=urea; Ac anti-LKM1=lkm; Anticorps anti-muscle lisse=sma; Anticorps anti-nucléaires=ana; Ac anti-HBc=anti_hbc; Ac anti-VHC=anti_hcv; Sérologie VIH=hiv; Ag HBs=hbsag; Charge virale VHB=hbv_dna; Activité TPMT=tpmt_activity; Génotype TPMT=tpmt_genotype; Protéine C-réactive=crp',
  ],
  [
    'Spanish',
    'Leucocitos=wbc; Neutrófilos absolutos=neutrophils; Plaquetas=platelets; Hemoglobina=hemoglobin; VCM=mcv; Sodio=sodium; Potasio=potassium; Cloruro=chloride; Bicarbonato=bicarbonate; VSG=esr; Velocidad de sedimentación globular=esr; Amilasa=amylase; Lipasa=lipase; Transaminasa GPT=alt; Fosfatasa alcalina=alp; Bilirrubina total=bilirubin; Creatinina=creatinine; Filtrado glomerular estimado=egfr; Nitrógeno ureico=urea; Anticuerpos anti-músculo liso=sma; Anticuerpos anti-LKM=lkm; Antígeno HBs=hbsag; Anti-HBc=anti_hbc; Anticuerpos anti-VHC=anti_hcv; VIH=hiv; IgG varicela=vzv_igg; Genotipo TPMT=tpmt_genotype; Proteína C reactiva=crp; Prueba de embarazo=hcg',
  ],
  [
    'Italian',
    'Leucociti=wbc; Neutrofili=neutrophils; Piastrine=platelets; Emoglobina=hemoglobin; Sodiemia=sodium; Sodio=sodium; Potassio=potassium; Cloro=chloride; Bicarbonati=bicarbonate; VES=esr; Amilasi=amylase; Lipasi=lipase; ALT (GPT)=alt; Fosfatasi alcalina=alp; Bilirubina totale=bilirubin; Creatinina=creatinine; Filtrato glomerulare=egfr; Azoto ureico=urea; Anticorpi anti-LKM=lkm; Anticorpi anti-muscolo liscio=sma; Anticorpi anti-mitocondriale=ama; Antigene HBs=hbsag; Anti-HCV=anti_hcv; Genotipo TPMT=tpmt_genotype; Attività TPMT=tpmt_activity; Proteina C reattiva=crp; Test di gravidanza=hcg',
  ],
  [
    'Dutch',
    'Leukocyten=wbc; Neutrofiele granulocyten=neutrophils; Trombocyten=platelets; Hemoglobine=hemoglobin; Natrium=sodium; Kalium=potassium; Chloride=chloride; Bicarbonaat=bicarbonate; BSE=esr; Bezinking=esr; Amylase=amylase; ALAT=alt; Alkalische fosfatase=alp; Bilirubine totaal=bilirubin; Kreatinine=creatinine; Geschatte GFR=egfr; Ureum=urea; LKM antistoffen=lkm; HBs-antigeen=hbsag; Anti-HCV=anti_hcv; TPMT-activiteit=tpmt_activity; TPMT-genotypering=tpmt_genotype; C-reactief proteïne=crp; Zwangerschapstest=hcg',
  ],
];

describe('names of tests as screens print them', () => {
  it.each(printed)('in %s', (_, rows) => {
    const wrong = rows.split('; ').flatMap((row) => {
      const [, name = '', unit, expected = ''] = /^(.*?)(?: \[([^\]]+)\])?=(\w*)$/.exec(row) ?? [];
      const read = id(name, unit) ?? '';
      return read === expected ? [] : [`${name}: ${read}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('names that need their unit', () => {
  it.each([
    ['K', 'mmol/L', 'potassium'],
    ['Na', 'mEq/L', 'sodium'],
    ['Cl', 'mmol/L', 'chloride'],
    ['VS', 'mm/1h', 'esr'],
    ['AMY', 'U/L', 'amylase'],
  ])('%s', (name, unit, expected) => {
    expect(id(name, unit)).toBe(expected);
    expect(id(name)).toBeNull();
  });
});

describe('the same names in other specimens, and what only looks like them', () => {
  it.each([
    'Sodium, urine',
    'Natrium im Urin',
    'U-Kalium',
    'Sodium urinaire',
    'Sodio en orina',
    'Potassio urinario',
    'Natrium urine',
    'Leukozyten im Liquor',
    'Leucocytes LCR',
    'Leucocitos en heces',
    'Eiwit urine',
    'Amylase (urine)',
    'Amilasa en líquido pleural',
    'Leukocytes, stool',
    'Creatinina urinaria',
    'Kreatinin (Urin)',
    'Créatinine urinaire',
    'HBV core IgM',
    'HIV RNA',
    'Calprotectin',
    'Pancreatic elastase',
    'DNA',
    'Nuclear medicine',
    'TB culture',
  ])('%s is none of ours', (name) => {
    expect(id(name)).toBeNull();
  });

  it('a column, a heading or a unit may say so, too', () => {
    expect(analyteOf('Sodium', { specimen: 'Urine' })).toBeNull();
    expect(analyteOf('Natrium', { specimen: 'Labor › Urin' })).toBeNull();
    expect(id('Sodium', 'mmol/24h')).toBeNull();
    expect(id('Creatinine', 'mmol/d')).toBeNull();
  });
});
