/** Keys of messages say what they are for; in a build, where each stands in scripts of every chart, they are numbers. */
import { readdirSync, readFileSync } from 'node:fs';

interface PublicFile {
  relativeDest: string;
}

const locales = new URL('../public/_locales/', import.meta.url);
const FORM = /_(zero|one|two|few|many|other)$/;

const messagesOf = (locale: string): Record<string, { description?: string }> =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, locales), 'utf8'));

/** The manifest names its own keys, which have no room and no stroke; they stay, and so do those that say which language it is. */
const named = Object.keys(messagesOf('en')).filter((key) => key.includes('_') && !key.startsWith('locale_'));
const numbers = new Map(
  [...new Set(named.map((key) => key.replace(FORM, '')))].map((key, at) => [key, `m${at.toString(36)}`]),
);

function shortKey(key: string): string {
  const form = FORM.exec(key)?.[0] ?? '';
  const number = numbers.get(key.slice(0, key.length - form.length));
  return number ? number + form : key;
}

/** In the source, as a build reads it. */
export const shortMessageKeys = {
  name: 'short-message-keys',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/(src|entrypoints)\/.*\.tsx?$/.test(id)
      ? code.replace(/'([a-z][A-Za-z0-9]*_[A-Za-z0-9_]+)'/g, (_, key: string) => `'${shortKey(key)}'`)
      : null,
};

/** In the files of messages, as a build lays them out; what translators are told stays behind. */
export function shortenMessages(files: PublicFile[]): void {
  for (const locale of readdirSync(locales)) {
    const relativeDest = `_locales/${locale}/messages.json`;
    const at = files.findIndex((file) => file.relativeDest.replaceAll('\\', '/') === relativeDest);
    const short = Object.entries(messagesOf(locale)).map(([key, { description: _, ...message }]) => [
      shortKey(key),
      message,
    ]);
    files.splice(at, 1, { relativeDest, contents: JSON.stringify(Object.fromEntries(short)) } as PublicFile);
  }
}
