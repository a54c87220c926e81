import { type ActivityLaboratory, activityLaboratories } from '../../../rules/pharmacogenetics';
import type { LabResult, Phenotype } from '../types';
import { readUnit } from '../vocabulary';

/** What a laboratory's scale makes of an activity. */
export interface ScaleClass {
  phenotype: Phenotype;
  aboveRange: boolean;
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll('’', "'");
const closedUp = (unit: string): string => plain(unit).replaceAll(/[\s·*()]+/g, '');

/** The laboratory of this id, name or short name; null where there is none. */
export const laboratoryNamed = (name: string): ActivityLaboratory | null =>
  activityLaboratories.find((each) =>
    [each.id, each.name, ...(each.alsoCalled ?? [])].some((known) => plain(known) === plain(name)),
  ) ?? null;

/** Whether a unit as printed is one in which this laboratory reports. */
export function isUnitOf({ units }: ActivityLaboratory, unit: string): boolean {
  const read = readUnit(unit);
  return units.some((own) => closedUp(own) === closedUp(unit) || (read !== null && readUnit(own) === read));
}

const BAND = /^(<|>=?)?(\d+(?:\.(\d+))?)(?:-(\d+(?:\.\d+)?))?$/;

/** Whether a value lies in a band as printed: `<17.0`, `17.0-23.9`, `>=23.6`. */
function isWithin(band: string, value: number): boolean {
  const [, sign, low = '', , high] = BAND.exec(band) ?? [];
  if (sign === '<') return value < Number(low);
  if (sign === '>') return value > Number(low);
  if (sign === '>=') return value >= Number(low);
  return value >= Number(low) && value <= Number(high);
}

/**
 * The band a value lies in. One finer than the scale, between two bands that touch, belongs to the lower: 23.95 to 17.0–23.9,
 * where 24.0 is the next.
 */
function bandOf({ bands }: ActivityLaboratory, value: number): string | null {
  const named = Object.entries(bands);
  const at = (amount: number) => named.find(([, printed]) => isWithin(printed, amount))?.[0] ?? null;
  const unit = 10 ** Math.max(...named.map(([, printed]) => BAND.exec(printed)?.[3]?.length ?? 0));
  const [below, above] = [Math.floor(value * unit) / unit, Math.ceil(value * unit) / unit];
  return at(value) ?? (at(above) === null ? null : at(below));
}

/**
 * The class of a measured activity on the scale of the laboratory that measured it. Null where the laboratory has none for
 * it, or where a comparator reaches into another band.
 * @param value in one of the laboratory's units
 */
export function classOnScale(
  laboratory: ActivityLaboratory,
  value: number,
  comparator: LabResult['comparator'] = null,
): ScaleClass | null {
  const band = bandOf(laboratory, value);
  if (band === null || (comparator !== null && band !== (comparator.startsWith('<') ? 'poor' : 'high'))) return null;
  return band === 'high'
    ? { phenotype: 'normal', aboveRange: true }
    : { phenotype: band as Phenotype, aboveRange: false };
}

/** What "low" means in the reports of this laboratory; null where it was not read, or the text does not say it. */
export const classOfLow = ({ low }: ActivityLaboratory, said: string): ScaleClass | null =>
  low && /\blow\b/i.test(said) ? { phenotype: low, aboveRange: false } : null;
