import type { AnalyteEntry } from './entry';

/** Kidney function. */
export const renal: readonly AnalyteEntry[] = [
  {
    id: 'creatinine',
    names: ['Creatinine', 'Cr', 'Creat', 'Creatinin', 'Creatinina', 'Krea', 'Kreatinin', 'Kreatinine', 'SCr'],
    loinc: ['2160-0', '14682-9', '38483-4'],
    unit: 'µmol/L',
    units: { 'µmol/L': 1, 'mmol/L': 1000, 'mg/dL': 88.42, 'mg/L': 8.842 },
  },
  {
    id: 'egfr',
    names: [
      'eGFR',
      'Aclaramiento de creatinina',
      'Clairance de la créatinine',
      'CrCl',
      'Creatinine clearance',
      'Débit de filtration glomérulaire',
      'DFG',
      'DFGe',
      'Estimated GFR',
      'Estimated glomerular filtration rate',
      'FGe',
      'Filtrado glomerular',
      'GFR',
      'Kreatinin-Clearance',
      'VFG',
    ],
    begins: ['egfr', 'gfr', 'estimated gfr', 'glomerular filtration rate', 'DFG', 'DFGe'],
    withUnit: ['FG'],
    loinc: [
      '98979-8',
      '62238-1',
      '33914-3',
      '48642-3',
      '50044-7',
      '69405-9',
      '77147-7',
      '88294-4',
      '94677-2',
      '98980-6',
    ],
    unit: 'mL/min/1.73m2',
    units: { 'mL/min/1.73m2': 1, 'mL/min': 1 },
  },
  {
    id: 'urea',
    names: ['Urea', 'Harnstoff', 'Urée', 'Ureum'],
    loinc: ['22664-7', '14937-7', '3091-6'],
    unit: 'mmol/L',
    units: { 'mmol/L': 1, 'mg/dL': 0.1665, 'g/L': 16.65 },
  },
  {
    // The same id: the nitrogen of urea. In mg/dL it is another number for the same urea; in mmol/L the same.
    id: 'urea',
    names: ['BUN', 'Harnstoff-N', 'Harnstoff-Stickstoff', 'Urea N', 'Urea nitrogen'],
    loinc: ['3094-0', '6299-2'],
    unit: 'mmol/L',
    units: { 'mmol/L': 1, 'mg/dL': 0.357 },
  },
  {
    // Italian pages print urea under this name, others its nitrogen: mg/dL stays unread.
    id: 'urea',
    names: ['Azotemia'],
    loinc: [],
    unit: 'mmol/L',
    units: { 'mmol/L': 1 },
  },
];
