import type { ActivityLaboratory } from '../../rules/pharmacogenetics';
import type { LabResult, Phenotype } from './types';
import { readUnit } from './vocabulary';

export type Place = 'below' | 'inside' | 'above';

/**
 * Where a measured activity lies against the normal range printed beside it. Null without a number or a lower end:
 * the number alone classes nothing, because laboratories use scales that can't be compared.
 */
export function placeInRange({ value, comparator, range }: LabResult): Place | null {
  if (typeof value !== 'number' || range === null || range.low === null) return null;
  const { low, high } = range;
  if (high !== null && high <= low) return null;
  switch (comparator) {
    case '<':
    case '<=':
      return value <= low ? 'below' : null;
    case '>':
    case '>=':
      if (high !== null && value >= high) return 'above';
      return value >= low && high === null ? 'inside' : null;
    default:
      if (value < low) return 'below';
      return high !== null && value > high ? 'above' : 'inside';
  }
}

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The row without its own number and range, so that what is left is what the laboratory says of them. */
export function wordsBesideNumber({ text, name, value, comparator, unit, range }: LabResult): string {
  let rest = text;
  const own = [
    name,
    range?.text ?? '',
    typeof value === 'number' ? `${comparator ?? ''} ${value}` : '',
    unit ?? '',
  ].filter((part) => part.trim() !== '');
  for (const part of own) {
    const pattern = part.trim().split(/\s+/).map(literally).join('\\s*').replace('\\.', '[.,]');
    rest = rest.replace(new RegExp(pattern, 'i'), ' ');
  }
  return rest;
}

/** nmol an hour in a gram of haemoglobin are as many pmol in a milligram. */
const SAME_SCALE: Readonly<Record<string, string>> = { 'pmol/h/mg Hb': 'nmol/h/g Hb' };
const scaleOf = (unit: string): string | null => {
  const read = readUnit(unit);
  return read === null ? null : (SAME_SCALE[read] ?? read);
};

const BAND = /^(<|>=?)?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/;

/** Whether a value lies in a band as printed: `<17.0`, `17.0-23.9`, `>=23.6`. */
function isWithin(band: string, value: number): boolean {
  const [, sign, low = '', high] = BAND.exec(band) ?? [];
  if (sign === '<') return value < Number(low);
  if (sign === '>') return value > Number(low);
  if (sign === '>=') return value >= Number(low);
  return value >= Number(low) && value <= Number(high);
}

/**
 * The class of a measured activity, or of the word "low", on the scale of a laboratory. Null where the laboratory has no
 * class for it, or the result is printed in another unit or with a comparator that reaches into another band.
 */
export function bandIn(
  { bands, low, unit }: ActivityLaboratory,
  result: LabResult,
  said: string,
): { phenotype: Phenotype; isHigh: boolean } | null {
  const { value, comparator } = result;
  if (typeof value === 'string') return low && /\blow\b/i.test(said) ? { phenotype: low, isHigh: false } : null;
  const [own, scale] = [scaleOf(result.unit ?? ''), scaleOf(unit)];
  if (own !== null && scale !== null && own !== scale) return null;
  const [band] = Object.entries(bands).find(([, printed]) => isWithin(printed, value)) ?? [];
  if (band === undefined || (comparator !== null && band !== (comparator.startsWith('<') ? 'poor' : 'high')))
    return null;
  return band === 'high' ? { phenotype: 'normal', isHigh: true } : { phenotype: band as Phenotype, isHigh: false };
}
