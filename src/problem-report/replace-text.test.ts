import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNumbers } from '../../rules/screen-words';
import { folded, knownWords, markupWords } from './known-words';
import { createReplacer } from './replace-text';

const random = (below: number) => Math.floor(Math.random() * below);
const replacer = (...never: string[]) => createReplacer({ random, year: 2026, never });
const replaced = (text: string, ...never: string[]) => replacer(...never).text(text);

describe('texts keep their shape', () => {
  test.each([
    ['Wendeline Okstrup', /^[A-Z][a-z]{8} [A-Z][a-z]{6}$/],
    ['O’Hara-LINDT', /^[A-Z]’[A-Z][a-z]{3}-[A-Z]{5}$/],
    ['58120347', /^[1-9]\d{7}$/],
    ['Ångström', /^[A-Z][a-z]{7}$/],
    ['Иванов', /^[А-ЯЁ][а-яё]{5}$/],
    ['王小明', /^\p{Script=Han}{3}$/u],
    ['(555) 0134-22', /^\(\d{3}\) \d{4}-\d{2}$/],
  ])('%s', (text, shape) => {
    expect(replaced(text)).toMatch(shape);
    expect(replaced(text)).not.toBe(text);
  });

  test.each([
    ['2024-11-23', /^(20[0-2]\d)-(1[0-2])-(1[3-9]|2[0-3])$/],
    ['03/09/1975', /^0[1-9]\/0[1-9]\/19[3-9]\d$/],
    ['31.12.2025 23:59', /^2[4-8]\.1[0-2]\.20[0-2]\d (1[3-9]|2[0-3]):(3[2-9]|[45]\d)$/],
    ['12 Nov 2024', /^1[0-2] [A-Z][a-z]{2} 20[0-2]\d$/],
  ])('a date stays one: %s', (text, shape) => expect(replaced(text)).toMatch(shape));

  test.each([
    ['Azathioprine 50 mg tablet, 2 tablets daily', /^Azathioprine \d{2} mg tablet, 2 tablets daily$/],
    ['WBC 7.25 10*3/uL (4.0-10.0)', /^WBC [1-9]\.\d{2} 10\*3\/uL \([1-9]\.0-1[0-2]\.0\)$/],
    ['TPMT *1/*3A', /^TPMT \*1\/\*3A$/],
    ['Platelets 210 10⁹/L', /^Platelets [1-9]\d{2} 10⁹\/L$/],
    ['HbA1c', /^HbA1c$/],
    ['Hemoglobin 12 g/dL', /^Hemoglobin 1[0-2] g\/dL$/],
  ])('what the reader goes by stays: %s', (text, shape) => expect(replaced(text)).toMatch(shape));
});

test('equal words become equal ones within a report, and others in the next', () => {
  const { text } = replacer();
  const [first, second, shouted] = [text('Okstrup'), text('Okstrup'), text('OKSTRUP')];
  expect(second).toBe(first);
  expect(shouted).toBe(first.toUpperCase());
  expect(new Set(Array.from({ length: 20 }, () => replaced('Okstrup'))).size).toBeGreaterThan(1);
});

test('the patient’s name goes even where it is a word that the reader knows', () => {
  expect(replaced('Tablet, Daily', 'Daily Tablet')).not.toMatch(/tablet|daily/i);
  expect(replaced('April', 'April Abel')).not.toMatch(/april/i);
});

test('a number told digit by digit goes, too', () => {
  const numbers = Array.from({ length: 20 }, () => replaced('Patient 5 8 1 2 0 3 4 7'));
  expect(numbers).not.toContain('Patient 5 8 1 2 0 3 4 7');
});

test('names of classes and ids keep words of markup, and nothing of a person', () => {
  const { name } = replacer();
  expect(name('medication-row')).toBe('medication-row');
  expect(name('patient-okstrup-58120347')).toMatch(/^patient-[jkqvwxz]{7}-\d{8}$/);
  expect(name('rowOkstrup')).toMatch(/^row[JKQVWXZ][jkqvwxz]{6}$/);
  expect(name('patient-okstrup-58120347')).toBe(name('patient-okstrup-58120347'));
});

const stays = (word: string) => knownWords.has(word) || word in monthNumbers;
const wordsOf = (text: string) => folded(text).match(/\p{L}{3,}/gu) ?? [];
const sentence = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[A-Za-zÀ-ÿ]{3,12}$/),
      fc.stringMatching(/^[A-Z][a-z]{1,8}\d{0,8}$/),
      fc.constantFrom('Azathioprine', '50 mg', 'WBC', ', ', '-', '\n', '12/04/1975'),
    ),
    { maxLength: 12 },
  )
  .chain((parts) => fc.constantFrom(' ', '', '_', '.').map((glue) => parts.join(glue)));

describe('whatever the text, no word survives that the reader does not know', () => {
  const placeholders = /^[jkqvwxz]+$/;

  test('of what is read', () =>
    fc.assert(
      fc.property(sentence, (text) => {
        const left = new Set(wordsOf(replaced(text)));
        expect(wordsOf(text).filter((word) => left.has(word) && !stays(word) && !placeholders.test(word))).toEqual([]);
      }),
      { numRuns: 500 },
    ));

  test('of names that authors give', () =>
    fc.assert(
      fc.property(sentence, (text) => {
        const left = new Set(wordsOf(replacer().name(text)));
        const isKept = (word: string) => stays(word) || markupWords.has(word) || placeholders.test(word);
        // parts of a name in camel case are words of their own
        const parts = text.match(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{L}+/gu) ?? [];
        expect(parts.map(folded).filter((word) => word.length > 2 && left.has(word) && !isKept(word))).toEqual([]);
      }),
      { numRuns: 500 },
    ));

  test('and no number of three digits or more', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{3,10}$/),
        fc.constantFrom('MRN ', '', 'Azathioprine ', '#'),
        (number, before) => {
          expect(replaced(before + number)).not.toContain(number);
          expect(replaced(before + number)).toHaveLength(before.length + number.length);
        },
      ),
    ));
});
