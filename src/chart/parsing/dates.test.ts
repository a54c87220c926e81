import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateSense, dateSenseOf, datesIn, firstDateIn, isOnlyDate, yearsBetween } from './dates';

const american: DateSense = { order: 'mdy', isKnown: true, thisYear: 2026 };
const european: DateSense = { order: 'dmy', isKnown: true, thisYear: 2026 };
const isoIn = (text: string, sense = american) => firstDateIn(text, sense)?.iso ?? null;

describe('dates as screens print them', () => {
  it.each([
    ['11/17/2026', '2026-11-17'],
    ['11/17/2026, 8:30:00 AM', '2026-11-17'],
    ['1/2/26', '2026-01-02'],
    ['06/22/15', '2015-06-22'],
    ['03-12-1984', '1984-03-12'],
    ['2026-11-17', '2026-11-17'],
    ['2026-11-17T08:10:00Z', '2026-11-17'],
    ['2026/11/17', '2026-11-17'],
    ['20261117', '2026-11-17'],
    ['20261117081000', '2026-11-17'],
    ['17-Nov-2026', '2026-11-17'],
    ['17 Nov 2026', '2026-11-17'],
    ['November 17, 2026', '2026-11-17'],
    ['Nov-17-2026', '2026-11-17'],
    ['Tue Nov 17 08:10:00 EST 2026', '2026-11-17'],
    ['17.11.2026', '2026-11-17'],
    ['17.11.26 um 8:30 Uhr', '2026-11-17'],
    ['17. November 2026', '2026-11-17'],
    ['17 novembre 2026', '2026-11-17'],
    ['17 de noviembre de 2026', '2026-11-17'],
    ['17 nov. 2026', '2026-11-17'],
    ['3. März 2026', '2026-03-03'],
    ['(07/10/2013 22:25:00 America/Chicago)', '2013-07-10'],
  ])('%s is %s', (text, iso) => {
    expect(isoIn(text)).toBe(iso);
  });

  it.each([
    '13/13/2026',
    '31/02/2026',
    '2026-02-30',
    '00/10/2026',
    '120/80',
    '10.5',
    '1.025',
    '4.0-11.0',
    '5/500 mg',
    'sit 20 2026',
    '1-0-1',
    '12345678901',
  ])('%s is no date', (text) => {
    expect(datesIn(text, american)).toEqual([]);
  });

  it('follows the page in what comes first, and the number where it can only be a day', () => {
    expect(isoIn('03/04/2026', american)).toBe('2026-03-04');
    expect(isoIn('03/04/2026', european)).toBe('2026-04-03');
    expect(isoIn('25/04/2026', american)).toBe('2026-04-25');
  });

  it('says that it is unsure where nothing on the page tells day from month', () => {
    const sense = dateSenseOf(['03/04/2026'], 'en', 2026);
    expect(firstDateIn('03/04/2026', sense)).toMatchObject({ isUnsure: true });
    expect(firstDateIn('03/04/2026', dateSenseOf(['03/04/2026', '25/04/2026'], 'en', 2026))).toEqual(
      expect.objectContaining({ iso: '2026-04-03', isUnsure: false }),
    );
    expect(firstDateIn('03/04/2026', dateSenseOf([], 'fr', 2026))).toMatchObject({
      iso: '2026-04-03',
      isUnsure: false,
    });
  });

  it('tells a cell that is a date from one that holds a date', () => {
    expect(isOnlyDate('17 Nov 2026 08:10', american)).toBe(true);
    expect(isOnlyDate('WBC 2.1 on 17 Nov 2026', american)).toBe(false);
  });

  it('counts years as birthdays do', () => {
    expect(yearsBetween('1984-11-23', '2026-11-22')).toBe(41);
    expect(yearsBetween('1984-11-22', '2026-11-22')).toBe(42);
  });

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
