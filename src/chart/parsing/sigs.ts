import {
  asNeeded,
  changesLater,
  countedUnits,
  frequencyPatterns,
  notTaken,
  numberWords,
} from '../../../rules/screen-words';
import type { Quantity } from '../types';
import { fold } from './fold';
import { NUMBER, numberOf } from './numbers';

/** How much and how often, out of what a screen prints; what is ambiguous stays null. */
export interface Sig {
  /** One administration where it is printed as an amount, else the strength. */
  dose: Quantity | null;
  perDay: number | null;
  dailyDoseMg: number | null;
}

const MASS = `(mg|milligrams?|milligramm|mcg|µg|μg|ug|micrograms?|g|grams?|gramm)`;
const AMOUNT = new RegExp(String.raw`(?<![\d.,/])(${NUMBER})\s*${MASS}\b(?!\s*/\s*(?:m?l|dl|kg|h\b|hour))`, 'gi');
const OTHER_AMOUNT = new RegExp(
  String.raw`(?<![\d.,/])(${NUMBER})\s*(ml|milliliters?|units?|iu|meq|puffs?|drops?|sprays?|patch(?:es)?|einheiten|ie)\b`,
  'i',
);
const IN_MG: Readonly<Record<string, number>> = { mg: 1, mcg: 0.001, g: 1000 };

function massUnit(printed: string): string {
  const unit = printed.toLowerCase();
  if (unit.startsWith('mc') || unit.startsWith('mic') || /^[µμu]g$/.test(unit)) return 'mcg';
  return unit.startsWith('g') ? 'g' : 'mg';
}

function amountsIn(text: string, decimalComma: boolean): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const value = numberOf(match[1] ?? '', decimalComma);
    if (value !== null && value > 0) found.push({ value, unit: massUnit(match[2] ?? '') });
  }
  return found;
}

/** No dose is told in so many letters; of a part of them another one could be read. */
const LONGEST_SIG = 1000;
const orNothing = (text: string): string => (text.length > LONGEST_SIG ? '' : text);

const toMg = ({ value, unit }: Quantity): number | null => {
  const factor = IN_MG[unit];
  return factor === undefined ? null : value * factor;
};

/** Administrations a day; undefined where nothing was said of it, null where no daily count follows from it. */
/** "2/die", "3/j": folding would lose the stroke. */
const EACH_DAY = /(\d)\s*\/\s*(?:die|d|day|j|jour|tag|tgl|d[ií]a|dag|giorno|24\s?h)\b\.?/gi;

/** "3 cp/j", "1 cpr/die". */
const PER_DAY = /(\p{L})\.?\s*\/\s*(?:die|d|day|j|jour|tag|tgl|d[ií]a|dag|giorno|24\s?h)\b\.?/giu;

function perDayIn(text: string): number | null | undefined {
  const words = fold(text.replace(EACH_DAY, '$1 x day').replace(PER_DAY, '$1 per day'));
  if (!words) return undefined;
  for (const entry of frequencyPatterns) {
    const match = words.match(entry.pattern);
    if (!match) continue;
    if ('perDay' in entry) return entry.perDay;
    const printed = match[1] ?? '';
    const count = numberWords[printed] ?? Number(printed);
    if (!Number.isFinite(count) || count <= 0) return null;
    return 'times' in entry ? count : 24 / count;
  }
  return undefined;
}

/** Whether a text says how often something is taken. */
export const saysHowOften = (text: string): boolean => text !== '' && perDayIn(orNothing(text)) !== undefined;

/** Whether a text gives directions: how often, or tablets over the day. */
export const saysHowMuch = (text: string): boolean => saysHowOften(text) || slotsIn(orNothing(text)) !== null;

const FRACTION: Readonly<Record<string, string>> = {
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
  '1/2': '0.5',
  '1/4': '0.25',
  '3/4': '0.75',
};
const SLOTS =
  /(?<![\d.,/-])([\d.,]{1,3}|0)\s?[-–—]\s?([\d.,]{1,3})\s?[-–—]\s?([\d.,]{1,3})(?:\s?[-–—]\s?([\d.,]{1,3}))?(?![\d/-])/;

/** "1 cp et demi", "one and a half tablets", "anderthalb". */
const AND_A_HALF =
  /(\d)(\s*\p{L}{2,12}\.?)?\s+(?:et demie?|y medi[oa]|e mezz[oa]|and a half|und eine halbe|en een halve)(?!\p{L})/giu;
const ONE_AND_A_HALF = /\b(?:eineinhalb|anderthalb|anderhalve?|one and a half|un et demi|uno y medio|uno e mezzo)\b/gi;

const plainFractions = (text: string): string =>
  text
    .replace(ONE_AND_A_HALF, '1.5')
    .replace(AND_A_HALF, '$1.5$2')
    .replace(/(?:(\d)\s?)?([½¼¾])/g, (_, whole: string | undefined, part: string) =>
      String(Number(whole ?? 0) + Number(FRACTION[part])),
    )
    .replace(/\b([13])\/([24])\b/g, (all) => FRACTION[all] ?? all);

/** Tablets over the day's four times, as in `1-0-1` or `0-0-0-1`. */
function slotsIn(text: string): number[] | null {
  const match = plainFractions(text).match(SLOTS);
  if (!match) return null;
  const slots = match
    .slice(1)
    .filter((slot): slot is string => slot !== undefined)
    .map((slot) => Number(slot.replace(',', '.')));
  // 10-20-30 is a range or a date, not tablets
  return slots.some((count) => !Number.isFinite(count) || count > 8) || slots.every((count) => count === 0)
    ? null
    : slots;
}

const WORD_COUNT = Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|');
const COUNT = new RegExp(
  String.raw`(?<![\d.,/-])(?:(${NUMBER})|\b(${WORD_COUNT})\b)(?:\s*\(\s*(${NUMBER})\s*\))?(?:\s+(?:a|of a|an?|eine|in))*\s*(?:\(s\))?\s*(?:${countedUnits})\b`,
  'i',
);

const COUNT_RANGE = new RegExp(String.raw`\d\s*(?:-|–|to|or|bis|ou|o|of)\s*\d\s*(?:${countedUnits})\b`);

/** "TAB 2 OD", "one mane", "3 daily": a number right before how often counts tablets. */
const BARE_COUNT = new RegExp(
  String.raw`(?<![\d.,/:-])(?:(${NUMBER})|\b(half|one|two|three|four|ein|eine|zwei|drei|un|une|deux|trois|uno|dos|due|tre|een|twee|drie)\b)\s+(?:(?:once|twice|three times|in the)\s+)?(?:od|o\.d\.|bd|b\.d\.|bid|tid|tds|qid|qds|qd|om|on|mane|nocte|daily|hs|qhs|qam|qpm|each (?:day|morning|night)|every (?:day|morning|night)|at night|morning|a day|per day)\b`,
  'i',
);

/** Nobody swallows more tablets at a time: a larger number counts a packet. */
const MOST_AT_ONCE = 12;

/** Tablets or capsules at a time. Undefined where none are counted, null where a range of counts is printed. */
function countIn(text: string): number | null | undefined {
  const plain = plainFractions(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  if (COUNT_RANGE.test(plain)) return null;
  const match = plain.match(COUNT) ?? plain.match(BARE_COUNT);
  if (!match) return undefined;
  const digits = match[3] ?? match[1];
  const count = digits !== undefined ? numberOf(digits) : (numberWords[match[2] ?? ''] ?? undefined);
  return count !== undefined && count !== null && count > MOST_AT_ONCE ? null : count;
}

/**
 * @param name the drug as printed, with its strength where it is printed there
 * @param strength the strength's own column, or empty
 * @param printed all that is printed of dose and frequency
 */
export function readSig(name: string, strength: string, printed: string, decimalComma: boolean): Sig {
  const sig = orNothing(printed).replace(notTaken, ' ').replace(CLOCK, ' ');
  const tablet = amountsIn(orNothing(strength), decimalComma)[0] ?? amountsIn(orNothing(name), decimalComma)[0] ?? null;
  const amounts = amountsIn(sig, decimalComma);
  const slots = slotsIn(sig);
  const frequency = perDayIn(sig);
  const perDay = slots ? slots.filter((count) => count > 0).length : (frequency ?? (isDailyAmount(sig) ? 1 : null));
  const daily =
    asNeeded.test(fold(sig)) || changesLater.test(sig) ? null : dailyMg({ tablet, amounts, slots, sig, frequency });
  return {
    dose: amounts[0] ?? tablet ?? otherAmount(sig || orNothing(name), decimalComma),
    perDay,
    dailyDoseMg: daily === null ? null : Math.round(daily * 1000) / 1000,
  };
}

/** The hour of a dose is no number of its own. */
const CLOCK = /\b(?:at |um |à |a las |alle )?\d{1,2}:\d{2}\b(?:\s*(?:am|pm|h|uhr))?/gi;

const isDailyAmount = (sig: string): boolean =>
  /\d\s*(?:mg|g|mcg|µg)\s*(?:\/\s*(?:d|day|tag|j|jour|d[ií]a|die|dag)\b|(?:per|pro|a|al|par|por) (?:day|tag|d[ií]a|giorno|jour|dag)\b)/i.test(
    sig,
  );

interface Printed {
  tablet: Quantity | null;
  amounts: readonly Quantity[];
  slots: readonly number[] | null;
  sig: string;
  frequency: number | null | undefined;
}

function dailyMg({ tablet, amounts, slots, sig, frequency }: Printed): number | null {
  const [amount] = amounts;
  const isTitration = new Set(amounts.map(toMg)).size > 1;
  if (slots) {
    const each = tablet ?? (amounts.length === 1 ? amount : undefined);
    const mg = each ? toMg(each) : null;
    return mg === null ? null : mg * slots.reduce((sum, count) => sum + count, 0);
  }
  if (amount && isDailyAmount(sig)) return isTitration ? null : toMg(amount);
  if (frequency === null || frequency === undefined) return null;
  const once = onceMg(tablet, amounts, sig);
  return once === null ? null : once * frequency;
}

/** What one administration gives, in mg; null where the print leaves it open. */
function onceMg(tablet: Quantity | null, amounts: readonly Quantity[], sig: string): number | null {
  const count = countIn(sig);
  if (count === null) return null;
  const [amount] = amounts;
  const each = tablet ? toMg(tablet) : null;
  if (!amount) {
    if (each === null) return null;
    // a strength and a frequency and no other number: one at a time
    return count === undefined ? (hasOtherNumbers(sig) ? null : each) : each * count;
  }
  const said = toMg(amount);
  if (said === null || new Set(amounts.map(toMg)).size > 1) return null;
  if (count === undefined || count === 1) return said;
  if (each !== null && said === each) return each * count;
  if (each !== null && Math.abs(said - each * count) < 0.001) return said;
  if (each !== null && Math.abs(each - said * count) < 0.001) return each;
  if (/\d\s*(?:mg|g|mcg)\s*=/i.test(sig)) return said;
  // "50mg 3 in tablet", "50 mg tablet, take 3 tablets": the amount is one tablet's
  return each === null && /\d\s*(?:mg|mcg|g)\s*(?:\d|tab|cap|,?\s*take)/i.test(sig) ? said * count : null;
}

function hasOtherNumbers(sig: string): boolean {
  const rest = fold(sig.replace(EACH_DAY, ' ')).replace(
    /\b(?:q|c|every|alle|cada|ogni|toutes les)? ?\d+ ?(?:h|x|d|hours?|hrs?|std|stunden|heures|horas|ore|uur|times?|mal|fois|veces|volte|keer|dd)\b/g,
    '',
  );
  return /(?<![\p{L}\d])\d/u.test(rest);
}

function otherAmount(text: string, decimalComma: boolean): Quantity | null {
  const match = text.match(OTHER_AMOUNT);
  const value = match ? numberOf(match[1] ?? '', decimalComma) : null;
  return match && value !== null ? { value, unit: (match[2] ?? '').toLowerCase() } : null;
}
