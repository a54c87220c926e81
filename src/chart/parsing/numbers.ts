/** Numbers as printed all over the world. */

/** Matches one printed number, with thousands marks or a decimal comma, or a leading point. */
export const NUMBER = String.raw`(?:\d{1,3}(?:[,.'’ \u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)`;

/**
 * Reads a printed number. A single comma is a decimal comma unless exactly three digits follow and the page counts in
 * English; two different marks, or one mark twice, tell by themselves.
 * @returns null where the text is not a number
 */
export function numberOf(printed: string, decimalComma = false): number | null {
  let text = printed.replace(/[\s\u202f'’]/g, '');
  if (!/^(\d[\d.,]*|[.,]\d+)$/.test(text)) return null;
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) {
    const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    text = text
      .split(decimal === ',' ? '.' : ',')
      .join('')
      .replace(',', '.');
  } else if (commas > 1) {
    text = text.split(',').join('');
  } else if (points > 1) {
    text = text.split('.').join('');
  } else if (commas === 1) {
    const isThousands = /^[1-9]\d{0,2},\d{3}$/.test(text) && !decimalComma;
    text = text.replace(',', isThousands ? '' : '.');
  } else if (points === 1 && decimalComma && /^[1-9]\d{0,2}\.\d{3}$/.test(text)) {
    text = text.replace('.', '');
  }
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Whether the page's language writes decimals with a comma. */
export const writesDecimalComma = (language: string): boolean => /^(de|fr|es|it|nl|pt|da|sv|nb|fi|pl)/.test(language);
