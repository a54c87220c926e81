import type { Comparator, ReferenceRange, ResultFlag } from '../types';
import { isUnit } from '../vocabulary';
import { NUMBER, numberOf } from './numbers';
import { rememberedBoth } from './remembered';

/** A result as it stands in a cell: value, sign, unit and flag, in whatever order they were printed. */
export interface PrintedValue {
  value: number | string;
  comparator: Comparator | null;
  unit: string | null;
  flag: ResultFlag | null;
}

const COMPARATORS: readonly [RegExp, Comparator][] = [
  [/^(<=|≤|=<|less than or equal to|at most)\s*/i, '<='],
  [/^(>=|≥|=>|greater than or equal to|at least)\s*/i, '>='],
  [/^(<|less than|unter|kleiner|inferieur a|inférieur à|menor de|inferiore a|lager dan)\s*/i, '<'],
  [/^(>|greater than|more than|über|größer|superieur a|supérieur à|mayor de|superiore a|hoger dan)\s*/i, '>'],
];

const FLAG_WORDS: readonly [RegExp, ResultFlag][] = [
  [
    /^(ll|l l|low low|critical(ly)? low|panic low|crit low|c ?l|lp|↓↓|--|alert low|<<|very low|kritisch niedrig|l!|l\*\*)$/i,
    'critical-low',
  ],
  [
    /^(hh|h h|high high|critical(ly)? high|panic high|crit high|c ?h|hp|↑↑|\+\+\+?|alert high|>>|very high|kritisch hoch|h!|h\*\*|>?hhi)$/i,
    'critical-high',
  ],
  [
    /^(l|lo|low|below( low)?( normal)?( range)?|decreased|↓|⬇|▼|-|niedrig|erniedrigt|bas|baja|bajo|basso|laag|verlaagd|vermindert|l\*|\*l|below reference range|below normal)$/i,
    'low',
  ],
  [
    /^(h|hi|high|above( high)?( normal)?( range)?|elevated|increased|raised|↑|⬆|▲|\+|hoch|erhöht|erhoht|eleve|élevé|alto|alta|hoog|verhoogd|h\*|\*h|above reference range|above normal)$/i,
    'high',
  ],
  [
    /^(a|aa|\*+|\*?#|abn|abnormal|abnormal\*|!|!!|crit|critical|panic|pathologisch|patho|anormal|anormale|anomalo|afwijkend|out of range|auffällig)$/i,
    'abnormal',
  ],
];

const LONGEST_FLAG = 60;

export function flagOf(text: string): ResultFlag | null {
  if (text.length > LONGEST_FLAG) return null;
  const inner = text.trim().replace(/^[([{]\s*([^()[\]{}]+?)\s*[)\]}]$/, '$1');
  const word = inner.replace(/^[\s([{*]+(?=\w)|(?<=\w)[\s)\]}*:]+$/g, '').trim() || inner;
  for (const [pattern, flag] of FLAG_WORDS) if (pattern.test(word)) return flag;
  return null;
}

/** Words that say a cell holds no value. */
export const isBlank = (text: string): boolean =>
  /^(|-+|–|—|\.+|n\/?a\.?|\*+|not estab(?:lished)?\.?|not done|not performed|not tested|nicht durchgef[üu]hrt|non fait|no realizad[oa]|non eseguit[oa]|niet gedaan|not available|not applicable|no data|none|nil|unknown|see (below|note|comment|report)|\(?null\)?|\?+)$/i.test(
    text.trim(),
  );

/** Not what goes on as a date, a time or a titre: `11/20`, `8:30`, `17.11.2026`. */
const START = new RegExp(`^(${NUMBER})(?![\\d/:]*[/:]\\d|\\d*\\.\\d)`);

/** `1+` to `4+` is a grade in words; a plus behind another number is its flag. */
const GRADE = /^[1-4]\+/;

/** The number of a result stands at the start of its cell, however long the remark behind it. */
const LONGEST_RESULT = 300;

/**
 * @param text the cell, white space collapsed
 * @returns null where the cell holds no value
 */
export const readValue = rememberedBoth(takeValue);

function takeValue(text: string, decimalComma: boolean): PrintedValue | null {
  const whole = text.trim();
  let rest = whole.slice(0, LONGEST_RESULT);
  if (isBlank(whole)) return null;
  let flag: ResultFlag | null = null;
  // "+ 96" and "- 2.8" mean high and low: there are no negative results among these
  const sign = rest.match(/^([+\-−–↑↓⬆⬇▲▼*!]{1,3}|\(?[HL]{1,2}\)?)\s+(?=[<>≤≥]?\s*[\d.])/);
  if (sign) {
    flag = flagOf((sign[1] ?? '').replace(/[−–]/g, '-').replace(/[()]/g, ''));
    rest = rest.slice(sign[0].length);
  }
  let comparator: Comparator | null = null;
  for (const [pattern, sign] of COMPARATORS) {
    if (pattern.test(rest) && /\d/.test(rest.replace(pattern, '').slice(0, 2))) {
      comparator = sign;
      rest = rest.replace(pattern, '');
      break;
    }
  }
  const number = GRADE.test(rest) ? null : rest.match(START);
  if (!number) return { value: whole, comparator: null, unit: null, flag };
  const value = numberOf(number[1] ?? '', decimalComma);
  if (value === null) return { value: whole, comparator: null, unit: null, flag };
  const { unit, flag: behind, isOther } = unitAndFlag(rest.slice(number[0].length));
  // "1+ protein", "3-5 cells", "2 of 3 bottles": words with a number in front, not a number
  if (isOther) return { value: whole, comparator: null, unit: null, flag };
  return { value, comparator, unit, flag: flag ?? behind };
}

/** What stands behind the number: a unit, a flag, a bracketed range or date, or words that make it no number. */
function unitAndFlag(behind: string): { unit: string | null; flag: ResultFlag | null; isOther: boolean } {
  let rest = behind.trim();
  let unit: string | null = null;
  let flag: ResultFlag | null = null;
  if (!rest) return { unit, flag, isOther: false };
  const bracketed = rest.match(/^[([]([^()[\]]{1,30})[)\]]/);
  if (bracketed && isUnit(bracketed[1] ?? '') && flagOf(bracketed[1] ?? '') === null) {
    // square brackets belong to UCUM's arbitrary units: `[pH]`
    unit = (bracketed[0].startsWith('[') ? bracketed[0] : bracketed[1]) ?? null;
    rest = rest.slice(bracketed[0].length).trim();
  } else {
    unit = leadingUnit(rest);
    if (unit) rest = rest.slice(unit.length).trim();
  }
  for (const word of rest.split(/\s+|(?=[([])/)) {
    const found = flagOf(word);
    if (found) flag ??= found;
  }
  if (!unit && !flag && /^[-–+]?\s?\d|^\+|^\s*(of|to|x)\b/.test(rest)) return { unit, flag, isOther: true };
  return { unit, flag, isOther: false };
}

const LONGEST_UNIT_WORDS = 4;
const LONGEST_UNIT = 80;

/** The longest run of words at the start that is a unit. */
export function leadingUnit(text: string): string | null {
  const words =
    text
      .slice(0, LONGEST_UNIT)
      .match(/^\S+(?:\s+\S+){0,3}/)?.[0]
      ?.split(/(\s+)/) ?? [];
  for (let length = Math.min(words.length, LONGEST_UNIT_WORDS * 2 - 1); length > 0; length -= 2) {
    const candidate = words.slice(0, length).join('');
    const bare = candidate.replace(/[,;:)]+$/, '');
    if (bare && isUnit(bare) && !(flagOf(bare) && /^[hla*]+$/i.test(bare))) return bare;
  }
  return null;
}

const BETWEEN = new RegExp(
  `(${NUMBER})\\s*(?:-|–|—|~|\\bto\\b|\\bbis\\b|\\.\\.\\.?|\\ba\\b|\\bà\\b|\\]\\s*-?\\s*\\[|÷)\\s*(${NUMBER})`,
);
const BELOW = new RegExp(
  `(?:<=?|≤|up to|less than|bis|under|below|unter|jusqu'?a|hasta|fino a|tot)\\s*(${NUMBER})`,
  'i',
);
const ABOVE = new RegExp(`(?:>=?|≥|more than|greater than|from|ab|above|über|over|desde|boven)\\s*(${NUMBER})`, 'i');
const LOW_AND_HIGH = new RegExp(`\\blow\\W{0,3}(${NUMBER})\\b.*?\\bhigh\\W{0,3}(${NUMBER})`, 'i');
const BRACKETS = new RegExp(`\\[\\D{0,2}(${NUMBER})\\]\\s*\\[(${NUMBER})\\]`);

/** What is longer is no range, and none is cut out of it: half a number would be another limit. */
const LONGEST_RANGE = 300;

/** A reference range of any printed shape; null where the text holds none. By sex: only where the sex is known. */
export function readRange(
  text: string,
  decimalComma: boolean,
  sex: 'female' | 'male' | null = null,
): ReferenceRange | null {
  return sex === null ? rangeForAll(text, decimalComma) : takeRange(text, decimalComma, sex);
}

const rangeForAll = rememberedBoth((text, decimalComma) => takeRange(text, decimalComma, null));

function takeRange(text: string, decimalComma: boolean, sex: 'female' | 'male' | null): ReferenceRange | null {
  const printed = text.trim();
  if (!printed || printed.length > LONGEST_RANGE || !/\d/.test(printed)) return null;
  const chosen = bySex(printed, sex);
  if (chosen === null) return { low: null, high: null, text: printed };
  const both = chosen.match(LOW_AND_HIGH) ?? chosen.match(BRACKETS) ?? chosen.match(BETWEEN);
  if (both) {
    const low = numberOf(both[1] ?? '', decimalComma);
    const high = numberOf(both[2] ?? '', decimalComma);
    if (low !== null && high !== null && low <= high) return { low, high, text: printed };
    return null;
  }
  const below = chosen.match(BELOW);
  if (below) return { low: null, high: numberOf(below[1] ?? '', decimalComma), text: printed };
  const above = chosen.match(ABOVE);
  if (above) return { low: numberOf(above[1] ?? '', decimalComma), high: null, text: printed };
  return null;
}

/** What is printed for one sex: the letter alone only as a capital (`m` is a metre), the words in any case. */
function rangeOf(letters: string, words: string, startsTheOther: string): RegExp {
  const inAnyCase = words.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return new RegExp(`\\b(?:${letters}|${inAnyCase})\\b[:\\s]*([^;/|]*?\\d[^;/|${startsTheOther}]*)`);
}
const OF_WOMEN = rangeOf('F|W', 'female|women|frauen|femmes?|mujeres|donne|vrouwen', 'MmHh');
const OF_MEN = rangeOf('M', 'male|men|männer|hommes?|hombres|uomini|mannen', 'FfWw');

function bySex(text: string, sex: 'female' | 'male' | null): string | null {
  const female = text.match(OF_WOMEN);
  const male = text.match(OF_MEN);
  if (!female || !male) return text;
  if (sex === null) return null;
  return (sex === 'female' ? female[1] : male[1]) ?? null;
}
