import { literally } from '../parsing/literal';
import type { LabResult } from '../types';

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
