import {
  absoluteWords,
  emptyWords,
  otherSpecimenWords,
  otherTestWords,
  panelNames,
  percentWords,
} from '../../../rules/analytes';
import { remembered } from '../parsing/remembered';
import { fold } from './letters';

/** A printed test name, taken apart. */
export interface NameParts {
  /** The telling words, sorted: equal for "Bilirubin, total" and "Total bilirubin (mg/dL)". */
  key: string;
  /** The telling words in their order. */
  words: string[];
  /** Keys of the parts between slashes, dashes and brackets: "ALT/SGPT" has two. */
  synonyms: string[];
  /** A LOINC code printed in brackets. */
  loinc: string | null;
  absolute: boolean;
  percent: boolean;
  /** Words that name another specimen than blood. */
  specimens: string[];
  /** A bracket makes it another test: "Bilirubin (direct)". */
  otherTest: boolean;
}

const empty = new Set(emptyWords);
const absolute = new Set(absoluteWords);
const percent = new Set(percentWords);
const specimens = new Set(otherSpecimenWords);
const otherTests = new Set(otherTestWords);
const panelPrefix = new RegExp(
  `^(?:${[...panelNames]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '[\\s&/.]+')})\\s*[:›>|,/-]\\s*`,
);
const loincCode = /(?:^|[[(\s:])(\d{3,5}-\d)(?=$|[\])\s,;])/;
const bracketGroup = /\(([^()]*)\)|\[([^[\]]*)\]/g;
/** The colon form of LOINC's fully specified names: component, property, time, system, scale. */
const fullySpecified = /^([^:]+):([^:]*):[^:]*:([^:]*):/;
/** LOINC's way to say percent: "Neutrophils/100 leukocytes". */
const perHundredCells = /\/\s*100\s+(?:leu[ck]ocytes|wbcs?|white (?:blood )?cells|cells)/;
const LONGEST_NAME = 160;

/** Takes a printed test name apart, as far as a name is long. */
export const readName = remembered((name): NameParts => takeApart(name.slice(0, LONGEST_NAME)), LONGEST_NAME);

/** The comparison key of a name of the vocabulary: the one that `readName` finds, without the rest. */
export const keyOf = (name: string): string =>
  keyOfWords(wordsOf(outsideBrackets(bareName(spelled(name)))).filter(isTelling));

/** Folded, with Greek letters as words. */
const spelled = (name: string): string =>
  fold(name).replaceAll('γ', 'gamma').replaceAll('β', 'beta').replaceAll('α', 'alpha').trim();
/** Without the panel and the specimen that stand before it. */
const bareName = (folded: string): string =>
  folded
    .replace(panelPrefix, '')
    .replace(/^f?[sbp]-(?=[a-z]{2})/, '')
    .replace(perHundredCells, '');
const outsideBrackets = (line: string): string => line.replace(bracketGroup, ' ').replace(/[([].*$/, '');

function takeApart(name: string): NameParts {
  const folded = spelled(name);
  const specified = fullySpecified.exec(folded);
  const line = bareName(specified?.[1] ?? folded);
  const brackets = [...line.matchAll(bracketGroup)].map((group) => group[1] ?? group[2] ?? '');
  const outside = outsideBrackets(line);
  const bracketWords = brackets.flatMap(wordsOf);
  const words = wordsOf(outside);
  const allWords = [
    ...words,
    ...bracketWords,
    ...wordsOf(specified?.[3] ?? ''),
    ...(/^u-/.test(folded) ? ['urine'] : []),
  ];
  const telling = words.filter(isTelling);
  const aliases = brackets.filter((bracket) => /^[a-z][a-z\s./-]*$/.test(bracket));
  return {
    key: keyOfWords(telling),
    words: telling.map(stemOf),
    synonyms: [outside, ...aliases]
      .flatMap((part) => part.split(/\s*[/,;|]\s*|\s+-\s+|-(?=[a-z]{3})/))
      .map((part) => keyOfWords(wordsOf(part).filter(isTelling)))
      .filter((key) => key !== ''),
    loinc: loincCode.exec(folded)?.[1] ?? null,
    absolute: allWords.some((word) => absolute.has(word)),
    percent: allWords.some((word) => percent.has(word)) || perHundredCells.test(folded),
    specimens: allWords.filter((word) => specimens.has(word)),
    otherTest: bracketWords.some((word) => otherTests.has(word)),
  };
}

/** Runs of letters, runs of digits, and the signs that tell counts from shares. */
function wordsOf(text: string): string[] {
  return text.match(/[a-z]+|\d+|[#%]/g) ?? [];
}

function isTelling(word: string): boolean {
  return !empty.has(word) && !absolute.has(word) && !percent.has(word);
}

function keyOfWords(words: readonly string[]): string {
  return words.map(stemOf).sort().join(' ');
}

/** Without plural and last vowel, in which languages differ: creatinine, creatinin, creatinina; leucociti, leucocitos. */
function stemOf(word: string): string {
  const single = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  return single.length > 5 && /[aeio]$/.test(single) ? single.slice(0, -1) : single;
}
