/** Kinds of a character, as the name scanner sees it: 1 to 26 are the letters a to z, accents and case folded away. */
export const SEPARATOR = 0;
export const LAST_LETTER = 26;
export const DIGIT = 27;
/** Combining accents, soft hyphens, zero-width characters: part of no word and no border of one. */
export const TRANSPARENT = 30;
/** A letter of another script: a word with one in it is none of ours. */
export const FOREIGN = 31;

const LATIN_END = 0x250;
const withoutDecomposition: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** The kind of every UTF-16 code unit: a table, because every character of a page is looked up. */
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < LATIN_END; code += 1) kinds[code] = kindOfLatin(String.fromCharCode(code));
kinds.fill(FOREIGN, LATIN_END, 0x2000);
kinds.fill(TRANSPARENT, 0x300, 0x370);
kinds.fill(TRANSPARENT, 0x200b, 0x2010);
kinds[0x2060] = TRANSPARENT;
kinds[0xfeff] = TRANSPARENT;

function kindOfLatin(character: string): number {
  if (character === '\u00ad') return TRANSPARENT;
  if (character >= '0' && character <= '9') return DIGIT;
  const lower = character.toLowerCase();
  const letter = (withoutDecomposition[lower] ?? lower.normalize('NFD')).charCodeAt(0) - 96;
  if (letter >= 1 && letter <= LAST_LETTER) return letter;
  return lower !== character.toUpperCase() && character !== 'µ' ? FOREIGN : SEPARATOR;
}

/** The kind of a UTF-16 code unit. */
export function kindOf(code: number): number {
  return kinds[code] ?? SEPARATOR;
}

/** Lower case, without accents and invisible characters; letters of other scripts stay as they are. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is the common case and needs no normalising
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[ßæœøłđı]/g, (letter) => withoutDecomposition[letter] ?? letter);
}

/** Runs of letters and runs of digits of a text, folded: `FK-506` is `fk`, `506`. */
export function tokensOf(text: string): string[] {
  return fold(text).match(/[a-z]+|\d+/g) ?? [];
}
