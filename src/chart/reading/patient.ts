import { fold } from '../parsing/fold';
import type { Block } from '../screen';
import type { Patient } from '../types';
import { readBanner } from './banner';
import { addBareDate, birthDateOf, identifierOf } from './banner-lines';
import { before } from './banner-names';
import { type Line, linesNear } from './banner-near';
import { surveyOf } from './block-survey';
import { isPersonName, tidyName } from './names';
import type { ScreenSense } from './sense';

/** Who the open chart belongs to, out of the banner; and who else is named on this screen. */
export interface Identity {
  patient: Patient | null;
  /** The parts it was read from. */
  marks: number[];
  /** Other people whose facts may be on this screen. */
  others: { name: string; mark: number }[];
  /** The blocks whose lines were considered: a change in any other names nobody, unless it may name a patient itself. */
  considered: ReadonlySet<Block>;
}

interface Banner {
  patient: Patient;
  marks: number[];
  mark: number;
  /** An adapter knows its anchor. */
  isKnown: boolean;
}

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
  const lines = linesNear(blocks, (block) => surveyOf(block).mayAnchor);
  // where birth dates have labels, a date without one is some other day
  if (!lines.some(({ bits }) => bits.some(({ kind }) => kind === 'birthDate'))) {
    for (let at = 0; at < lines.length; at += 1) addBareDate(lines, at, sense);
  }
  const banners: Banner[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const isAnchor =
      birthDateOf(line, sense) !== null ||
      identifierOf(line) !== null ||
      line.bits.some(({ kind, value }) => kind === 'name' && isPersonName(tidyName(value)));
    if (!isAnchor || isWorkList(lines, at, sense) || !sense.screen.isShown(line.part.mark)) continue;
    const banner = readBanner(lines, at, sense);
    if (banner) banners.push({ ...banner, mark: line.part.mark, isKnown: line.part.is !== undefined });
  }
  return { ...settle(banners), considered: new Set(lines.flatMap(({ block }) => blocks[block] ?? [])) };
}

/** The first banner with a name is the chart's, or the one that an adapter knows to be it; what agrees with it adds to it, what differs is somebody else. */
function settle(banners: readonly Banner[]): Omit<Identity, 'considered'> {
  const first =
    banners.find(({ patient, isKnown }) => isKnown && patient.name !== null) ??
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
  // a chart may show a report of somebody else; a screen of many people is nobody's chart
  return others.length >= CROWD ? { patient: null, marks: [], others: [] } : { patient, marks, others };
}

const CROWD = 3;

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
