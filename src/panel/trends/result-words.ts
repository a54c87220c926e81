import type { LabResult } from '../../chart';
import { formatNumber, formatUnit } from '../formats';
import type { TrendValue } from './test-series';

/** `<2.1`: in the canonical unit, which stands once for the whole plot. */
export const valueInWords = ({ value, lab: { comparator } }: TrendValue): string =>
  `${comparator ?? ''}${formatNumber(value)}`;

/** `<2.1 ×10⁹/L`. */
export const quantityInWords = (value: TrendValue, unit: string): string =>
  `${valueInWords(value)} ${formatUnit(unit)}`.trim();

/** As printed: `2.1 ×10⁹/L`, `positive`. */
export function printedInWords({ comparator, value, unit }: LabResult): string {
  const number = typeof value === 'number' ? formatNumber(value) : value;
  return `${comparator ?? ''}${number}${unit ? ` ${formatUnit(unit)}` : ''}`;
}
