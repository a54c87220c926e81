import type { FactList, ListCoverage } from '../chart';
import { words } from './words';

/**
 * How much of a list was seen, in words: `12 drugs, page 1 of 2`, `12 drugs, whole list`, `not seen`. Nothing here can
 * be taken for "normal" or "none" unless the page itself says so.
 */
export function coverageInWords(list: FactList, { seen, rows, note }: ListCoverage): string {
  const says = words.read;
  if (seen === 'not-seen' || seen === 'stated-empty') return says.coverage[seen];
  return `${says.lists[list].rows(rows)}, ${note ?? says.coverage[seen]}`;
}
