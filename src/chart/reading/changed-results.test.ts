import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Field, NearControl, Screen } from '../screen';
import { newMemory, understand } from '../understand';
import { frame, group, heading, screenOf, table } from './screens.examples';

const TODAY = '2026-11-22';

/** Reads screens one after the other, as a frame's reader does that keeps its memory. */
function readerOf(more: Partial<Screen> = {}) {
  const memory = newMemory();
  return (blocks: Block[]) => {
    const steps = understand(screenOf(blocks, more), frame, TODAY, memory);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  };
}

/** The same block with other texts in one of its rows, from a column on. */
const withTexts = (
  block: Block,
  row: number,
  column: number,
  texts: readonly string[],
  field: Field | null = null,
) => ({
  ...block,
  items: block.items.map((item, at) => {
    if (at !== row % block.items.length) return item;
    const parts = item.parts.map((part, place) => ({ ...part, text: texts[place - column] ?? part.text, field }));
    return { ...item, parts };
  }),
});
const replaced = (blocks: readonly Block[], at: number, by: (block: Block) => Block): Block[] =>
  blocks.map((block, place) => (place === at % blocks.length ? by(block) : block));

const HEAD = ['Test', 'Value', 'Unit', 'Collected'];
const banner = group(['Vance, Ada'], ['Vance, Ada'], ['DOB 1980-02-03'], ['MRN 40112'], ['Female']);
const nameless = group(['Summary'], ['DOB 1980-02-03']);
const drugs = table(['Current medications'], ['Medication', 'Directions'], ['azathioprine 50 mg', '1 tablet daily']);
const note = group(['Notes'], ...Array.from({ length: 12 }, (_, line) => [`Line ${line} of a note`]));
const results = (titles: string[], day = '2026-11-18') =>
  table(titles, HEAD, ['WBC', '3.1', '10*3/uL', day], ['Hemoglobin', '11.8', 'g/dL', day], ['ALT', '31', 'U/L', day]);

/** One after the other in one section: what one says of its day or its name holds for the next. */
const inOneSection = (...blocks: Block[]): Block[] => {
  const [first] = blocks;
  return first ? blocks.map((block) => ({ ...block, section: first.section })) : [];
};
const sign: NearControl = { name: 'Sign', mark: 1, signs: true, distance: 0, isApart: false };

describe('a changed cell in a table of results', () => {
  const screen = [
    banner,
    drugs,
    note,
    results(['Results']),
    heading('Older', 'Results'),
    results(['Results', 'Older']),
  ];

  it('is read by itself: nothing is asked of the banner, and all else stands as it was read', () => {
    const asked: number[] = [];
    const read = readerOf({ isShown: (mark) => asked.push(mark) > 0 });
    read(screen);
    asked.length = 0;
    const { reading, fresh } = read(replaced(screen, 3, (block) => withTexts(block, 1, 1, ['2.9'])));
    expect(reading.labs.map(({ name, value }) => `${name} ${value}`)).toEqual([
      ...['WBC 2.9', 'Hemoglobin 11.8', 'ALT 31'],
      ...['WBC 3.1', 'Hemoglobin 11.8', 'ALT 31'],
    ]);
    expect(reading.patient?.name).toBe('Vance, Ada');
    expect(fresh).toHaveLength(3);
    const marksOfBanner = new Set(banner.items.flatMap(({ parts }) => parts.map(({ mark }) => mark)));
    expect(asked.filter((mark) => marksOfBanner.has(mark))).toEqual([]);
  });

  it('is not where an order stands on the screen: its control may have come with the cell', () => {
    const controls: NearControl[] = [];
    const read = readerOf({ controlsAround: () => controls });
    const draft = table(['Orders to sign'], ['Medication', 'Status'], ['azathioprine 50 mg', 'Unsigned']);
    const before = [banner, draft, note, results(['Results'])];
    expect(read(before).reading.order).toMatchObject({ signControl: null });
    controls.push(sign);
    const now = replaced(before, 3, (block) => withTexts(block, 1, 1, ['2.9']));
    expect(read(now).reading.order).toMatchObject({ signControl: 'Sign' });
  });

  const more = { controlsAround: () => [sign] };
  const expectAsNew = (before: Block[], now: Block[]) => {
    const read = readerOf(more);
    read(before);
    expect({ ...read(now), fresh: [] }).toEqual({ ...readerOf(more)(now), fresh: [] });
  };
  const dayless = table(['Results'], ['ALT', '31 U/L'], ['AST', '30 U/L']);
  const oneRow = table(['Results'], ['WBC', '3.1 10*3/uL']);

  it.each<[string, Block[], number, number, string[]]>([
    [
      'the day of the tables beside it',
      inOneSection(dayless, results(['Results'], '')),
      0,
      1,
      ['Collected', '2026-09-01'],
    ],
    ['the name of the tables beneath it', inOneSection(oneRow, drugs), 0, 0, ['Hematology', '5']],
    ['a drug that is being stopped', [banner, note, results(['Stop azathioprine'])], 2, 1, ['azathioprine']],
    ['her weight', [banner, note, dayless], 2, 1, ['Weight', '70 kg']],
    ['that there is more', [banner, note, dayless], 2, 1, ['1 - 10 of 25', '']],
    ['her sex', [nameless, dayless], 1, 1, ['Female', '']],
    ['nothing any more', [banner, note, oneRow], 2, 0, ['', '']],
  ])('may say %s', (_, before, at, row, texts) => {
    expectAsNew(
      before,
      replaced(before, at, (block) => withTexts(block, row, 0, texts)),
    );
  });

  const screens: Record<string, Block[]> = {
    'a chart': screen,
    'a frame without a banner': [results(['Results']), results(['Other results'])],
    'a banner right above': [group(['Summary'], ['Vance, Ada'], ['DOB 1980-02-03']), results(['Results'])],
    'a banner right below': [results(['Results']), nameless],
    'results that share a section': inOneSection(
      table(['Results'], ['WBC', '3.1', '10*3/uL']),
      table(['Results'], HEAD.slice(0, 3), ['ALT', '31', 'U/L'], ['AST', '30', 'U/L']),
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

  it.each(Object.entries(screens))('leaves %s as if it were read for the first time, whatever it says', (_, blocks) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const read = readerOf(more);
        let now = blocks;
        read(now);
        for (const { block, row, at, texts, field } of changes) {
          now = replaced(now, block, (table) => withTexts(table, row, at, texts, field));
          expect({ ...read(now), fresh: [] }).toEqual({ ...readerOf(more)(now), fresh: [] });
        }
      }),
    );
  });
});
