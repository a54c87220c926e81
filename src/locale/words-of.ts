import type { PlainKey } from './keys';
import { textOf } from './text';

/** A catalogue of words as it is written down: keys of messages, functions that take values, and groups of both. */
interface WordKeys {
  readonly [name: string]: PlainKey | ((...values: never[]) => unknown) | WordKeys;
}

/** The same as it is used: a text for every key. */
type Words<Keys> = {
  readonly [Name in keyof Keys]: Keys[Name] extends string
    ? string
    : Keys[Name] extends (...values: never[]) => unknown
      ? Keys[Name]
      : Words<Keys[Name]>;
};

/** Words by their names. Each is looked up when it is read, so that a catalogue can stand at the top of a file. */
export function wordsOf<const Keys extends WordKeys>(keys: Keys): Words<Keys> {
  const words = {};
  for (const [name, said] of Object.entries(keys)) {
    const word =
      typeof said === 'string'
        ? { get: () => textOf(said) }
        : { value: typeof said === 'object' ? wordsOf(said) : said };
    Object.defineProperty(words, name, { ...word, enumerable: true });
  }
  return words as Words<Keys>;
}
