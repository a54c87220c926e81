import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateSense, datesIn, firstDateIn } from './dates';

const american: DateSense = { order: 'mdy', isKnown: true, thisYear: 2026 };
const european: DateSense = { order: 'dmy', isKnown: true, thisYear: 2026 };
const isoIn = (text: string, sense = american) => firstDateIn(text, sense)?.iso ?? null;

describe('dates as screens print them', () => {
  it('reads back every day in each of these shapes', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        for (const text of [iso, `${month}/${dayOfMonth}/${year}`, `${year}${month}${dayOfMonth}`])
          expect(isoIn(text)).toBe(iso);
        expect(isoIn(`${dayOfMonth}.${month}.${year}`, european)).toBe(iso);
      }),
    );
  });

  it('takes linear time on a megabyte of digits', () => {
    const text = '1/1/1-1 '.repeat(130_000);
    const started = performance.now();
    datesIn(text, american);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
