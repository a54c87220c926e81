import type { AnalyteEntry } from './entry';

const share = { unit: '%', units: { '%': 1 } } as const;

/** Tests whose names look like one of ours, with entries of their own so that they are never taken for it. */
export const lookAlikeAnalytes: readonly AnalyteEntry[] = [
  {
    id: 'bands_percent',
    shareOf: 'bands',
    names: ['Bands %', 'Band neutrophils %', 'Neutrophils band form %', 'Stabkernige %'],
    loinc: ['764-1', '26508-2'],
    ...share,
  },
  {
    id: 'eosinophils_percent',
    shareOf: 'eosinophils',
    names: ['Eosinophils %'],
    loinc: ['713-8', '26450-7'],
    ...share,
  },
  {
    id: 'hba1c',
    names: [
      'HbA1c',
      'A1c',
      'Glycated hemoglobin',
      'Haemoglobin A1c',
      'Hemoglobin A1c',
      'Hemoglobin A1c/Hemoglobin.total',
      'Hémoglobine glyquée',
      'Hgb A1c',
    ],
    loinc: ['4548-4', '17856-6', '59261-8'],
    unit: '%',
    units: { '%': 1 },
  },
  {
    id: 'hematocrit',
    names: ['Hematocrit', 'Ematocrito', 'Haematocrit', 'Hämatokrit', 'Hct', 'Hematocriet'],
    loinc: ['4544-3', '20570-8'],
    unit: '%',
    units: { '%': 1, 'L/L': 100 },
  },
  {
    id: 'lymphocytes_percent',
    shareOf: 'lymphocytes',
    names: ['Lymphocytes %'],
    loinc: ['736-9', '26478-8'],
    ...share,
  },
  {
    id: 'mch',
    names: [
      'MCH',
      'Erythrocyte mean corpuscular hemoglobin',
      'HCM',
      'Mean cell hemoglobin',
      'Mean corpuscular haemoglobin',
      'Mean corpuscular hemoglobin',
      'TCMH',
    ],
    loinc: ['785-6', '28539-5'],
    unit: 'pg',
    units: { pg: 1 },
  },
  {
    id: 'mchc',
    names: [
      'MCHC',
      'CCMH',
      'CHCM',
      'Erythrocyte mean corpuscular hemoglobin concentration',
      'Mean corpuscular haemoglobin concentration',
      'Mean corpuscular hemoglobin concentration',
    ],
    loinc: ['786-4', '28540-3'],
    unit: 'g/L',
    units: { 'g/L': 1, 'g/dL': 10 },
  },
  {
    id: 'neutrophils_percent',
    shareOf: 'neutrophils',
    names: ['Neutrophils %'],
    loinc: ['770-8', '26511-6'],
    ...share,
  },
];

/**
 * LOINC codes of tests that print one of our names but measure it elsewhere (urine, cerebrospinal fluid) or another fraction; from
 * memory, not verified: they only keep a row out.
 */
export const otherTestCodes: readonly string[] = [
  '1754-1',
  '1968-7',
  '1971-1',
  '2157-6',
  '2161-8',
  '3095-7',
  '5799-2',
  '5821-4',
  '9318-7',
  '14629-0',
  '14683-7',
  '14957-5',
  '14959-1',
  '20408-1',
  '26465-5',
];
