import { type DrugEntry, drugs } from '../../../rules/drugs';
import { tokensOf } from './letters';

export type MatchedVia = 'name' | 'brand' | 'misspelling' | 'near';

/** What must stand beside a spelling for it to count. */
export type Proof = { beside: 'strength'; mg: readonly number[] } | { beside: 'vaccine-word' } | null;

/** One spelling of the vocabulary, found by its first run of letters. */
export interface Spelling {
  drug: DrugEntry;
  via: Exclude<MatchedVia, 'near'>;
  /** A number that stands directly before the first letters (`6-MP`), or null. */
  before: string | null;
  /** What follows the first run of letters. */
  rest: readonly string[];
  proof: Proof;
}

const SHORTEST_SCANNED = 6;

/** Every spelling by its first run of letters, the longest first. */
export const spellingsByFirstWord: ReadonlyMap<string, readonly Spelling[]> = indexSpellings();

function indexSpellings(): Map<string, Spelling[]> {
  const index = new Map<string, Spelling[]>();
  for (const drug of drugs) {
    for (const [text, via, proof] of spellingsOf(drug)) {
      const tokens = tokensOf(text);
      const before = /^\d/.test(tokens[0] ?? '') ? (tokens.shift() ?? null) : null;
      const first = tokens.shift();
      if (first === undefined) continue;
      const list = index.get(first) ?? [];
      list.push({ drug, via, before, rest: tokens, proof });
      index.set(first, list);
      for (const [digit, word] of before === null && proof === null ? scannedAs(first) : []) {
        const misread = index.get(word) ?? [];
        misread.push({ drug, via: 'misspelling', before: digit, rest: tokens, proof });
        index.set(word, misread);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

/** How a scanned document prints the beginning of a name: `lmuran` and `1muran` for Imuran, `0xypurinol`. */
function scannedAs(word: string): [digit: string | null, word: string][] {
  if (word.length < SHORTEST_SCANNED) return [];
  const rest = word.slice(1);
  if (word.startsWith('o')) return [['0', rest]];
  if (word.startsWith('i'))
    return [
      [null, `l${rest}`],
      ['1', rest],
    ];
  return word.startsWith('l')
    ? [
        [null, `i${rest}`],
        ['1', rest],
      ]
    : [];
}

function spellingsOf(drug: DrugEntry): [text: string, via: Spelling['via'], proof: Proof][] {
  return [
    ...drug.names.map((text): [string, 'name', Proof] => [text, 'name', null]),
    ...(drug.brands ?? []).map((text): [string, 'brand', Proof] => [text, 'brand', null]),
    ...(drug.misspellings ?? []).map((text): [string, 'misspelling', Proof] => [text, 'misspelling', null]),
    ...(drug.withStrength ?? []).map(({ name, mg }): [string, 'name', Proof] => [
      name,
      'name',
      { beside: 'strength', mg: mg ?? [] },
    ]),
    ...(drug.withVaccineWord ?? []).map((text): [string, 'name', Proof] => [text, 'name', { beside: 'vaccine-word' }]),
  ];
}
