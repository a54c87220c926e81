import { datesIn, firstDateIn, isOnlyDate } from '../parsing/dates';
import { flagOf, isBlank, readRange, readValue } from '../parsing/values';
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
  const day = firstDateIn(said.find((part) => isOnlyDate(part.text, sense.dates))?.text ?? '', sense.dates);
  const lines = said.flatMap((part) => resultsInLines(part, section, sense, day ?? fallback, true));
  if (lines.length > 1) return lines;
  const rest = said.slice(1);
  const values = rest.filter(
    (part) => readValue(part.text, sense.decimalComma) !== null && !isOnlyDate(part.text, sense.dates),
  );
  const value =
    values.find((part) => typeof readValue(part.text, sense.decimalComma)?.value === 'number') ??
    values.find((part) => readRange(part.text, sense.decimalComma) === null) ??
    values[0];
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
    flag: others.find((part) => flagOf(part.text) !== null && !isBlank(part.text))?.text ?? '',
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
    const { body, date } = withoutLead(line, sense);
    const on = date ?? fallback;
    const pieces = body.split(PIECES);
    const apart = pieces.length > 1 ? pieces.map((text) => fromLine({ ...part, text }, section, sense, on, true)) : [];
    if (apart.filter((found) => found.length > 0).length > 1 || (date && !mustKnow && pieces.length > 1)) {
      // beside tests that are known, what reads like another result is one
      return mustKnow ? apart.flat() : pieces.flatMap((text) => fromLine({ ...part, text }, section, sense, on, false));
    }
    return fromLine({ ...part, text: body }, section, sense, on, mustKnow);
  });
}

/** Between the results of one line: marks, the end of a sentence, "and". */
const PIECES = /\s*[,;]\s+(?=(?:\d-)?\p{L})|\.\s+(?=\p{L})|\s+(?:and|und|et|y|e|en|&)\s+(?=\p{L})/u;
const LEAD = /^(?<lead>[^:=]{2,60}?)\s*:\s+(?<body>(?:\d-)?\p{L}.*\d.*)$/u;

/** "Liver panel (10/26/2026): ALT 68 U/L": what a line of results begins with may date them. */
function withoutLead(line: string, sense: ScreenSense): { body: string; date: ResultDate | null } {
  const { lead = '', body = '' } = line.match(LEAD)?.groups ?? {};
  const date = firstDateIn(lead, sense.dates);
  if (!body || (!date && /\d/.test(lead)) || analyteOf(splitName(lead, sense.decimalComma).name, {}))
    return { body: line, date: null };
  return { body, date };
}

const LINE = /^((?:\d-)?\p{L}[^:=]{0,60}?)\s*(?:[:=]|\bis\b|\bof\b|\s-\s|\s)\s*((?:[<>≤≥]=?\s*)?\d[\d.,]*.*)$/u;

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
  const tail = (match[2] ?? '').replace(/[\s.;,]+$/, '');
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
