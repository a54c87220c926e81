import type { AnalyteEntry } from './entry';

/** Pregnancy tests. */
export const pregnancy: readonly AnalyteEntry[] = [
  {
    id: 'hcg',
    names: [
      'hCG',
      'beta-hCG',
      'Choriogonadotropin',
      'Choriogonadotropin beta subunit',
      'HCG qual',
      'Pregnancy test',
      'prueba de embarazo',
      'Schwangerschaftstest',
      'test de embarazo',
      'test de grossesse',
      'test di gravidanza',
      'UPT',
      'Urine pregnancy test',
      'zwangerschapstest',
    ],
    loinc: ['21198-7', '19080-1', '2106-3', '2118-8', '2110-5', '80384-1'],
    unit: 'IU/L',
    units: { 'U/L': 1, 'mU/mL': 1 },
    specimens: ['urine'],
  },
];
