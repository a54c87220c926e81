import {
  type ConditionEntry,
  conditions,
  denyingAfter,
  denyingBefore,
  denyingDirectlyBefore,
  endOfDenial,
  otherMeanings,
  saidOfThePast,
} from '../../../rules/conditions';
import { fold } from './letters';

interface Phrase {
  /** Folded; `*` stands for any letters of a word. */
  words: string;
  /** Null for a phrase that stands for nothing ("hay fever"). */
  condition: ConditionEntry | null;
}

/** The longer, the more it says: "decompensated cirrhosis" before "cirrhosis". */
const phrases: readonly Phrase[] = [
  ...otherMeanings.map((words): Phrase => ({ words, condition: null })),
  ...conditions.flatMap((condition) => condition.phrases.map((words): Phrase => ({ words, condition }))),
].sort((a, b) => b.words.length - a.words.length);

const anyPhrase = new RegExp(wholeWords(phrases.map(({ words }) => words)), 'g');
const denied = {
  directlyBefore: new RegExp(`(?<![a-z0-9])(?:${alternatives(denyingDirectlyBefore)}) $`),
  before: wholeWords(denyingBefore),
  after: new RegExp(`^ (?:is |was )?(?:${alternatives(denyingAfter)})(?![a-z0-9])`),
};
const denialEnds = wholeWords(endOfDenial);
const past = wholeWords(saidOfThePast);
const foreignWords = new Map<ConditionEntry, RegExp>(
  conditions.flatMap((condition) =>
    condition.notWith === undefined ? [] : [[condition, wholeWords(condition.notWith)]],
  ),
);

const LONGEST_TEXT = 400;

/**
 * The problem, symptom or state that a row of a problem list names (`crohn-disease`), or null where it names none of the vocabulary,
 * denies it ("no fever"), speaks of someone else ("family history of") or of the past of something that only counts while it lasts.
 */
export function conceptOf(text: string): string | null {
  return conceptsIn(text)[0] ?? null;
}

/** All of them, in the order of the text, each once: "Fever and rash" names two. */
export function conceptsIn(text: string): string[] {
  const found = new Set<string>();
  for (const sentence of sentencesOf(text.slice(0, LONGEST_TEXT))) {
    for (const match of sentence.matchAll(anyPhrase)) {
      const condition = conditionOf(match[0]);
      if (condition !== null && counts(condition, sentence, match.index, match.index + match[0].length))
        found.add(condition.id);
    }
  }
  return [...found];
}

function counts(condition: ConditionEntry, sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start).split(denialEnds).at(-1) ?? '';
  const after = sentence.slice(end);
  if (denied.before.test(before) || denied.directlyBefore.test(before) || denied.after.test(after)) return false;
  if (condition.acute === true && past.test(before)) return false;
  const foreign = foreignWords.get(condition);
  return foreign === undefined || !foreign.test(`${before} ${after}`);
}

function conditionOf(printed: string): ConditionEntry | null {
  const phrase = phrases.find(({ words }) => words === printed || (words.includes('*') && standsFor(words, printed)));
  return phrase?.condition ?? null;
}

function standsFor(words: string, printed: string): boolean {
  return new RegExp(`^${alternatives([words])}$`).test(printed);
}

/** Sentences and parts between semicolons, folded, with single blanks for everything that is no letter or digit. */
function sentencesOf(text: string): string[] {
  return fold(text)
    .split(/[;\n!?]|\.(?=\s|$)(?<!\b[a-z]\.)/)
    .map((sentence) => sentence.replace(/[^a-z0-9]+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

function wholeWords(words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${alternatives(words)})(?![a-z0-9])`);
}

function alternatives(words: readonly string[]): string {
  return words.join('|').replaceAll('*', '[a-z0-9]*');
}
