import { datesIn, firstDateIn, isOnlyDate } from '../parsing/dates';
import { flagOf, readRange, readValue } from '../parsing/values';
import type { Item, Part } from '../screen';
import type { LabResult } from '../types';
import { analyteOf, isUnit } from '../vocabulary';
import type { ResultDate } from './dates-above';
import { understand } from './result';
import { type Base, fromCell } from './result-cells';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';
import { resultStatusOf } from './statuses';
import { splitName } from './test-names';

/** Results without columns' names: rows, cards and lines. */

/** A row without columns' names: the test first, then its value. */
export function resultFromParts(
  parts: readonly Part[],
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
  fallback: ResultDate | null,
  mustKnow: boolean,
): LabResult[] {
  const said = parts.filter((part) => part.text && !part.isFiller && !/^[☐☑|]$/.test(part.text));
  const [first] = said;
  if (!first) return [];
  if (said.length === 1) return resultsInLines(first, section, sense, fallback, mustKnow);
  const lines = said.map((part) => resultsInLines(part, section, sense, fallback, true));
  if (lines.filter((found) => found.length > 0).length > 1) return lines.flat();
  const rest = said.slice(1);
  const value = rest.find(
    (part) => readValue(part.text, sense.decimalComma) !== null && !isOnlyDate(part.text, sense.dates),
  );
  if (!value) return [];
  const isKnown = analyteOf(splitName(first.text, sense.decimalComma).name, {}) !== null;
  if (!isKnown && (mustKnow || !isFinding(value.text, sense))) return [];
  const others = rest.filter((part) => part !== value);
  const date = firstDateIn(others.map((part) => part.text).join(' | '), sense.dates) ?? fallback;
  const base: Base = {
    name: first.text,
    unit: others.find((part) => isUnit(part.text))?.text ?? '',
    range:
      others.find(
        (part) =>
          !isOnlyDate(part.text, sense.dates) &&
          !isUnit(part.text) &&
          readRange(part.text, sense.decimalComma) !== null,
      )?.text ?? '',
    flag: others.find((part) => flagOf(part.text) !== null)?.text ?? '',
    status: others.find((part) => resultStatusOf(part.text) !== null)?.text ?? '',
    specimen: '',
    code: '',
  };
  return fromCell(value, base, date, item, section, sense, false);
}

/** Without a header, an unknown name counts beside a number or one of the words by which tests answer. */
function isFinding(text: string, sense: ScreenSense): boolean {
  const read = readValue(text, sense.decimalComma);
  return (
    typeof read?.value === 'number' ||
    /^(non-?)?(neg|pos|reactive|detected|not detected|normal|abnormal|clear|yellow|trace|nachweisbar|reaktiv|présent|absent)/i.test(
      text,
    )
  );
}

/** Lines, and the pieces of a line, each a result: "WBC 5.1 K/uL, Hgb 12.2 g/dL". */
export function resultsInLines(
  part: Part,
  section: SectionSense,
  sense: ScreenSense,
  fallback: ResultDate | null,
  mustKnow: boolean,
): LabResult[] {
  return (part.lines ?? [part.text]).flatMap((line) => {
    const pieces = line.split(/[,;]\s+(?=\p{L})/u);
    const apart =
      pieces.length > 1 ? pieces.map((text) => fromLine({ ...part, text }, section, sense, fallback, true)) : [];
    return apart.filter((found) => found.length > 0).length > 1
      ? apart.flat()
      : fromLine({ ...part, text: line }, section, sense, fallback, mustKnow);
  });
}

const LINE = /^(\p{L}[^:=]{0,60}?)\s*(?:[:=]|\bis\b|\bof\b|\s-\s|\s)\s*((?:[<>≤≥]=?\s*)?\d[\d.,]*.*)$/u;

/** "WBC 2.1 10*9/L (4.0-11.0) L, 17 Nov 2026". */
function fromLine(
  part: Part,
  section: SectionSense,
  sense: ScreenSense,
  fallback: ResultDate | null,
  mustKnow: boolean,
): LabResult[] {
  const [line = ''] = [part.text];
  const dates = datesIn(line, sense.dates);
  const undated = dates
    .reduceRight((text, date) => `${text.slice(0, date.start)} ${text.slice(date.end)}`, line)
    .replace(/\s+/g, ' ')
    .trim();
  const match = undated.replace(/^[\s,;:–-]+/, '').match(LINE);
  if (!match) return [];
  const name = match[1]?.trim() ?? '';
  const known = analyteOf(splitName(name, sense.decimalComma).name, {});
  if (!known && (mustKnow || name.split(' ').length > 5)) return [];
  const tail = match[2] ?? '';
  const bracket =
    tail.match(/[([]([^()[\]]*\d\s*[-–~]\s*\d[^()[\]]*)[)\]]/) ??
    tail.match(/\b(?:ref|range|normal|referenz)[^\d<>]{0,12}([<>\d][^;]*)/i);
  const result = understand(
    {
      name,
      value: bracket ? tail.replace(bracket[0], ' ').trim() : tail,
      unit: '',
      range: bracket?.[1] ?? '',
      flag: '',
      status: '',
      specimen: '',
      code: '',
      date: dates[0]?.iso ?? fallback?.iso ?? null,
      isDateUnsure: dates[0]?.isUnsure ?? false,
      text: line,
      mark: part.mark,
    },
    section,
    sense,
  );
  return result && (known || result.unit) ? [result] : [];
}
