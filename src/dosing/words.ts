import type { ISODate } from '../chart';
import type { ReadFrom } from './from-chart';
import { figure } from './reasons';
import type { DoseAdvice, DoseStep, TabletCount } from './types';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `23 Nov 2026` */
export const dayInWords = (date: ISODate): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** `2 × 50 mg + 1 × 25 mg` */
export const tabletsInWords = (tablets: readonly TabletCount[]): string =>
  tablets.map(({ strengthMg, perDay }) => `${perDay} × ${figure(strengthMg)} mg`).join(' + ');

/** `50 mg/day (1 × 50 mg)`, or `0 mg/day` where nothing is taken. */
export const stepInWords = ({ mgPerDay, tablets }: Pick<DoseStep, 'mgPerDay' | 'tablets'>): string =>
  tablets.length > 0 ? `${figure(mgPerDay)} mg/day (${tabletsInWords(tablets)})` : `${figure(mgPerDay)} mg/day`;

const STATUS_IN_WORDS: Readonly<Record<DoseAdvice['status'], string>> = {
  ok: 'Suggested dose',
  hold: 'Withhold: no dose suggested',
  contraindicated: 'Contraindicated: no dose',
  'cannot-calculate': 'Can’t be calculated',
};

/** The answer in one line: the dose and its tablets, or why there is none. */
export function headline({ status, suggestedMgPerDay, suggestedMgPerKg, tablets }: DoseAdvice): string {
  if (suggestedMgPerDay === null || suggestedMgPerKg === null) return STATUS_IN_WORDS[status];
  if (suggestedMgPerDay === 0) return 'Azathioprine: stop now, the dose in use is below one step';
  return `Azathioprine ${figure(suggestedMgPerDay)} mg/day (${figure(suggestedMgPerKg)} mg/kg/day): ${tabletsInWords(tablets)}`;
}

/** `105–175 mg/day`, or `50 mg/day` where both ends are the same. */
export function rangeInWords([low, high]: readonly [number, number]): string {
  const [from, to] = [figure(low, 0), figure(high, 0)];
  return from === to ? `${from} mg/day` : `${from}–${to} mg/day`;
}

const clock = (at: number): string => {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

/** `eGFR 76 mL/min, 6 Nov 2026 (Renal, read 10:42)`; not everything stands under a heading. */
export function readInWords({ text, place, at, day }: ReadFrom): string {
  const read = [...(place ? [place] : []), ...(at === null ? [] : [`read ${clock(at)}`])].join(', ');
  return `${text}${day ? `, ${dayInWords(day)}` : ''}${read ? ` (${read})` : ''}`;
}
