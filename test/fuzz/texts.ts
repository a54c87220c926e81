import fc from 'fast-check';
import { pieces } from './nasty-texts';

/** Words of charts as they meet in a cell: names, numbers, units, dates, flags, genes, labels, in six languages. */
const words: readonly string[] = [
  ...[
    'azathioprine',
    'Imurek',
    'allopurinol',
    'AZA',
    '6-MP',
    'mercaptopurine',
    'tablet',
    'Tbl.',
    'cp',
    'mg',
    'mcg',
    'mg/kg',
  ],
  ...[
    '50',
    '2.5',
    '1,5',
    '1.234,5',
    '0',
    '-1',
    '1e9',
    '2 x',
    '1-0-1',
    '½',
    'daily',
    'bd',
    'täglich',
    'alle 12 Stunden',
  ],
  ...[
    'as needed',
    'every other day',
    'weekly',
    'take',
    'then',
    'for 7 days',
    'WBC',
    'TPMT',
    'NUDT15',
    'Leukozyten',
    'ALT',
  ],
  ...['10^9/L', 'K/uL', '/µL', 'g/dL', '%', 'H', 'LL', '(H)', '<', '>=', '4.0-11.0', '[7~52][]', 'M: 13-17; F: 12-16'],
  ...[
    '2026-11-22',
    '22.11.2026',
    '11/22/26',
    '31/02/2026',
    '1 janv. 2026',
    'Nov 2026',
    '20261122',
    '08:15',
    '00/00/0000',
  ],
  ...[
    '*1/*3A',
    '*2',
    '[*3A];[*1]',
    'rs1142345 A/G',
    'heterozygous',
    'not detected',
    'poor metabolizer',
    'IM',
    'normal',
  ],
  ...[
    'DOB',
    'MRN',
    'geb.',
    'née',
    'Ada Example',
    'EXAMPLE, Ada (Mrs)',
    'Dr',
    'van der',
    'F',
    '62 yrs',
    'Weight',
    '70 kg',
  ],
  ...[
    'discontinued',
    'on hold',
    'not active',
    'Allergies',
    'no known',
    'family history of',
    'page 1 of 2',
    'none',
    'Sign',
  ],
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
);

/** What a cell, a label or a field may hold: any words in any order with anything between them. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(fc.array(word, { maxLength: 14 }), fc.constantFrom(' ', '', ' | ', '\n', ', ', ': '))
  .map(([said, between]) => said.join(between));
