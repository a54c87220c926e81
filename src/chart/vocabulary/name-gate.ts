import { spellingsByFirstWord } from './drug-names';
import { kindOf } from './letters';
import { nearPieces } from './near-names';

/*
 * The scanner must not cut every word of a page out to look it up. These two tables tell by three letters and a length, or by
 * three letters and their place, that a word is no name; what they let through is looked up. Collisions only cost a look-up.
 */

const GRAM_MASK = 0x7fff;
const SLOTS = 0x2000;
const LONGEST_WORD = 31;

/** The last three letters (kinds 1 to 26) of a word, in 15 bits. */
export function nextGram(gram: number, letter: number): number {
  return ((gram << 5) | letter) & GRAM_MASK;
}

function slotOf(gram: number): number {
  return (gram ^ (gram >>> 7)) & (SLOTS - 1);
}

function gramOf(letters: string): number {
  let gram = 0;
  for (const letter of letters) gram = nextGram(gram, kindOf(letter.charCodeAt(0)));
  return gram;
}

/** For the first three letters of a name: its lengths, as bits. */
const lengthsByBeginning = new Int32Array(SLOTS);
for (const word of spellingsByFirstWord.keys()) mark(lengthsByBeginning, word.slice(0, 3), word.length);

/** For a piece of a near-matched name: the numbers of letters read so far when its last letter may come, as bits. */
const placesByPiece = new Int32Array(SLOTS);
for (const { letters, from, to } of nearPieces) {
  for (let place = from; place <= to; place += 1) mark(placesByPiece, letters, place + letters.length);
}

function mark(table: Int32Array, letters: string, bit: number): void {
  const slot = slotOf(gramOf(letters));
  table[slot] = (table[slot] ?? 0) | (1 << bit);
}

/** False where no spelling has this beginning and this length. */
export function mayBeSpelling(beginning: number, length: number): boolean {
  return length <= LONGEST_WORD && (((lengthsByBeginning[slotOf(beginning)] ?? 0) >>> length) & 1) === 1;
}

/** 1 where these last three letters, at this place of a word, may be a piece of a near-matched name; else 0. */
export function mayHoldPiece(gram: number, lettersSoFar: number): number {
  return lettersSoFar <= LONGEST_WORD ? ((placesByPiece[slotOf(gram)] ?? 0) >>> lettersSoFar) & 1 : 0;
}
