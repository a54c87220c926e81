import type { DrugEntry } from '../../../rules/drugs';
import type { MatchedVia, Spelling } from './drug-names';
import { DIGIT, fold, kindOf, LAST_LETTER, SEPARATOR, TRANSPARENT } from './letters';
import { hasStrengthBeside, hasThiopurineTestBeside, hasVaccineWordBeside, isMeantOtherwise } from './surroundings';

/** A drug of the vocabulary found in a text; `start` and `end` are UTF-16 offsets of the printed name. */
export interface DrugMatch {
  drug: DrugEntry;
  start: number;
  end: number;
  via: MatchedVia;
}

/** What the place of a text already says of it. */
export interface DrugContext {
  /** The text is a row of a list of immunizations: "Varicella" is the vaccine there. */
  immunizations?: boolean;
}

/** The longest spelling that stands here with its proof; several drugs where a product has several parts. */
export function exactMatches(
  text: string,
  start: number,
  end: number,
  spellings: readonly Spelling[],
  context: DrugContext,
): DrugMatch[] {
  const matches: DrugMatch[] = [];
  let longest = -1;
  for (const { drug, via, before, rest, proof } of spellings) {
    if (rest.length < longest) break;
    const from = before === null ? start : startOfNumberBefore(text, start, before);
    const to = rest.length === 0 ? end : endOfWords(text, end, rest);
    if (from === null || to === null) continue;
    if (proof?.beside === 'strength' && !hasProofOfStrength(text, from, to, proof.mg)) continue;
    if (proof?.beside === 'vaccine-word' && context.immunizations !== true && !isSaidToBeVaccine(text, from, to))
      continue;
    if (isMeantOtherwise(drug, text, from, to)) continue;
    matches.push({ drug, start: from, end: to, via });
    longest = rest.length;
  }
  return matches;
}

function hasProofOfStrength(text: string, start: number, end: number, mg: readonly number[]): boolean {
  return hasStrengthBeside(text, start, end, mg) || (mg.length > 0 && hasThiopurineTestBeside(text, start, end));
}

function isSaidToBeVaccine(text: string, start: number, end: number): boolean {
  return hasVaccineWordBeside(text, start, end) || hasStrengthBeside(text, start, end, []);
}

/** Where `6` of `6-MP` or `6MP` begins, or null where another number or none stands there. */
function startOfNumberBefore(text: string, start: number, number: string): number | null {
  const end = /[-\u2010-\u2013]/.test(text[start - 1] ?? '') ? start - 1 : start;
  const from = end - number.length;
  if (from < 0 || text.slice(from, end) !== number) return null;
  return /[\w.,]/.test(text[from - 1] ?? ' ') ? null : from;
}

/** Where the words `rest` end that follow at `from`, with at most three separating characters between two, or null. */
function endOfWords(text: string, from: number, rest: readonly string[]): number | null {
  let at = from;
  for (const word of rest) {
    let begin = at;
    while (begin < text.length && begin - at < 3 && isJoint(text.charCodeAt(begin))) begin += 1;
    let end = begin;
    const wanted = /^\d/.test(word) ? 'digits' : 'letters';
    while (end < text.length && end - begin < 40 && continuesRun(text.charCodeAt(end), wanted)) end += 1;
    if (fold(text.slice(begin, end)) !== word) return null;
    at = end;
  }
  return at;
}

function continuesRun(code: number, wanted: 'digits' | 'letters'): boolean {
  const kind = kindOf(code);
  if (kind === TRANSPARENT) return true;
  return wanted === 'digits' ? kind === DIGIT : kind >= 1 && kind <= LAST_LETTER;
}

const separatesNames: ReadonlySet<number> = new Set([...'.;:|\n\r\t'].map((character) => character.charCodeAt(0)));

/** What may stand between the words of one name: blanks, hyphens, a slash, plus, comma, apostrophe, bracket. */
function isJoint(code: number): boolean {
  return kindOf(code) === SEPARATOR && !separatesNames.has(code);
}
