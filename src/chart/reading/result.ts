import { flagOf, isBlank, readRange, readValue } from '../parsing/values';
import type { ISODate, LabResult, ResultFlag } from '../types';
import { analyteOf, convert, isUnit } from '../vocabulary';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';
import { resultStatusOf } from './statuses';
import { isVital, splitName, unitBehind } from './test-names';

/** What was printed of one result, to a laboratory result. */

/** What a result is made of before it is understood. */
export interface PrintedResult {
  name: string;
  value: string;
  unit: string;
  range: string;
  flag: string;
  status: string;
  specimen: string;
  code: string;
  date: ISODate | null;
  isDateUnsure: boolean;
  text: string;
  mark: number;
}

/** @returns null where the row holds no result */
export function understand(printed: PrintedResult, section: SectionSense, sense: ScreenSense): LabResult | null {
  const { name, code, range: rangeInName, unit: unitInName } = splitName(printed.name, sense.decimalComma);
  if (!/\p{L}/u.test(name) || name.length > 120 || isVital(name)) return null;
  const status = resultStatusOf(printed.status);
  const isPending =
    /^(pending|in progress|awaiting|to follow|ausstehend|folgt|en attente|pendiente|in attesa|volgt)/i.test(
      printed.value,
    ) ||
    (isBlank(printed.value) && status === 'pending');
  const read = readValue(printed.value, sense.decimalComma);
  if (!read && !isPending) return null;
  const worded = typeof read?.value === 'string' ? splitWords(read.value) : null;
  const range =
    readRange(printed.range, sense.decimalComma) ?? (rangeInName ? readRange(rangeInName, sense.decimalComma) : null);
  const unit = read?.unit ?? worded?.unit ?? (printed.unit.trim() || unitInName || unitBehind(printed.range) || null);
  const analyte = analyteOf(name, {
    unit,
    loinc: printed.code || code || null,
    specimen: printed.specimen ? `${printed.specimen} ${section.place}` : section.place,
  });
  if (worded && worded.value.length > (analyte ? LONGEST_KNOWN : LONGEST_WORDS)) return null;
  const value = worded?.value ?? read?.value ?? printed.value;
  const { language } = sense.screen;
  return {
    text: printed.text,
    name,
    analyte: analyte?.id ?? null,
    value,
    comparator: read?.comparator ?? null,
    unit,
    canonical: analyte && typeof value === 'number' ? convert(analyte, value, unit, { language }) : null,
    date: printed.date,
    flag: flagIn(printed.flag) ?? read?.flag ?? flagBehind(printed.range),
    status: isPending ? 'pending' : status,
    range,
    note: printed.isDateUnsure ? 'day and month unsure' : null,
    evidence: sense.evidence(printed.text, section.place, printed.mark),
  };
}

/** Findings in words are short; what is longer is a report's text. */
const LONGEST_WORDS = 60;

/** A gene's result may carry its interpretation. */
const LONGEST_KNOWN = 240;

/** "Negative mg/dL": the words and the unit that a form hangs on them. */
function splitWords(value: string): { value: string; unit: string | null } {
  const at = value.lastIndexOf(' ');
  const last = value.slice(at + 1);
  return at > 0 && /[/%[]/.test(last) && isUnit(last)
    ? { value: value.slice(0, at), unit: last }
    : { value, unit: null };
}

function flagIn(text: string): ResultFlag | null {
  return text && text.length <= 40 ? flagOf(text) : null;
}

/** "[4,0-11,0] *": a flag may hang on the range. */
function flagBehind(range: string): ResultFlag | null {
  const mark = range.match(/[\d)\]]\s*([*!↑↓]{1,2}|[HL]{1,2})$/)?.[1];
  return mark ? flagOf(mark) : null;
}
