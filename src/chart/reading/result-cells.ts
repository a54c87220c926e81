import { datesIn } from '../parsing/dates';
import { flagOf, readRange } from '../parsing/values';
import { type Item, type Part, wholeText } from '../screen';
import type { LabResult } from '../types';
import { isUnit } from '../vocabulary';
import type { ResultDate } from './dates-above';
import { type PrintedResult, understand } from './result';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';

export type Base = Omit<PrintedResult, 'value' | 'date' | 'isDateUnsure' | 'text' | 'mark'>;

/** "11/20/26: 3.9 L; 11/06/26: 4.6": one test's values, each behind its day. */
function datedValuesIn(text: string, sense: ScreenSense): { value: string; date: ResultDate }[] {
  if (!/\d\s*:\s/.test(text)) return [];
  return text.split(/\s*[;|]\s+/).flatMap((piece) => {
    const [date] = datesIn(piece, sense.dates);
    const value = date?.start === 0 ? piece.slice(date.end).match(/^\s*:\s*(\S.*)$/)?.[1] : undefined;
    return date && value ? [{ value, date }] : [];
  });
}

/** A value's cell may hold more than the value: its flag, its date, its range, each on a line of its own. */
export function fromCell(
  part: Part,
  base: Base,
  date: ResultDate | null,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
  isOneOfMany: boolean,
): LabResult[] {
  const several = datedValuesIn(part.text, sense);
  if (several.length > 0) {
    return several.flatMap(({ value, date: on }) =>
      fromCell({ ...part, text: value, lines: null }, base, on, item, section, sense, true),
    );
  }
  const first = part.lines?.[0] ?? part.text;
  const below = part.lines?.slice(1) ?? [];
  // "3.7 K/uL (11/14/2026 6:10 AM)": a value may carry its date behind it
  const [behind] = /^[<>≤≥+\-−]?\s*\d/.test(first) ? datesIn(first, sense.dates).filter(({ start }) => start > 1) : [];
  const value = behind
    ? `${first.slice(0, behind.start)} ${first.slice(behind.end)}`.replace(/[([]\s*[)\]]/g, '').trim()
    : first;
  const inCell = behind ?? (below.length > 0 ? datesIn(below.join(' '), sense.dates)[0] : undefined);
  const extra = below.filter((line) => datesIn(line, sense.dates).length === 0);
  const flag = base.flag || (extra.find((line) => flagOf(line) !== null) ?? '');
  const unitLine = extra.find((line) => isUnit(line.replace(/^[([]|[)\]]$/g, ''))) ?? '';
  const rangeLine = extra.find((line) => readRange(line, sense.decimalComma) !== null) ?? '';
  const used = inCell ?? date;
  const text = isOneOfMany ? `${base.name} | ${part.text}` : wholeText(item);
  const result = understand(
    {
      ...base,
      value,
      unit: base.unit || unitLine,
      range: base.range || rangeLine,
      flag,
      date: used?.iso ?? null,
      isDateUnsure: used?.isUnsure ?? false,
      text,
      mark: part.mark,
    },
    section,
    sense,
  );
  return result ? [result] : [];
}
