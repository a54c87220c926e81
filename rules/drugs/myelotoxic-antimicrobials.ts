import type { DrugEntry } from './entry';

/** Trimethoprim, alone and in co-trimoxazole. */
export const myelotoxicAntimicrobials: readonly DrugEntry[] = [
  {
    id: 'co-trimoxazole',
    cls: 'myelotoxic-antimicrobial',
    names: [
      'co-trimoxazole',
      'cotrimossazolo',
      'Cotrimoxazol',
      'cotrimoxazole',
      'cotrimoxazolo',
      'SMX-TMP',
      'sulfamethoxazol',
      'sulfamethoxazole',
      'sulfametossazolo',
      'sulfametoxazol',
      'TMP-SMX',
    ],
    brands: [
      'Bactrim',
      'Bactrimel',
      'Cotrim',
      'Eusaprim',
      'Kepinol',
      'Novo-Trimel',
      'Resprim',
      'Septra',
      'Septrin',
      'Soltrim',
      'Sulfatrim',
    ],
    misspellings: ['bactrum', 'cotrimoxizole'],
    withStrength: [{ name: 'SXT' }],
    absorbs: ['trimethoprim'],
  },
  {
    id: 'trimethoprim',
    cls: 'myelotoxic-antimicrobial',
    names: ['trimethoprim', 'trimethoprime', 'trimetoprim', 'trimetoprima'],
    brands: ['Alprim', 'Infectotrimet', 'Monotrim', 'Primsol', 'Proloprim', 'Triprim'],
    misspellings: ['trimethoprin', 'trimetoprin'],
    withStrength: [{ name: 'TMP' }],
    systemicOnly: true,
  },
];
