import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Field } from '../screen';
import {
  banner,
  chartWithResults,
  drugs,
  inOneSection,
  nameless,
  readerBesideSign,
  replaced,
  results,
  saidAgainAndFirst,
  withTexts,
} from './changed-results.examples';
import { group, table } from './screens.examples';

describe('any changed cell', () => {
  const screens: Record<string, Block[]> = {
    'a chart': chartWithResults,
    'a frame without a banner': [results(['Results']), results(['Other results'])],
    'a banner right above': [group(['Summary'], ['Vance, Ada'], ['DOB 1980-02-03']), results(['Results'])],
    'a banner right below': [results(['Results']), nameless],
    'results that share a section': inOneSection(
      table(['Results'], ['WBC', '3.1', '10*3/uL']),
      table(['Results'], ['Test', 'Value', 'Unit'], ['ALT', '31', 'U/L'], ['AST', '30', 'U/L']),
      table(['Results'], ['Platelets', '210', '10*3/uL'], ['MCV', '99', 'fL']),
    ),
    'results in a form that stops a drug': [banner, drugs, results(['Stop azathioprine'])],
    'rows under no heading, and a drug that goes on': inOneSection(
      group([], ['azathioprine 50 mg tablet']),
      table([], ['WBC', '3.1', '10*3/uL'], ['ALT', '31', 'U/L']),
      group([], ['take 2 tablets once daily']),
    ),
  };
  const cell = fc.constantFrom(
    ...['2.9', '', '<0.1', 'see comment', '2026-11-01', '13/11/2026', 'Collected: 2026-09-01', 'Final', 'None'],
    ...[
      'azathioprine',
      'azathioprine 50 mg',
      'take 2 tablets daily',
      'Penicillin',
      'Medications',
      'Allergies',
      'Value',
    ],
    ...[
      'No known allergies',
      '1 - 10 of 25',
      'Show 5 more',
      'Discontinued',
      'Female',
      '46 years',
      '#40113',
      '(401134)',
    ],
    ...['MRN 7', 'DOB 1980-02-03', 'Rowe, Bea DOB 1971-05-06', 'Patient: Rowe, Bea', 'Rowe, Bea'],
  );
  const row = fc.constantFrom(
    ['Weight', '70', 'kg'],
    ['Weight', '70 kg', ''],
    ['Allergies', '', ''],
    ['Medications', '', ''],
    ['', '', ''],
    ['Azathioprine 50 mg tablet', 'take 1 tablet daily', ''],
    ['WBC', '2.8', '10*3/uL'],
  );
  const field: Field = { kind: 'text', label: 'Drug', value: 'azathioprine 50 mg', ticked: false };
  const change = fc.record({
    block: fc.nat(6),
    row: fc.nat(3),
    at: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, fc.constant(0)),
    texts: fc.oneof(fc.tuple(cell), row),
    field: fc.constantFrom(null, null, null, null, field),
  });

  it.each(Object.entries(screens))('leaves %s as if it were read for the first time', (_, blocks) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const read = readerBesideSign();
        let now = blocks;
        read(now);
        for (const { block, row, at, texts, field } of changes) {
          now = replaced(now, block, (table) => withTexts(table, row, at, texts, field));
          const { again, first } = saidAgainAndFirst(read, now);
          expect(again).toEqual(first);
        }
      }),
    );
  });
});
