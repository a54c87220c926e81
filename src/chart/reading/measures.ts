import { identityLabels } from '../../../rules/screen-words';
import { firstDateIn } from '../parsing/dates';
import { fold, PhraseTable } from '../parsing/fold';
import { NUMBER, numberOf } from '../parsing/numbers';
import { remembered } from '../parsing/remembered';
import type { Item } from '../screen';
import type { ISODate } from '../types';
import { type Header, textIn } from './columns';
import { dateOfSection } from './dates-above';
import { bitsOf } from './identity-bits';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';

/** Body weight (kg) and height (cm) with their date. A weight without a unit is not read: 154 may be pounds. */
export interface Measure {
  kind: 'weight' | 'height';
  value: number;
  date: ISODate | null;
  /** Where it stands on the screen. */
  mark: number;
}

const KILOGRAMS: Readonly<Record<string, number>> = {
  kg: 1,
  kgs: 1,
  kilogram: 1,
  kilograms: 1,
  kilo: 1,
  lb: 0.45359237,
  lbs: 0.45359237,
  pounds: 0.45359237,
  lb_av: 0.45359237,
};
const CENTIMETRES: Readonly<Record<string, number>> = { cm: 1, m: 100, in: 2.54, inch: 2.54, inches: 2.54 };
const WITH_UNIT = new RegExp(
  `(?<![\\d.,/])(${NUMBER})\\s*\\[?(kgs?|kilograms?|kilo|lbs?|pounds|lb_av|cm|m|in|inch|inches)\\b`,
  'i',
);
const labels = new PhraseTable({ weight: identityLabels.weight, height: identityLabels.height });

function measureIn(kind: Measure['kind'], text: string, unitInLabel: string, decimalComma: boolean): number | null {
  const units = kind === 'weight' ? KILOGRAMS : CENTIMETRES;
  const match = text.match(WITH_UNIT);
  const printed = match?.[1] ?? text.match(new RegExp(`^\\s*(${NUMBER})\\s*$`))?.[1];
  const factor = units[(match?.[2] ?? unitInLabel).toLowerCase()];
  const value = printed === undefined ? null : numberOf(printed, decimalComma);
  if (value === null || factor === undefined) return null;
  const canonical = Math.round(value * factor * 100) / 100;
  const [least, most] = kind === 'weight' ? [2, 350] : [40, 250];
  return canonical >= least && canonical <= most ? canonical : null;
}

const unitOfLabel = (label: string): string => label.match(/[([]\s*(kg|lbs?|cm|m|in)\s*[)\]]/i)?.[1] ?? '';
const kindOf = (label: string): Measure['kind'] | null => {
  const words = fold(label.replace(/[([][^)\]]*[)\]]/g, ' '));
  return words.length <= 40 ? (labels.whole(words) ?? null) : null;
};

export const mayNameMeasure = remembered((text) => NAMES_A_MEASURE.test(text));
const NAMES_A_MEASURE =
  /weight|\bwt\b|gewicht|poids|peso|height|\bht\b|gr(?:ö|o)(?:ß|ss)e|taille|talla|altura|altezza|statura|lengte/i;

/** Measures named in a row's first cell, in its column heads, or in a line "Weight: 70 kg". */
export function measuresFrom(header: Header | null, item: Item, section: SectionSense, sense: ScreenSense): Measure[] {
  const texts = item.parts.filter((part) => !part.isFiller).map((part) => part.text);
  if (!(header?.texts.some(mayNameMeasure) || texts.some(mayNameMeasure))) return [];
  const found: Measure[] = [];
  const columnDate = header ? firstDateIn(textIn(header, item, 'date', 'start'), sense.dates) : null;
  // a banner's row also prints the birth date; only a short row's date is the measure's
  const rowDate = columnDate ?? (texts.length <= 4 ? firstDateIn(texts.join(' | '), sense.dates) : null);
  const add = (kind: Measure['kind'], text: string, label: string) => {
    const value = measureIn(kind, text, unitOfLabel(label), sense.decimalComma);
    const date = firstDateIn(text, sense.dates) ?? rowDate ?? dateOfSection(section, sense);
    if (value !== null) found.push({ kind, value, date: date?.iso ?? null, mark: item.mark });
  };
  header?.texts.forEach((text, column) => {
    const kind = kindOf(text);
    if (kind && item.parts[column]?.text) add(kind, item.parts[column].text, text);
  });
  texts.forEach((text, index) => {
    const bits = bitsOf(text, undefined);
    if (bits.length > 1) {
      // a banner's line: only a date beside the measure itself is the measure's
      for (const { kind, value } of bits) {
        const measured = kind === 'weight' || kind === 'height' ? measureIn(kind, value, '', sense.decimalComma) : null;
        const date = firstDateIn(value, sense.dates)?.iso ?? null;
        if (measured !== null) found.push({ kind: kind as Measure['kind'], value: measured, date, mark: item.mark });
      }
      return;
    }
    const inline = text.match(/^([^:]{2,40}):\s*(.+)$/) ?? text.match(/^(\p{L}[\p{L} ]{1,20}?)\s+(\d.*)$/u);
    const inlineKind = inline ? kindOf(inline[1] ?? '') : null;
    if (inline && inlineKind) add(inlineKind, inline[2] ?? '', inline[1] ?? '');
    const kind = kindOf(text.replace(/:$/, ''));
    const next = texts.slice(index + 1).find((other) => /\d/.test(other));
    if (kind && next) add(kind, next, text);
  });
  return found;
}

/** The newest measure of a kind; of those without a date, the first. */
export const latestOf = (kind: Measure['kind'], measures: readonly Measure[]): Measure | undefined =>
  measures.filter((measure) => measure.kind === kind).sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0];

/** The patient with her latest weight and height. */
export function withMeasures<
  T extends { weightKg: number | null; weightDate: ISODate | null; heightCm: number | null },
>(patient: T, measures: readonly Measure[]): T {
  const weight = latestOf('weight', measures);
  const height = latestOf('height', measures);
  return {
    ...patient,
    weightKg: weight?.value ?? null,
    weightDate: weight?.date ?? null,
    heightCm: height?.value ?? null,
  };
}
