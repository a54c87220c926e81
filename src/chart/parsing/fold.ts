import { remembered } from './remembered';

/** Text made comparable: lower case, accents off, everything but letters and digits a single space. */
export const fold = remembered((text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

export const wordsOf = (text: string): string[] => (text ? text.split(' ') : []);

/**
 * Finds phrases of a table in folded text, the longest first, as whole words.
 * @param limit the longest phrase in words
 */
export class PhraseTable<T> {
  private readonly entries = new Map<string, T>();
  private longest = 1;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      if (!this.entries.has(phrase)) this.entries.set(phrase, value);
      this.longest = Math.max(this.longest, wordsOf(phrase).length);
    }
  }

  whole(foldedText: string): T | undefined {
    return this.entries.get(foldedText);
  }

  /** The longest phrase in the text, with what is left of the words before and after it. */
  longestIn(foldedText: string): { value: T; phrase: string; before: string[]; after: string[] } | null {
    const words = wordsOf(foldedText);
    for (let length = Math.min(this.longest, words.length); length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const phrase = words.slice(start, start + length).join(' ');
        const value = this.entries.get(phrase);
        if (value !== undefined) {
          return { value, phrase, before: words.slice(0, start), after: words.slice(start + length) };
        }
      }
    }
    return null;
  }
}

export function tableOf<K extends string>(data: Readonly<Record<K, readonly string[]>>): PhraseTable<K> {
  const pairs: [string, K][] = [];
  for (const key of Object.keys(data) as K[]) for (const phrase of data[key]) pairs.push([fold(phrase), key]);
  return new PhraseTable(pairs);
}
