import type { Quantity } from '../chart';
import { words } from './words';

/** `2026-11-17` → `17 Nov 2026`, `2026-11` → `Nov 2026`; anything else as it came. */
export function formatDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = words.months[Number(parts?.[2]) - 1];
  if (!parts || !month) return date;
  const [, year, , day] = parts;
  return day ? `${Number(day)} ${month} ${year}` : `${month} ${year}`;
}

/** Milliseconds since the epoch → local `10:42`. */
export function formatTime(instant: number): string {
  const at = new Date(instant);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** UCUM's and plain ASCII powers of ten as a clinician writes them: `10^9/L`, `10*9/L`, `x10E9/L` → `×10⁹/L`. */
export function formatUnit(unit: string): string {
  return unit.replace(/^[×x]?\s*10[*^e](\d+)/i, (_, power: string) => `×10${[...power].map(superscript).join('')}`);
}

const superscript = (digit: string): string => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit;

/** `2.1 ×10⁹/L`; no number is rounded here. */
export function formatQuantity({ value, unit }: Quantity): string {
  return unit ? `${formatNumber(value)} ${formatUnit(unit)}` : formatNumber(value);
}

/** At most four decimals: enough for every analyte, and free of binary tails such as 2.1000000000000001. */
export function formatNumber(value: number): string {
  return String(Number(value.toFixed(4)));
}
