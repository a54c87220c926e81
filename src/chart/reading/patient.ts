import { sexWords } from '../../../rules/screen-words';
import { type DateSense, firstDateIn, yearsBetween } from '../parsing/dates';
import { fold, PhraseTable } from '../parsing/fold';
import type { Block, Part } from '../screen';
import type { ISODate, Patient, Sex } from '../types';
import { type Bit, bitsOf } from './identity-bits';
import { isPersonName, tidyName } from './names';
import { senseOf } from './sections';
import type { ScreenSense } from './sense';

/** Who the open chart belongs to, out of the banner; and who else is named on this screen. */
export interface Identity {
  patient: Patient | null;
  /** The parts it was read from. */
  marks: number[];
  /** Other people whose facts may be on this screen. */
  others: { name: string; mark: number }[];
}

const sexes = new PhraseTable<Sex>(
  (['female', 'male', 'other'] as const).flatMap((sex) => sexWords[sex].map((word) => [fold(word), sex] as const)),
);

/** How far before and after a birth date or record number the rest of a banner stands, in parts. */
const BEFORE = 10;
const AFTER = 10;

interface Line {
  part: Part;
  block: number;
  item: number;
  isHeading: boolean;
  bits: Bit[];
}

function linesOf(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  blocks.forEach((block, blockIndex) => {
    const { kind } = senseOf(block.section);
    if (kind === 'family-history' || kind === 'picking' || kind === 'other') return;
    block.items.forEach((item, itemIndex) => {
      const parts = item.parts.filter((part) => part.text && !part.isFiller);
      parts.forEach((part, index) => {
        lines.push({
          part,
          block: blockIndex,
          item: itemIndex,
          isHeading: block.kind === 'heading',
          bits: bitsOf(part.text, parts[index + 1]?.text),
        });
      });
    });
  });
  return lines;
}

const AGE =
  /(?:^|[\s(,])0*(\d{1,3})\s?(?:-?\s?year[s]?(?:[- ]old)?|y\/?o\b|yrs?\b|y\b|jahre?\b|j\.|ans\b|años\b|anni\b|jaar\b|jr\b)/i;
const AGE_AND_SEX =
  /^(?:\(?\s*)(?:(female|male|f|m|w|v)[\s,/·-]+0*(\d{1,3})\s?(?:y|yrs?|years?|yo|j|jahre|ans|años|anni|jaar)?|0*(\d{1,3})\s?(?:y|yrs?|years?|yo|y\/o|j|jahre|ans|años|anni|jaar)?[\s,/·-]+(female|male|f|m|w|v))\b/i;

/** A birth date with the age beside it, as `1967-08-29 (59 y)`, is one without a label too. */
function bareBirthDate(text: string, dates: DateSense, today: ISODate): ISODate | null {
  const age = text.match(AGE);
  const date = age ? firstDateIn(text, dates) : null;
  if (!date || !age) return null;
  const years = yearsBetween(date.iso, today);
  return Math.abs(years - Number(age[1])) <= 1 ? date.iso : null;
}

/** "male, 08/29/1967": a sex and a date and nothing else. */
function sexAndDate(text: string, sense: ScreenSense): ISODate | null {
  const date = text.length <= 40 ? firstDateIn(text, sense.dates) : null;
  if (!date || date.iso > sense.today) return null;
  const rest = fold(`${text.slice(0, date.start)} ${text.slice(date.end)}`);
  return rest !== '' && sexes.whole(rest) ? date.iso : null;
}

function birthDateOf(line: Line, sense: ScreenSense): ISODate | null {
  const bit = line.bits.find(({ kind }) => kind === 'birthDate');
  const date = bit ? firstDateIn(bit.value, sense.dates) : null;
  if (date && date.iso <= sense.today) return date.iso;
  const withSex = sexAndDate(line.part.text, sense);
  if (withSex) return withSex;
  return bareBirthDate(line.part.text, sense.dates, sense.today);
}

const RECORD = /^#?\s*([A-Za-z]{0,5}[-.\s]?\d[\w./-]*(?:\s\d{2,4}){0,3})/;

const identifierOf = (line: Line): string | null => {
  for (const { kind, value } of line.bits) {
    const match = kind === 'identifier' ? value.match(RECORD) : null;
    if (match?.[1]) return match[1].trim();
  }
  return null;
};

/** A table or list in which several rows have a name with a birth date or number is a list of patients, no banner. */
function isWorkList(lines: readonly Line[], at: number, sense: ScreenSense): boolean {
  const here = lines[at];
  if (!here || here.isHeading) return false;
  const rows = new Map<number, { isDated: boolean; isNamed: boolean }>();
  for (const line of lines) {
    if (line.block !== here.block) continue;
    const row = rows.get(line.item) ?? { isDated: false, isNamed: false };
    row.isDated ||= birthDateOf(line, sense) !== null || identifierOf(line) !== null;
    row.isNamed ||=
      isPersonName(tidyName(line.part.text)) || line.bits.some(({ kind }) => kind === 'name') || before(line) !== null;
    rows.set(line.item, row);
  }
  return [...rows.values()].filter(({ isDated, isNamed }) => isDated && isNamed).length > 1;
}

export function identify(blocks: readonly Block[], sense: ScreenSense): Identity {
  const lines = linesOf(blocks);
  const banners: { patient: Patient; marks: number[]; mark: number }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const isAnchor =
      birthDateOf(line, sense) !== null ||
      identifierOf(line) !== null ||
      line.bits.some(({ kind, value }) => kind === 'name' && isPersonName(tidyName(value)));
    if (!isAnchor || isWorkList(lines, at, sense) || !sense.screen.isShown(line.part.mark)) continue;
    const banner = readBanner(lines, at, sense);
    if (banner) banners.push({ ...banner, mark: line.part.mark });
  }
  return settle(banners);
}

/** The first banner with a name is the chart's; what agrees with it adds to it, what differs is somebody else. */
function settle(banners: readonly { patient: Patient; marks: number[]; mark: number }[]): Identity {
  const first =
    banners.find(
      ({ patient }) =>
        patient.name !== null && (patient.birthDate || patient.identifiers.length > 0 || patient.ageYears !== null),
    ) ??
    banners.find(({ patient }) => patient.name !== null) ??
    banners[0];
  if (!first) return { patient: null, marks: [], others: [] };
  const patient = { ...first.patient };
  const marks = [...first.marks];
  const others: Identity['others'] = [];
  for (const banner of banners) {
    if (banner === first) continue;
    if (isSamePerson(patient, banner.patient)) {
      patient.birthDate ??= banner.patient.birthDate;
      patient.ageYears ??= banner.patient.ageYears;
      patient.sex ??= banner.patient.sex;
      patient.identifiers = [...new Set([...patient.identifiers, ...banner.patient.identifiers])];
    } else if (banner.patient.name && (banner.patient.birthDate || banner.patient.identifiers.length > 0)) {
      const { name } = banner.patient;
      if (!others.some((other) => fold(other.name) === fold(name))) others.push({ name, mark: banner.mark });
    }
  }
  return { patient, marks, others };
}

/** Two banners contradict each other by name or by birth date; a record number alone may be of another kind. */
function isSamePerson(a: Patient, b: Patient): boolean {
  if (a.birthDate && b.birthDate && a.birthDate !== b.birthDate) return false;
  if (!a.name || !b.name) return true;
  const words = (name: string) =>
    fold(name)
      .split(' ')
      .filter((word) => word.length > 1);
  const theirs = new Set(words(b.name));
  const shared = words(a.name).filter((word) => theirs.has(word)).length;
  return shared >= Math.min(2, words(a.name).length, theirs.size);
}

function readBanner(
  lines: readonly Line[],
  at: number,
  sense: ScreenSense,
): { patient: Patient; marks: number[] } | null {
  const anchor = lines[at];
  if (!anchor) return null;
  const marks = [anchor.part.mark];
  const near = lines
    .map((line, index) => ({ line, distance: index - at }))
    .filter(
      ({ line, distance }) => distance >= -BEFORE && distance <= AFTER && Math.abs(line.block - anchor.block) <= 3,
    )
    .sort((one, other) => Math.abs(one.distance) - Math.abs(other.distance))
    .map(({ line }) => line);
  const name = nameNear(lines, at);
  if (name) marks.push(name.mark);
  let birthDate = birthDateOf(anchor, sense);
  let sex: Sex | null = null;
  let ageYears: number | null = null;
  const identifiers: string[] = [];
  for (const line of near) {
    if (line !== anchor && isOtherBanner(line, anchor, name?.text ?? null)) continue;
    birthDate ??= birthDateOf(line, sense);
    const identifier = identifierOf(line);
    if (identifier && !identifiers.includes(identifier)) identifiers.push(identifier);
    for (const bit of line.bits) {
      if (bit.kind === 'sex')
        sex ??= sexes.whole(fold(bit.value)) ?? sexes.whole(fold(bit.value).split(' ')[0] ?? '') ?? null;
      if (bit.kind === 'age') ageYears ??= Number(bit.value.match(/\d{1,3}/)?.[0] ?? Number.NaN);
    }
    const both = line.part.text.match(AGE_AND_SEX);
    if (both) {
      sex ??= sexes.whole(fold(both[1] ?? both[4] ?? '')) ?? null;
      ageYears ??= Number(both[2] ?? both[3]);
    }
    if (sexAndDate(line.part.text, sense))
      sex ??= sexes.whole(fold(line.part.text.replace(/[^\p{L}]+/gu, ' '))) ?? null;
    if (line.part.text.length <= 12 && fold(line.part.text).length > 1)
      sex ??= sexes.whole(fold(line.part.text)) ?? null;
    const age = line.part.text.length <= 60 ? line.part.text.match(AGE) : null;
    if (age) ageYears ??= Number(age[1]);
  }
  if (!name && !birthDate && identifiers.length === 0) return null;
  if (birthDate) ageYears = yearsBetween(birthDate, sense.today);
  if (ageYears !== null && !(ageYears >= 0 && ageYears <= 125)) ageYears = null;
  return {
    marks,
    patient: {
      name: name?.text ?? null,
      birthDate,
      ageYears,
      sex,
      identifiers,
      weightKg: null,
      weightDate: null,
      heightCm: null,
    },
  };
}

/** A second name beside a label of its own begins another banner. */
function isOtherBanner(line: Line, anchor: Line, name: string | null): boolean {
  const own = line.bits.find(({ kind }) => kind === 'name');
  return (
    own !== undefined &&
    line !== anchor &&
    name !== null &&
    isPersonName(tidyName(own.value)) &&
    fold(tidyName(own.value)) !== fold(name)
  );
}

/** The name: beside its label, else the nearest thing before the anchor that reads like one, else just after it. */
function nameNear(lines: readonly Line[], at: number): { text: string; mark: number } | null {
  const anchor = lines[at];
  if (!anchor) return null;
  const labelled = (line: Line | undefined) => {
    const bit = line?.bits.find(({ kind, value }) => kind === 'name' && isPersonName(tidyName(value)));
    return bit && line ? { text: tidyName(bit.value), mark: line.part.mark } : null;
  };
  const split = fullName(lines, at);
  if (split) return split;
  const own = labelled(anchor) ?? before(anchor);
  if (own) return own;
  for (let back = 1; back <= BEFORE && at - back >= 0; back += 1) {
    const line = lines[at - back];
    if (!line) break;
    const found = labelled(line) ?? before(line);
    if (found) return found;
    if (isPersonName(tidyName(line.part.text))) return { text: tidyName(line.part.text), mark: line.part.mark };
  }
  for (let ahead = 1; ahead <= 4; ahead += 1) {
    const line = lines[at + ahead];
    if (!line || line.block > anchor.block + 1) break;
    const found = labelled(line);
    if (found) return found;
    if (line.item === anchor.item && line.block === anchor.block && isPersonName(tidyName(line.part.text))) {
      return { text: tidyName(line.part.text), mark: line.part.mark };
    }
  }
  return null;
}

/** "Whitfield, Clara (F) DOB 12.03.1984": the name stands before the first label or bracket of its line. */
function before(line: Line): { text: string; mark: number } | null {
  const text = line.part.text;
  if (text.length > 200) return null;
  const cut = text.search(
    /\s*(?:[(|;•·*]|\b(?:DOB|D\.O\.B|MRN|PID|geb\b|born|n[ée]e?(?:\(e\))? le|nat[oa] il|nacid[oa]|F\. ?nac|geboren|Age|Sex|Gender|NHS|NHC|IPP)|\d)/i,
  );
  if (cut < 4) return null;
  const name = tidyName(text.slice(0, cut).replace(/[,\s–—-]+$/, ''));
  return isPersonName(name) ? { text: name, mark: line.part.mark } : null;
}

/** First and last name under labels of their own. */
function fullName(lines: readonly Line[], at: number): { text: string; mark: number } | null {
  const near = lines.slice(Math.max(0, at - BEFORE), at + AFTER);
  const of = (kind: 'given' | 'family') => near.find((line) => line.bits.some((bit) => bit.kind === kind));
  const given = of('given');
  const family = of('family');
  if (!given || !family) return null;
  const value = (line: Line, kind: 'given' | 'family') => line.bits.find((bit) => bit.kind === kind)?.value ?? '';
  const text = tidyName(`${value(given, 'given')} ${value(family, 'family')}`);
  return isPersonName(text) ? { text, mark: family.part.mark } : null;
}
