import { yearsBetween } from '../parsing/dates';
import { fold } from '../parsing/fold';
import type { Patient, Sex } from '../types';
import {
  AGE,
  ageAndSexIn,
  bareIdentifierOf,
  bareSexIn,
  birthDateOf,
  identifiersOf,
  sexAndDate,
  sexes,
  sexOfTitle,
} from './banner-lines';
import { nameNear } from './banner-names';
import { type Line, REACH } from './banner-near';
import { isPersonName, tidyName } from './names';
import type { ScreenSense } from './sense';

export function readBanner(
  lines: readonly Line[],
  at: number,
  sense: ScreenSense,
): { patient: Patient; marks: number[] } | null {
  const anchor = lines[at];
  if (!anchor) return null;
  const marks = [anchor.part.mark];
  const near = around(lines, at);
  const name = nameNear(lines, at);
  if (name) marks.push(name.mark);
  let birthDate = birthDateOf(anchor, sense);
  let sex: Sex | null = null;
  let ageYears: number | null = null;
  const identifiers: string[] = [];
  for (const line of near) {
    if (line !== anchor && isOtherBanner(line, anchor, name?.text ?? null)) continue;
    birthDate ??= birthDateOf(line, sense);
    const bare = bareIdentifierOf(line);
    for (const identifier of [...identifiersOf(line), ...(bare ? [bare] : [])]) {
      if (!identifiers.includes(identifier)) identifiers.push(identifier);
    }
    for (const bit of line.bits) {
      if (bit.kind === 'sex')
        sex ??= sexes.whole(fold(bit.value)) ?? sexes.whole(fold(bit.value).split(' ')[0] ?? '') ?? null;
      if (bit.kind === 'age') ageYears ??= Number(bit.value.match(/\d{1,3}/)?.[0] ?? Number.NaN);
    }
    const both = ageAndSexIn(line.part.text);
    if (both) {
      sex ??= sexes.whole(fold(both.sex)) ?? null;
      ageYears ??= both.age;
    }
    if (sexAndDate(line.part.text, sense))
      sex ??= sexes.whole(fold(line.part.text.replace(/[^\p{L}]+/gu, ' '))) ?? null;
    sex ??= bareSexIn(line.part.text, line.block === anchor.block || line.isHeading);
    const age = line.part.text.length <= 60 ? line.part.text.match(AGE) : null;
    if (age) ageYears ??= Number(age[1]);
  }
  if (!name && !birthDate && identifiers.length === 0) return null;
  sex ??= name ? sexOfTitle(near.find(({ part }) => part.mark === name.mark)?.part.text ?? '') : null;
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

/** The lines about a banner's anchor, the nearest first. */
function around(lines: readonly Line[], at: number): Line[] {
  const anchor = lines[at];
  return lines
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .map((line, index) => ({ line, distance: Math.abs(index - Math.min(at, REACH)) }))
    .filter(({ line }) => anchor !== undefined && Math.abs(line.block - anchor.block) <= 3)
    .sort((one, other) => one.distance - other.distance)
    .map(({ line }) => line);
}
