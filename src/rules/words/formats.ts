import type { ISODate } from '../../chart';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-03` → `3 Nov 2026`: no reader takes it for the third of November or the eleventh of March. */
export const dateInWords = (date: ISODate): string =>
  `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? '?'} ${date.slice(0, 4)}`;

const SUPERSCRIPT: Record<string, string> = { '3': '³', '6': '⁶', '9': '⁹', '12': '¹²' };

/** Powers of ten as print shows them: `10^9/L`, `10*9/L`, `x10E9/L` → `×10⁹/L`; all else as it is. */
export const unitInWords = (unit: string): string =>
  unit
    .replace(
      /^[x×]?\s*10\s*(?:\^|\*|e)\s*(3|6|9|12)(?=\D|$)/i,
      (_, power: string) => `×10${SUPERSCRIPT[power] ?? power}`,
    )
    .replace(/\/uL$/i, '/µL');

/** At most so many decimal places, no trailing zeros. */
export const numberInWords = (value: number, digits = 2): string =>
  String(Number.isInteger(value) ? value : Number(value.toFixed(digits)));

/** `a`, `a and b`, `a, b and c`. */
export const listInWords = (parts: readonly string[], link = 'and'): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${link} ${parts.at(-1)}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
