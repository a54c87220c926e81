import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessagesFile } from '../../../src/locale/testing/from-file';
import { projectRoot } from '../source';

const folder = join(projectRoot, 'public', '_locales');

/** Every language there is, by the name of its folder. */
export const messagesFiles = (): Map<string, MessagesFile> =>
  new Map(
    readdirSync(folder).map((locale) => [
      locale,
      JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as MessagesFile,
    ]),
  );

/** What browsers fill in, and the longest description that a store takes. */
const MOST_VALUES = 9;
const LONGEST_DESCRIPTION = 132;

const formOf = /^(.+)_(zero|one|two|few|many|other)$/;

/** The counted messages of a file: all that have a form for the numbers that no other form is for. */
const counted = (file: MessagesFile): string[] =>
  Object.keys(file).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : []));

/** The counted message of which this key is one form, or null. */
function countedOf(key: string, bases: readonly string[]): string | null {
  const base = formOf.exec(key)?.[1];
  return base !== undefined && bases.includes(base) ? base : null;
}

const named = (message: string): string[] =>
  [...message.matchAll(/\$([a-z0-9_@]+)\$/gi)].map(([, name = '']) => name.toLowerCase());

/** What is wrong with one message by itself: numbers are given in the order of names, and every name stands in the text. */
function ofOne(key: string, { message, placeholders = {} }: MessagesFile[string], isForm: boolean): string[] {
  const names = Object.keys(placeholders).sort();
  const used = named(message);
  const unused = names.filter((name) => !used.includes(name) && !(isForm && name === 'count'));
  const numbers = names.map((name) => placeholders[name]?.content);
  return [
    ...(message.trim() === '' || message !== message.trim() ? ['expected a text without blanks around it'] : []),
    ...(names.some((name) => !/^[a-z]+$/.test(name)) ? ['expected names of placeholders in small letters'] : []),
    ...(names.length > MOST_VALUES ? [`expected at most ${MOST_VALUES} placeholders`] : []),
    ...unused.map((name) => `$${name.toUpperCase()}$ does not stand in the text`),
    ...used.filter((name) => !names.includes(name)).map((name) => `no placeholder is called ${name}`),
    ...(message.replaceAll(/\$[a-z0-9_@]+\$/gi, '').includes('$') ? ['expected $NAME$, found another $'] : []),
    ...(numbers.join() === names.map((_, at) => `$${at + 1}`).join()
      ? []
      : [`expected ${names.map((name, at) => `${name} $${at + 1}`).join(', ')}, found ${numbers.join(', ')}`]),
  ].map((wrong) => `${key}: ${wrong}`);
}

/** What is wrong with a file by itself, as `key: what`. */
export function brokenMessages(file: MessagesFile): string[] {
  const keys = Object.keys(file);
  const bases = counted(file);
  const forms = new Intl.PluralRules(file.locale_languageTag?.message).resolvedOptions().pluralCategories;
  const seen = new Map<string, string>();
  return [
    ...(keys.join() === [...keys].sort().join()
      ? []
      : ['expected keys from A to Z, so that those of a room stand together']),
    ...keys.flatMap((key) => {
      const twin = seen.get(key.toLowerCase());
      seen.set(key.toLowerCase(), key);
      return twin === undefined ? [] : [`${key}: the same as ${twin} to a browser`];
    }),
    ...Object.entries(file).flatMap(([key, message]) => ofOne(key, message, countedOf(key, bases) !== null)),
    ...bases.flatMap((base) => [
      ...forms.filter((form) => !(`${base}_${form}` in file)).map((form) => `${base}: no form for “${form}”`),
      ...forms
        .filter((form) => file[`${base}_${form}`] && !file[`${base}_${form}`]?.placeholders?.count)
        .map((form) => `${base}_${form}: no placeholder is called count`),
    ]),
    ...((file.extensionDescription?.message.length ?? 0) > LONGEST_DESCRIPTION
      ? [`extensionDescription: expected at most ${LONGEST_DESCRIPTION} characters`]
      : []),
    ...(['ltr', 'rtl'].includes(file.locale_direction?.message ?? '') ? [] : ['locale_direction: expected ltr or rtl']),
  ];
}

/** Where a language differs from English in more than its words: messages nobody asks for or none has, other placeholders. */
export function unlikeEnglish(file: MessagesFile, english: MessagesFile): string[] {
  const bases = counted(english);
  const englishOf = (key: string) => english[key] ?? english[`${countedOf(key, bases)}_other`];
  const values = (message: MessagesFile[string]) =>
    Object.keys(message.placeholders ?? {})
      .sort()
      .join(', ');
  return [
    ...Object.entries(file).flatMap(([key, message]) => {
      const own = englishOf(key);
      if (!own) return [`${key}: English has none`];
      return values(own) === values(message) ? [] : [`${key}: expected ${values(own)}, found ${values(message)}`];
    }),
    ...Object.keys(english)
      .filter((key) => !(key in file) && countedOf(key, bases) === null)
      .map((key) => `${key}: not translated`),
  ];
}

/** Keys of which no source says anything: `texts` are all string literals of ours, `manifest` what the manifest names. */
export function unusedKeys(file: MessagesFile, texts: ReadonlySet<string>, manifest: string): string[] {
  const bases = counted(file);
  return Object.keys(file).filter(
    (key) => !texts.has(countedOf(key, bases) ?? key) && !manifest.includes(`__MSG_${key}__`),
  );
}

/** Texts that look like a key of a room and are none. */
export function unknownKeys(file: MessagesFile, texts: ReadonlySet<string>): string[] {
  const rooms = [...new Set(Object.keys(file).flatMap((key) => (key.includes('_') ? [key.split('_')[0]] : [])))];
  const isKey = new RegExp(`^(${rooms.join('|')})_\\w+$`);
  const bases = counted(file);
  return [...texts].filter((text) => isKey.test(text) && !(text in file) && !bases.includes(text));
}
