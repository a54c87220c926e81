import type { AnalyteRanges } from './entry';

/**
 * What a number of each analyte can be, in its canonical unit, by id; analytes whose results are words have none. Apart from the names, because
 * it is asked where readings are gathered and need not be carried into every frame.
 */
export const analyteRanges: Readonly<Record<string, AnalyteRanges>> = {
  albumin: { plausible: [5, 80], usual: { low: [29, 42], high: [45, 57] } },
  alp: { plausible: [1, 5000], usual: { low: [20, 60], high: [95, 180] } },
  alt: { plausible: [1, 20000], usual: { low: [0, 15], high: [25, 75] } },
  ast: { plausible: [1, 20000], usual: { low: [0, 20], high: [25, 65] } },
  bands_percent: { plausible: [0, 100] },
  bilirubin: { plausible: [0, 1000], usual: { low: [0, 5.5], high: [16, 27] } },
  creatinine: { plausible: [10, 3000], usual: { low: [30, 80], high: [79, 130] } },
  crp: { plausible: [0, 1000], usual: { low: [0, 1], high: [3, 10.5] } },
  egfr: { plausible: [1, 200] },
  eosinophils: { plausible: [0, 50], usual: { low: [0, 0.1], high: [0.3, 0.8] } },
  eosinophils_percent: { plausible: [0, 100] },
  ggt: { plausible: [1, 5000], usual: { low: [0, 15], high: [28, 90] } },
  hba1c: { plausible: [2, 25] },
  hcg: { plausible: [0, 400000] },
  height: { plausible: [40, 250] },
  hematocrit: { plausible: [5, 80] },
  hemoglobin: { plausible: [20, 250], usual: { low: [105, 145], high: [145, 190] } },
  igg: { plausible: [0.5, 100], usual: { low: [5, 8.5], high: [14, 19] } },
  inr: { plausible: [0.5, 20] },
  lipase: { plausible: [1, 20000] },
  lymphocytes: { plausible: [0, 200], usual: { low: [0.7, 1.6], high: [2.9, 5.5] } },
  lymphocytes_percent: { plausible: [0, 100] },
  mch: { plausible: [10, 60] },
  mchc: { plausible: [200, 450] },
  mcv: { plausible: [50, 150], usual: { low: [75, 86], high: [93, 105] } },
  mmp6: { plausible: [0, 100000] },
  neutrophils: { plausible: [0, 150], usual: { low: [1.2, 2.6], high: [5.7, 9] } },
  neutrophils_percent: { plausible: [0, 100] },
  platelets: { plausible: [0, 3000], usual: { low: [120, 180], high: [340, 480] } },
  tgn6: { plausible: [0, 5000] },
  tpmt_activity: { plausible: [0, 400] },
  urea: { plausible: [0.5, 100], usual: { low: [1.4, 4], high: [5.9, 10] } },
  wbc: { plausible: [0.1, 200], usual: { low: [3, 5], high: [9, 13] } },
  weight: { plausible: [2, 350] },
};
