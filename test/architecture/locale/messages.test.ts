import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { MessagesFile } from '../../../src/locale/testing/from-file';
import { projectRoot, readSource, type Source } from '../source';
import { literalsOf, literalWords } from './literal-words';
import { brokenMessages, messagesFiles, unknownKeys, unlikeEnglish, unusedKeys } from './message-laws';

vi.setConfig({ testTimeout: 60_000 });

const files = messagesFiles();
const english = files.get('en') ?? {};
const shipped = readSource('src', 'entrypoints');
const manifest = readFileSync(join(projectRoot, 'wxt.config.ts'), 'utf8');

const isForTests = (path: string) => /\.(test|examples)\.tsx?$|\/testing\//.test(path);
/** Where all that is read or heard is a message, or comes from the chart, the rules or the dose. */
const speakingRooms =
  /^src\/(panel|popup|checklist|calculator|dose-answer|missing-facts|options|readiness)\/|^src\/problem-report\/.*\.tsx$|^src\/browser\/badge\.ts$/;
const speaking: Source = new Map([...shipped].filter(([path]) => speakingRooms.test(path) && !isForTests(path)));

describe('every message is sound', () => {
  test.each([...files])('%s', (_, file) => {
    expect(Object.keys(file).length).toBeGreaterThan(400);
    expect(brokenMessages(file)).toEqual([]);
    expect(unlikeEnglish(file, english)).toEqual([]);
  });

  const tag = { locale_languageTag: { message: 'pl' }, locale_direction: { message: 'ltr' } };
  const control = (file: MessagesFile) =>
    brokenMessages(Object.fromEntries(Object.entries({ ...tag, ...file }).sort()));
  const count = { count: { content: '$1' } };

  test.each<[string, MessagesFile, RegExp]>([
    ['a name without a placeholder', { a: { message: 'on $DATE$' } }, /a: no placeholder is called date/],
    ['a placeholder without its name', { a: { message: 'on', placeholders: { date: { content: '$1' } } } }, /\$DATE\$/],
    ['a number instead of a name', { a: { message: 'on $1' } }, /found another \$/],
    [
      'values in another order than their names',
      { a: { message: '$TIME$ $DATE$', placeholders: { date: { content: '$2' }, time: { content: '$1' } } } },
      /expected date \$1, time \$2, found \$2, \$1/,
    ],
    ['two keys that a browser takes for one', { aB: { message: 'a' }, ab: { message: 'b' } }, /ab: the same as aB/],
    [
      'a counted message without the forms of its language',
      {
        n_one: { message: '$COUNT$ lek', placeholders: count },
        n_other: { message: '$COUNT$ leku', placeholders: count },
      },
      /n: no form for “few”/,
    ],
    ['no text', { a: { message: ' ' } }, /without blanks/],
  ])('control: %s', (_, file, wrong) => expect(control(file).join('\n')).toMatch(wrong));

  test('control: keys out of order', () => {
    expect(brokenMessages({ ...tag, b: { message: 'b' }, a: { message: 'a' } })[0]).toMatch(/from A to Z/);
  });

  test('control: a language that lacks a message, has one of its own, or forgets a value', () => {
    const own = { a: { message: '$DATE$', placeholders: { date: { content: '$1' } } }, b: { message: 'b' } };
    expect(unlikeEnglish({ a: { message: 'a' }, c: { message: 'c' } }, own)).toEqual([
      'a: expected date, found ',
      'c: English has none',
      'b: not translated',
    ]);
  });
});

describe('messages and source are of one mind', () => {
  const texts = literalsOf(new Map([...shipped].filter(([path]) => !isForTests(path))));

  test('every message is used, and every one used is there', () => {
    expect(unusedKeys(english, texts, manifest)).toEqual([]);
    expect(unknownKeys(english, texts)).toEqual([]);
  });

  test('control: one that nothing says, and one that is not there', () => {
    const file = { ...english, panel_pill_forgotten: { message: 'x' } };
    expect(unusedKeys(file, texts, manifest)).toEqual(['panel_pill_forgotten']);
    expect(unusedKeys(english, texts, '')).toContain('openPanelCommand');
    expect(unknownKeys(english, new Set(['panel_pill_paused', 'panel_pill_pawsed', 'panel_pill_warning']))).toEqual([
      'panel_pill_pawsed',
    ]);
  });
});

describe('no words for people stand in the source', () => {
  test('in the house', () => {
    expect(speaking.size).toBeGreaterThan(40);
    expect(literalWords(speaking)).toEqual([]);
  });

  test.each([
    ['text of an element', 'const a = <p>Close</p>;'],
    ['text beside a value', 'const a = <p>on {date}</p>;'],
    ['a name that is heard', 'const a = <button aria-label="close" />;'],
    ['a name put together', `const a = <input title={\`weight of \${name}\`} />;`],
    ['one word or the other', "const a = <p>{isOpen ? 'open' : words.closed}</p>;"],
    ['a word for nothing', "const a = <p>{value ?? 'none'}</p>;"],
    ['a word for each', `const a = <ul>{all.map((one) => \`of \${one}\`)}</ul>;`],
    ['words by name', "const words = { close: 'Close' };"],
    ['a sentence that a function makes', `const say = (n: number) => \`\${n} of them are open\`;`],
  ])('control: %s', (_, code) => {
    expect(literalWords(new Map([['src/panel/pill.tsx', code]]))).not.toEqual([]);
  });

  test('control: what is for the machine, and what all languages share, passes', () => {
    const code = `
      import { words } from './words';
      type Tab = 'findings' | 'read';
      const key = 'panel_pill_paused';
      const a = <p class={isOpen ? 'card open' : 'card'} data-kind="some kind">{kind === 'Open it' ? words.open : words[\`closed\`]} kg</p>;
      throw new Error('Expected a source of messages, found none');
    `;
    expect(literalWords(new Map([['src/panel/pill.tsx', code]]))).toEqual([]);
  });
});
