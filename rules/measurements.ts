import { measurement } from '../src/rules/language';

/** Without a unit a count can be in thousands per µL or in single cells per µL; 10⁴/µL is East Asian pages' own. */
const factors = [1, 0.001];

export const wbc = measurement('wbc', 'white cells (WBC)', { factors, plausible: [0.1, 200] });
export const neutrophils = measurement('neutrophils', 'neutrophils', { factors, plausible: [0, 150] });
export const platelets = measurement('platelets', 'platelets', { factors, plausible: [0, 3000] });
export const lymphocytes = measurement('lymphocytes', 'lymphocytes');
export const eosinophils = measurement('eosinophils', 'eosinophils');
export const haemoglobin = measurement('hemoglobin', 'haemoglobin');
export const mcv = measurement('mcv', 'MCV');
/** Any of these is part of every full blood count. */
export const bloodCount = [wbc, platelets, haemoglobin] as const;

export const alt = measurement('alt', 'ALT');
export const ast = measurement('ast', 'AST');
export const alp = measurement('alp', 'alkaline phosphatase');
export const bilirubin = measurement('bilirubin', 'bilirubin');
export const albumin = measurement('albumin', 'albumin');
export const liverTests = [alt, ast] as const;

export const egfr = measurement('egfr', 'eGFR or creatinine clearance');
export const creatinine = measurement('creatinine', 'creatinine');
export const urea = measurement('urea', 'urea');

export const lipase = measurement('lipase', 'lipase');
export const igg = measurement('igg', 'IgG');
export const tgn = measurement('tgn6', '6-TGN');
export const mmp = measurement('mmp6', '6-MMP');

export const hcg = measurement('hcg', 'hCG');
export const hbsAg = measurement('hbsag', 'HBsAg');
export const antiHbc = measurement('anti_hbc', 'anti-HBc');
export const antiHcv = measurement('anti_hcv', 'anti-HCV');
export const hiv = measurement('hiv', 'HIV test');
export const vzvIgg = measurement('vzv_igg', 'VZV IgG');

/** Tests whose numbers rules read: what can't be used of them is said. */
export const numericTests = [
  wbc,
  neutrophils,
  platelets,
  lymphocytes,
  eosinophils,
  haemoglobin,
  mcv,
  alt,
  ast,
  alp,
  bilirubin,
  albumin,
  egfr,
  creatinine,
  urea,
  lipase,
  igg,
  tgn,
  mmp,
  hcg,
] as const;
