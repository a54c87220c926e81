import { monthNumbers } from '../../rules/screen-words';
import { folded, knownWords, markupWords, unitLetters } from './known-words';

/**
 * Same-shaped placeholders. A letter becomes one of the same script and case, a digit a digit; punctuation and spaces
 * stay. Equal words become equal ones within a report, by a table that is drawn anew for each and kept nowhere.
 */

export interface Replacer {
  /** What a person reads. */
  text(text: string): string;
  /** A name that authors of pages give: a class, an id, an attribute, a tag. */
  name(name: string): string;
}

export interface ReplacerOptions {
  /** A whole number from 0 up to but not with `below`, that nobody can foretell. */
  random(below: number): number;
  /** The current year, for years to stay on their side of it. */
  year: number;
  /** Texts none of whose words may stay, whoever knows them: the patient's name. */
  never: readonly string[];
}

/** Rare in names, so that no piece of one comes about by chance. */
const LETTERS: readonly [RegExp, string][] = [
  [/\p{Script=Latin}/u, 'jkqvwxz'],
  [/\p{Script=Greek}/u, 'ζξψ'],
  [/\p{Script=Cyrillic}/u, 'щъэ'],
  [/\p{Script=Hebrew}/u, 'טץק'],
  [/\p{Script=Arabic}/u, 'ظضغ'],
  [/\p{Script=Han}/u, '㐀㐁㐂㐃'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ゑゐヱヰ'],
  [/\p{Script=Hangul}/u, '뷁쀍쮏'],
];
const OTHER_LETTERS = 'jkqvwxz';

/** Powers of ten and the surface of a body, which belong to units. */
const OF_UNITS = String.raw`(?<!\d)10(?:[*^]{1,2}|[eE])-?\d{1,2}(?!\d)|(?<!\d)10[⁰²³⁴-⁹]{1,2}(?!\d)|(?<=\/\s?)1[.,]73(?!\d)|\*\d{1,2}[A-Z]?(?![\p{L}\d])`;
const DIGIT_BY_DIGIT = String.raw`(?<!\d)\d(?:[\s.\-/]{1,2}\d(?!\d)){4,}`;
const FIGURE = String.raw`\d+(?:[.,:/–-]\d+)*`;
const WORD = String.raw`[\p{L}\p{M}\p{Alphabetic}]+`;
const SMALL_FIGURES = '[½¼¾²³]';
const PARTS = new RegExp(`(${OF_UNITS}|${SMALL_FIGURES})|(${DIGIT_BY_DIGIT})|(${FIGURE})|(${WORD})|(\\p{N})`, 'gu');
const MONTHS = Object.keys(monthNumbers);
const ALPHANUMERIC = /[\p{L}\p{M}\d]+/gu;

export function createReplacer({ random, year, never }: ReplacerOptions): Replacer {
  const forbidden = new Set(never.flatMap((text) => folded(text).match(/\p{L}+/gu) ?? []));
  const words = new Map<string, string>();
  const figures = new Map<string, string>();
  const names = new Map<string, string>();
  const from = (low: number, high: number): number => low + random(high - low + 1);

  const isKnown = (word: string): boolean => knownWords.has(word) && !forbidden.has(word);
  const letterFor = (letter: string): string => {
    const letters = LETTERS.find(([script]) => script.test(letter))?.[1] ?? OTHER_LETTERS;
    return [...letters][random([...letters].length)] ?? 'x';
  };
  /** Lower case; letters keep their count, marks upon them go. */
  const placeholderOf = (word: string): string => {
    const key = word.toLowerCase().normalize('NFC');
    const known = words.get(key);
    if (known !== undefined) return known;
    const letters = [...key.replace(/\p{M}/gu, '')];
    let made = '';
    // two letters may happen to be a unit
    do made = letters.map(letterFor).join('');
    while (knownWords.has(made));
    words.set(key, made);
    return made;
  };
  const replaceWord = (word: string): string => {
    const letters = [...word.normalize('NFC').replace(/\p{M}/gu, '')];
    const replaced = [...placeholderOf(word)];
    return letters
      .map((letter, at) => {
        const now = replaced[at] ?? 'x';
        return letter !== letter.toLowerCase() ? now.toUpperCase() : now;
      })
      .join('');
  };

  /** Another month, so that a date stays one. */
  const replaceMonth = (word: string): string => {
    const month = folded(word);
    const others = MONTHS.filter((other) => other !== month && other.length === month.length && !forbidden.has(other));
    const key = `month ${month}`;
    const made = words.get(key) ?? others[random(others.length)] ?? 'mai';
    words.set(key, made);
    if (word === word.toUpperCase()) return made.toUpperCase();
    return word[0] === word[0]?.toUpperCase() ? `${made.charAt(0).toUpperCase()}${made.slice(1)}` : made;
  };

  const drawDigits = (digits: string): string => {
    const value = Number(digits);
    const two = (low: number, high: number): string => String(from(low, high)).padStart(2, '0');
    if (digits.length === 1) return value === 0 ? '0' : String(from(1, 9));
    if (digits.length === 2) {
      // days, months, hours and minutes stay what they can be
      if (value === 0) return '00';
      if (value <= 9) return two(1, 9);
      if (value <= 12) return two(10, 12);
      if (value <= 23) return two(13, 23);
      if (value <= 31) return two(24, 28);
      return value <= 59 ? two(32, 59) : two(60, 99);
    }
    if (digits.length === 4 && value >= 1900 && value <= year) {
      return String(value < 2000 ? from(1930, 1999) : from(2000, year));
    }
    return [...digits].map((digit, at) => (at === 0 && digit !== '0' ? from(1, 9) : from(0, 9))).join('');
  };
  const replaceDigits = (digits: string): string => {
    const known = figures.get(digits);
    if (known !== undefined) return known;
    let made = drawDigits(digits);
    while (digits.length > 2 && made === digits) made = drawDigits(digits);
    figures.set(digits, made);
    return made;
  };
  const replaceFigure = (figure: string, isAmongWords: boolean): string => {
    const runs = figure.split(/\D/);
    // "2 tablets", "1-0-1", "1/2": counts, where words that the reader knows stand beside them
    const isCount = runs.every((run) => run.length === 1) && !/[.,:]/.test(figure) && runs.length <= 4;
    return isCount && isAmongWords ? figure : figure.replace(/\d+/g, replaceDigits);
  };

  const isUnitLetter = (text: string, at: number, word: string): boolean =>
    unitLetters.has(folded(word)) && (/[\d/]\s?$/.test(text.slice(0, at)) || text[at + word.length] === '/');

  const replacePlain = (text: string, isAmongWords: boolean): string =>
    text.replace(PARTS, (part, ofUnit, digitByDigit, figure, word, _, at: number) => {
      if (ofUnit !== undefined) return part;
      if (digitByDigit !== undefined) return part.replace(/\d/g, () => String(random(10)));
      if (figure !== undefined) return replaceFigure(part, isAmongWords);
      if (word === undefined) return String(random(10));
      if (folded(part) in monthNumbers) return replaceMonth(part);
      return isKnown(folded(part)) || isUnitLetter(text, at, part) ? part : replaceWord(part);
    });

  return {
    text(text) {
      const known = (text.match(ALPHANUMERIC) ?? []).some((word) => isKnown(folded(word)));
      let result = '';
      let done = 0;
      for (const { 0: word, index } of text.matchAll(ALPHANUMERIC)) {
        // "NUDT15", "HbA1c": letters and digits that are one name
        if (!/\d/.test(word) || !/\p{L}/u.test(word) || !isKnown(folded(word))) continue;
        result += replacePlain(text.slice(done, index), known) + word;
        done = index + word.length;
      }
      return result + replacePlain(text.slice(done), known);
    },
    name(name) {
      const known = names.get(name);
      if (known !== undefined) return known;
      const made = name.replace(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Alphabetic}+|\p{N}/gu, (part) => {
        if (/\p{N}/u.test(part)) return String(random(10));
        const word = folded(part);
        return markupWords.has(word) || isKnown(word) ? part : replaceWord(part);
      });
      names.set(name, made);
      return made;
    },
  };
}
