import type { Quantity } from '../chart';

export { formatDate, formatTime } from '../locale';

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
