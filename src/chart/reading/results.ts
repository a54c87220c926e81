import { datesIn, firstDateIn, isOnlyDate } from '../parsing/dates';
import { fold } from '../parsing/fold';
import { flagOf, isBlank, leadingUnit, readRange, readValue } from '../parsing/values';
import type { Item, Part } from '../screen';
import type { ISODate, LabResult, ReferenceRange, ResultFlag } from '../types';
import { analyteOf, convert, isUnit, plausible, unitFromRange } from '../vocabulary';
import { type Header, partsIn, textIn } from './columns';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';
import { resultStatusOf } from './statuses';

/** Rows, cells and lines of results, to laboratory results. */

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

export interface ResultDate {
  iso: ISODate;
  isUnsure: boolean;
}

const NOT_LABORATORY =
  /^(bp|blood pressure|systolic|diastolic|mean arterial|map|pulse|heart rate|hr|temp|temperature|body temperature|oral temperature|resp|respiratory rate|rr|spo2|o2 sat|oxygen saturation|inhaled oxygen|bmi|body mass index|bsa|body surface|height|body height|weight|body weight|pain|head circumference|hc|smoking|o2|fio2|blutdruck|puls|temperatur|gewicht|grosse|poids|taille|peso|talla|altura|altezza|lengte|tension|presion|pressione|bloeddruk|ht|wt|bp sys|bp dias|physical findings|waist)\b/;

export const isVital = (name: string): boolean => NOT_LABORATORY.test(fold(name));

const NAME_CODE = /[,;]?\s*[[(]?\b(?:loinc|ln)\s*:?\s*(\d{1,5}-\d)\b[\])]?|[[(](\d{1,5}-\d)[\])]/i;
const NAME_BRACKET = /\s*[([]([^()[\]]*\d[^()[\]]*)[)\]]\s*$/;

/** "Sodium Level [135-145 mmol/L]", "HGB (M 13-18 g/dl; F 12-16 g/dl)", "WBC (10*3/uL)": range and unit in the name. */
function splitName(
  printed: string,
  decimalComma: boolean,
): { name: string; code: string; range: string; unit: string } {
  let name = printed.trim();
  const code = name.match(NAME_CODE);
  if (code) name = name.replace(NAME_CODE, '').trim();
  let range = '';
  let unit = '';
  const bracket = name.match(NAME_BRACKET) ?? name.match(/\s*[([]([^()[\]]+)[)\]]\s*$/);
  const inside = bracket?.[1]?.trim() ?? '';
  if (bracket && inside && (readRange(inside, decimalComma) || isUnit(inside))) {
    name = name.slice(0, bracket.index).trim();
    if (isUnit(inside) && !readRange(inside, decimalComma)) unit = inside;
    else {
      range = inside;
      unit = unitBehind(inside);
    }
  }
  if (!unit) {
    const tail = name.match(/^(.{3,90}?)[\s,;]+(\S{1,14})$/);
    if (tail && /[/%^]|^\[pH\]$|10\*/i.test(tail[2] ?? '') && isUnit(tail[2] ?? '')) {
      name = tail[1] ?? name;
      unit = tail[2] ?? '';
    }
  }
  return { name: name.replace(/[:\s]+$/, ''), code: code?.[1] ?? code?.[2] ?? '', range, unit };
}

/** The unit that a printed range ends with: "4.0-11.0 x10^9/L". */
function unitBehind(range: string): string {
  const tail =
    range.match(/\d[\d.,]*\s*[\])]?\s+([^\d\s].*|10[\^*x].*|x ?10.*)$/i) ?? range.match(/\d([a-zA-Zµμ%][^\s;]*)$/);
  const unit = tail?.[1]?.replace(/[\])]+$/, '').trim() ?? '';
  return unit ? (leadingUnit(unit) ?? '') : '';
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
    specimen: `${printed.specimen} ${section.place}`,
  });
  if (worded && worded.value.length > (analyte ? LONGEST_KNOWN : LONGEST_WORDS)) return null;
  const value = worded?.value ?? read?.value ?? printed.value;
  const judged = judge(analyte, value, unit, range, sense.screen.language);
  return {
    text: printed.text,
    name,
    analyte: analyte?.id ?? null,
    value,
    comparator: read?.comparator ?? null,
    unit,
    canonical: judged.canonical,
    date: printed.date,
    flag: flagIn(printed.flag) ?? read?.flag ?? null,
    status: isPending ? 'pending' : status,
    range,
    note: judged.note ?? (printed.isDateUnsure ? 'day and month unsure' : null),
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

type Analyte = NonNullable<ReturnType<typeof analyteOf>>;

function judge(
  analyte: Analyte | null,
  value: number | string,
  unit: string | null,
  range: ReferenceRange | null,
  language: string,
): { canonical: LabResult['canonical']; note: string | null } {
  if (!analyte || typeof value !== 'number') return { canonical: null, note: null };
  let canonical = convert(analyte, value, unit, { language });
  let note: string | null = null;
  if (!canonical && unit === null) {
    const fromRange = range ? unitFromRange(analyte, range.low, range.high) : null;
    const supplied = fromRange ?? (range ? null : perMicrolitre(analyte, value));
    canonical = supplied ? convert(analyte, value, supplied) : null;
    note = canonical ? (fromRange ? 'unit from the range' : 'unit not printed, read as /µL') : 'unit not printed';
  } else if (!canonical) {
    note = 'unit not known';
  }
  if (canonical && !plausible(analyte, canonical.value)) return { canonical: null, note: 'implausible, not used' };
  return { canonical, note };
}

/** Cell counts of thousands can only be per microlitre; platelets run higher. */
function perMicrolitre(analyte: Analyte, value: number): string | null {
  if (analyte.unit !== '10^9/L') return null;
  const [least, most] = analyte.id === 'platelets' ? [10_000, 1_000_000] : [1000, 50_000];
  return value >= least && value <= most ? '/µL' : null;
}

/** The date that holds for what has none of its own: in the headings above, innermost first. */
export function dateOfSection(section: SectionSense, sense: ScreenSense): ResultDate | null {
  for (let index = section.titles.length - 1; index >= 0; index -= 1) {
    const date = firstDateIn(section.titles[index] ?? '', sense.dates);
    if (date) return date;
  }
  return null;
}

const dateIn = (text: string, sense: ScreenSense): ResultDate | null => firstDateIn(text, sense.dates);

/** A row under known columns: one result, or one for each column that is a date. */
export function resultsFromRow(
  header: Header,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
  fallback: ResultDate | null,
): LabResult[] {
  const names = [...partsIn(header, item, 'test'), ...partsIn(header, item, 'name'), ...partsIn(header, item, 'code')];
  const first = item.parts.find((part) => part.text && !/^[☐☑]$/.test(part.text));
  const name = names.find((part) => !/^\d{1,5}-\d$/.test(part.text)) ?? first;
  if (!name) return [];
  const base = {
    name: name.lines?.[0] && name.lines.length > 1 && !isUnit(name.lines[1] ?? '') ? name.lines[0] : name.text,
    unit: textIn(header, item, 'unit'),
    range: textIn(header, item, 'range') || boundsOf(header, item),
    status: textIn(header, item, 'status'),
    specimen: textIn(header, item, 'specimen'),
    code:
      [textIn(header, item, 'code'), ...names.map((part) => part.text)].join(' ').match(/\b\d{1,5}-\d\b/)?.[0] ?? '',
  };
  const ownDate = rowDate(header, item, sense) ?? fallback;
  const columns = valueColumns(header, sense);
  return columns.flatMap(({ column, date }) => {
    const part = item.parts[column];
    if (!part?.text || part === name) return [];
    return fromCell(
      part,
      { ...base, flag: textIn(header, item, 'flag') },
      date ?? ownDate,
      item,
      section,
      sense,
      columns.length > 1 || date !== null,
    );
  });
}

/** When it was taken, rather than when it was reported. */
export function rowDate(header: Header, item: Item, sense: ScreenSense): ResultDate | null {
  const dated = partsIn(header, item, 'date', 'start').filter((part) => dateIn(part.text, sense));
  const taken = dated.find((part) =>
    /collect|taken|drawn|specimen|effective|observ|entnahme|abnahme|pr[ée]l[èe]v|extrac|preliev|afname/i.test(
      header.texts[item.parts.indexOf(part)] ?? '',
    ),
  );
  const part = taken ?? dated[0];
  return part ? dateIn(part.text, sense) : null;
}

function boundsOf(header: Header, item: Item): string {
  const low = textIn(header, item, 'range-low');
  const high = textIn(header, item, 'range-high');
  return low && high ? `${low} - ${high}` : '';
}

interface ValueColumn {
  column: number;
  date: ResultDate | null;
}

function valueColumns(header: Header, sense: ScreenSense): ValueColumn[] {
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

type Base = Omit<PrintedResult, 'value' | 'date' | 'isDateUnsure' | 'text' | 'mark'>;

/** A value's cell may hold more than the value: its flag, its date, its range, each on a line of its own. */
function fromCell(
  part: Part,
  base: Base,
  date: ResultDate | null,
  item: Item,
  section: SectionSense,
  sense: ScreenSense,
  isOneOfMany: boolean,
): LabResult[] {
  const lines = part.lines ?? [part.text];
  const [value = '', ...below] = lines;
  const inCell = below.length > 0 ? datesIn(below.join(' '), sense.dates)[0] : undefined;
  const extra = below.filter((line) => datesIn(line, sense.dates).length === 0);
  const flag = base.flag || (extra.find((line) => flagOf(line) !== null) ?? '');
  const unitLine = extra.find((line) => isUnit(line.replace(/^[([]|[)\]]$/g, ''))) ?? '';
  const rangeLine = extra.find((line) => readRange(line, sense.decimalComma) !== null) ?? '';
  const used = inCell ?? date;
  const text = isOneOfMany
    ? `${base.name} | ${part.text}`
    : item.parts
        .filter((p) => p.text && !p.isFiller)
        .map((p) => p.text)
        .join(' | ');
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
  if (said.length === 1) return fromLine(first, section, sense, fallback, mustKnow);
  const rest = said.slice(1);
  const value = rest.find(
    (part) => readValue(part.text, sense.decimalComma) !== null && !isOnlyDate(part.text, sense.dates),
  );
  if (!value) return [];
  const isKnown = analyteOf(splitName(first.text, sense.decimalComma).name, {}) !== null;
  if (!isKnown && (mustKnow || !isFinding(value.text, sense))) return [];
  const others = rest.filter((part) => part !== value);
  const date = dateIn(others.map((part) => part.text).join(' | '), sense) ?? fallback;
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
