import { describe, expect, it } from 'vitest';
import type { Block, NearControl } from '../screen';
import {
  banner,
  chartWithResults,
  drugs,
  inOneSection,
  nameless,
  note,
  readerBesideSign,
  readerOf,
  replaced,
  results,
  saidAgainAndFirst,
  sign,
  withTexts,
} from './changed-results.examples';
import { table } from './screens.examples';

describe('a changed cell in a table of results', () => {
  it('is read by itself: nothing is asked of the banner, and all else stands as it was read', () => {
    const asked: number[] = [];
    const read = readerOf({ isShown: (mark) => asked.push(mark) > 0 });
    read(chartWithResults);
    asked.length = 0;
    const { reading, fresh } = read(replaced(chartWithResults, 3, (block) => withTexts(block, 1, 1, ['2.9'])));
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

  const dayless = table(['Results'], ['ALT', '31 U/L'], ['AST', '30 U/L']);
  const rows = table([], ['WBC', '3.1', '10*3/uL'], ['ALT', '31', 'U/L']);
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
    ['that there is more, under no heading', [results(['Results']), rows], 1, 0, ['Show 5 more']],
    ['her sex', [nameless, dayless], 1, 1, ['Female', '']],
    ['nothing any more', [banner, note, oneRow], 2, 0, ['', '']],
  ])('may say %s', (_, before, at, row, texts) => {
    const read = readerBesideSign();
    read(before);
    const now = replaced(before, at, (block) => withTexts(block, row, 0, texts));
    const { again, first } = saidAgainAndFirst(read, now);
    expect(again).toEqual(first);
  });
});
