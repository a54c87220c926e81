import type { AnalyteEntry } from './entry';

/** Body measures. */
export const vitals: readonly AnalyteEntry[] = [
  {
    id: 'height',
    names: [
      'Height',
      'Altezza',
      'Altura',
      'Body height',
      'Größe',
      'Körpergröße',
      'Körperlänge',
      'Lengte',
      'Lichaamslengte',
      'Statura',
      'Taille',
      'Talla',
    ],
    withUnit: ['Ht'],
    loinc: ['8302-2'],
    unit: 'cm',
    units: { cm: 1, m: 100, in: 2.54, ft: 30.48 },
  },
  {
    id: 'weight',
    names: [
      'Weight',
      'Body weight',
      'Body weight measured',
      'Gewicht',
      'Körpergewicht',
      'Lichaamsgewicht',
      'Patient weight',
      'Peso',
      'Peso corporal',
      'Peso corporeo',
      'Poids',
      'Poids corporel',
      'Weight kg',
      'Wt',
    ],
    withUnit: ['KG'],
    loinc: ['29463-7', '3141-9'],
    unit: 'kg',
    units: { kg: 1, g: 0.001, lb: 0.45359237, st: 6.35029318, oz: 0.0283495 },
  },
];
