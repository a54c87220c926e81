import type { ReadFrom } from '../dosing';
import { formatDate, formatTime } from '../locale';
import { words } from './words';

/** `eGFR 76 mL/min, 6 Nov 2026 (Renal, read 10:42)`; not everything stands under a heading. */
export function readInWords({ text, place, at, day }: ReadFrom): string {
  const value = day === null ? text : words.onDay(text, formatDate(day));
  const read = [...(place ? [place] : []), ...(at === null ? [] : [words.readAt(formatTime(at))])];
  return read.length > 0 ? words.from(value, read.join(', ')) : value;
}
