import { datesIn, firstDateIn, isOnlyDate } from '../parsing/dates';
import { remembered } from '../parsing/remembered';
import { readRange } from '../parsing/values';
import type { Item } from '../screen';
import type { LabResult } from '../types';
import { isUnit } from '../vocabulary';
import { type Header, partsIn, textIn } from './columns';
import { isOfSampling, type ResultDate } from './dates-above';
import { fromCell } from './result-cells';
import { resultsInLines } from './result-lines';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';

/** Results under known columns: one a row, or one for each column that is a date. */

/** A row under known columns: one result, or one for each column that is a date. */
export function resultsFromRow(
  header: Header,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
  fallback: ResultDate | null,
): LabResult[] {
  const names = [...partsIn(header, item, 'test'), ...partsIn(header, item, 'name'), ...partsIn(header, item, 'code')];
  const name =
    names.find((part) => !/^\d{1,5}-\d$/.test(part.text)) ??
    item.parts.find((part) => part.text && !/^[☐☑]$/.test(part.text));
  if (!name) return [];
  const base = {
    name: name.lines?.[0] && name.lines.length > 1 && !isUnit(name.lines[1] ?? '') ? name.lines[0] : name.text,
    unit: textIn(header, item, 'unit'),
    range:
      textIn(header, item, 'range') ||
      boundsOf(header, item) ||
      (name.lines?.slice(1).find((line) => readRange(line, sense.decimalComma) !== null) ?? ''),
    status: textIn(header, item, 'status'),
    specimen: textIn(header, item, 'specimen'),
    flag: textIn(header, item, 'flag'),
    code: codeIn(textIn(header, item, 'code')) || (names.map((part) => codeIn(part.text)).find(Boolean) ?? ''),
  };
  const inName = datesIn(name.text, sense.dates)[0] ?? null;
  const ownDate = rowDate(header, item, sense) ?? inName ?? fallback;
  const columns = valueColumns(header, sense);
  return columns.flatMap(({ column, date }) => {
    const part = item.parts[column];
    if (!part?.text || part === name) return [];
    const several = (part.lines?.length ?? 0) > 1 ? resultsInLines(part, section, sense, date ?? ownDate, true) : [];
    if (several.length > 1) return several;
    return fromCell(part, base, date ?? ownDate, item, section, sense, columns.length > 1 || date !== null);
  });
}

/** When it was taken, rather than when it was reported. */
export function rowDate(header: Header, item: Item, sense: ScreenSense): ResultDate | null {
  let date: ResultDate | null = null;
  for (const part of partsIn(header, item, 'date', 'start')) {
    const own = firstDateIn(part.text, sense.dates);
    if (own && isOfSampling(header.texts[item.parts.indexOf(part)] ?? '')) return own;
    date ??= own;
  }
  return date;
}

const codeIn = remembered((text) => text.match(/\b\d{1,5}-\d\b/)?.[0] ?? '');

function boundsOf(header: Header, item: Item): string {
  const low = textIn(header, item, 'range-low');
  const high = textIn(header, item, 'range-high');
  return low && high ? `${low} - ${high}` : '';
}

interface ValueColumn {
  column: number;
  date: ResultDate | null;
}

const known = new WeakMap<Header, { sense: ScreenSense; columns: ValueColumn[] }>();

function valueColumns(header: Header, sense: ScreenSense): ValueColumn[] {
  const before = known.get(header);
  if (before?.sense === sense) return before.columns;
  const columns = findValueColumns(header, sense);
  known.set(header, { sense, columns });
  return columns;
}

function findValueColumns(header: Header, sense: ScreenSense): ValueColumn[] {
  const named: ValueColumn[] = [];
  const dated: ValueColumn[] = [];
  const numbered: ValueColumn[] = [];
  header.texts.forEach((text, column) => {
    if (header.roles[column] === 'value' || (header.roles[column] === 'quantity' && !header.roles.includes('value')))
      named.push({ column, date: null });
    else if (isOnlyDate(text, sense.dates)) dated.push({ column, date: firstDateIn(text, sense.dates) });
    else if (/^\d{1,2}$/.test(text) && column > 0) numbered.push({ column, date: null });
  });
  if (dated.length > 0) return dated;
  return named.length > 0 ? named : numbered;
}

/** Whether a header makes its table one of results with dates, or ordinal numbers, as columns. */
export const isFlowsheet = (header: Header, sense: ScreenSense): boolean =>
  header.roles.every((role) => role !== 'value' && role !== 'quantity') && valueColumns(header, sense).length > 0;
