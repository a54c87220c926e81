import type { AnalyteKey } from './facts';

/** How one product prints one analyte: its name, its unit, and the factor from SI. */
export interface Printing {
  name: string;
  unit: string;
  factor: number;
  /** Decimals; absent: as stored. */
  decimals?: number;
}

export interface PracticeAnalyte {
  key: AnalyteKey;
  panel: 'counts' | 'chemistry';
  /** Reference range in SI units; null where that side is open. */
  low: number | null;
  high: number | null;
  us: Printing;
  uk: Printing;
  de: Printing;
}

const as = (name: string, unit: string, factor = 1, decimals?: number): Printing => ({
  name,
  unit,
  factor,
  ...(decimals === undefined ? {} : { decimals }),
});

const of = (
  key: AnalyteKey,
  panel: PracticeAnalyte['panel'],
  [low, high]: [number | null, number | null],
  us: Printing,
  uk: Printing,
  de: Printing,
): PracticeAnalyte => ({ key, panel, low, high, us, uk, de });

/** The blood tests of every chart, in the order of the report. */
export const practiceAnalytes: readonly PracticeAnalyte[] = [
  of('wbc', 'counts', [4, 10.5], as('WBC', 'K/uL'), as('White Cell Count', 'x10^9/L'), as('Leukozyten', 'Gpt/L')),
  of(
    'neutrophils',
    'counts',
    [1.8, 7.5],
    as('Neutrophils, Abs', 'K/uL'),
    as('Neutrophils', 'x10^9/L'),
    as('Neutrophile absolut', 'Gpt/L'),
  ),
  of(
    'platelets',
    'counts',
    [150, 400],
    as('Platelet Count', 'K/uL'),
    as('Platelets', 'x10^9/L'),
    as('Thrombozyten', 'Gpt/L'),
  ),
  of(
    'hemoglobin',
    'counts',
    [120, 170],
    as('Hemoglobin', 'g/dL', 0.1, 1),
    as('Haemoglobin', 'g/L'),
    as('Hämoglobin', 'mmol/L', 0.06206, 1),
  ),
  of('mcv', 'counts', [80, 99], as('MCV', 'fL'), as('MCV', 'fL'), as('MCV', 'fl')),
  of('alt', 'chemistry', [null, 45], as('ALT (SGPT)', 'U/L'), as('ALT', 'IU/L'), as('ALAT (GPT)', 'U/l')),
  of('ast', 'chemistry', [null, 40], as('AST (SGOT)', 'U/L'), as('AST', 'IU/L'), as('ASAT (GOT)', 'U/l')),
  of(
    'alp',
    'chemistry',
    [35, 120],
    as('Alkaline Phosphatase', 'U/L'),
    as('Alk. Phosphatase', 'IU/L'),
    as('Alkalische Phosphatase', 'U/l'),
  ),
  of(
    'bilirubin',
    'chemistry',
    [null, 20.5],
    as('Bilirubin, Total', 'mg/dL', 1 / 17.1, 1),
    as('Bilirubin', 'umol/L'),
    as('Bilirubin gesamt', 'µmol/L'),
  ),
  of(
    'creatinine',
    'chemistry',
    [50, 106],
    as('Creatinine', 'mg/dL', 1 / 88.4, 2),
    as('Creatinine', 'umol/L'),
    as('Kreatinin', 'µmol/L'),
  ),
  of(
    'egfr',
    'chemistry',
    [60, null],
    as('eGFR', 'mL/min/1.73m2'),
    as('eGFR', 'mL/min/1.73m2'),
    as('eGFR', 'ml/min/1,73m2'),
  ),
  of('urea', 'chemistry', [2.5, 8.3], as('BUN', 'mg/dL', 2.8, 0), as('Urea', 'mmol/L'), as('Harnstoff', 'mmol/L')),
  of('albumin', 'chemistry', [35, 52], as('Albumin', 'g/dL', 0.1, 1), as('Albumin', 'g/L'), as('Albumin', 'g/L')),
  of('crp', 'chemistry', [null, 5], as('C-Reactive Protein', 'mg/L'), as('CRP', 'mg/L'), as('CRP', 'mg/L')),
];

/** A value in SI as that product prints it, with a decimal point. */
export function printed(value: number, printing: Printing): string {
  const converted = value * printing.factor;
  return printing.decimals === undefined ? String(value) : converted.toFixed(printing.decimals);
}

/** `4–10.5`, `<45`, `>60`: the reference range as that product prints it. `dash` joins the two ends. */
export function printedRange(analyte: PracticeAnalyte, printing: Printing, dash: string): string {
  const { low, high } = analyte;
  if (low === null) return high === null ? '' : `<${printed(high, printing)}`;
  return high === null ? `>${printed(low, printing)}` : `${printed(low, printing)}${dash}${printed(high, printing)}`;
}

/** On which side of its reference range a value in SI lies. */
export function outOfRange(value: number, { low, high }: PracticeAnalyte): 'low' | 'high' | null {
  if (low !== null && value < low) return 'low';
  return high !== null && value > high ? 'high' : null;
}
