import { remembered } from './remembered';
import { whenAsked } from './when-asked';

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

/** Finds phrases of a table in folded text, the longest first, as whole words. */
export class PhraseTable<K extends string> {
  private readonly entries: () => ReadonlyMap<string, K>;
  private longest = 1;

  /** @param phrases as they are written, by what they say; one that stands in two places has the sense of the first. */
  constructor(phrases: Readonly<Record<K, readonly string[]>>) {
    this.entries = whenAsked(() => {
      const entries = new Map<string, K>();
      for (const says of Object.keys(phrases) as K[])
        for (const phrase of phrases[says].map(fold)) {
          if (!entries.has(phrase)) entries.set(phrase, says);
          this.longest = Math.max(this.longest, wordsOf(phrase).length);
        }
      return entries;
    });
  }

  whole(foldedText: string): K | undefined {
    return this.entries().get(foldedText);
  }

  /** The longest phrase in the text, with what is left of the words before and after it. */
  longestIn(foldedText: string): { value: K; phrase: string; before: string[]; after: string[] } | null {
    const entries = this.entries();
    const words = wordsOf(foldedText);
    for (let length = Math.min(this.longest, words.length); length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const phrase = words.slice(start, start + length).join(' ');
        const value = entries.get(phrase);
        if (value !== undefined) {
          return { value, phrase, before: words.slice(0, start), after: words.slice(start + length) };
        }
      }
    }
    return null;
  }
}
