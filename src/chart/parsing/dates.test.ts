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
    ['02/29/2024', '2024-02-29'],
    ['02/29/2000', '2000-02-29'],
    ['02/28/2026', '2026-02-28'],
    ['01/01/1880', '1880-01-01'],
    ['12/31/2120', '2120-12-31'],
    ['12/13/2026', '2026-12-13'],
    ['12/12/2026', '2026-12-12'],
    ['12/05/36', '2036-12-05'],
    ['12/05/37', '1937-12-05'],
    ['12.05.2026', '2026-05-12'],
    ['Sept 3, 2026', '2026-09-03'],
    ['September-3-2026', '2026-09-03'],
    ['2026, 3 November', '2026-11-03'],
  ])('%s is %s', (text, iso) => {
    expect(isoIn(text)).toBe(iso);
  });

  it.each([
    '13/13/2026',
    '02/29/2026',
    '02/29/2100',
    '04/31/2026',
    '2026-00-10',
    '2026-13-10',
    '2026-10-00',
    '2026-10-32',
    '12/31/1879',
    '01/01/2121',
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
    expect(isoIn('04/25/2026', european)).toBe('2026-04-25');
    expect(isoIn('12/04/2026', european)).toBe('2026-04-12');
    expect(isoIn('04/12/2026', american)).toBe('2026-04-12');
  });

  it('finds each date of a text once, in the order they stand in', () => {
    const all = (text: string) => datesIn(text, american).map(({ iso }) => iso);
    expect(all('17 Nov 2026, before it 2026-10-05 and 09/01/2026')).toEqual(['2026-11-17', '2026-10-05', '2026-09-01']);
    expect(all('2026-11-17T08:10:00Z')).toEqual(['2026-11-17']);
    expect(all('11/17/2026 2026-11-18 11/19/2026')).toEqual(['2026-11-17', '2026-11-18', '2026-11-19']);
    expect(all('2026-11-17 10/05/2026')).toEqual(['2026-11-17', '2026-10-05']);
    expect(datesIn('on 11/17/2026 8:30 pm', american)).toEqual([
      { iso: '2026-11-17', start: 3, end: 21, isUnsure: false },
    ]);
  });

  it('says that it is unsure where nothing on the page tells day from month', () => {
    const sense = dateSenseOf(['03/04/2026'], 'en', 2026);
    expect(firstDateIn('03/04/2026', sense)).toMatchObject({ isUnsure: true });
    expect(firstDateIn('03/04/2026', dateSenseOf(['03/04/2026', '25/04/2026'], 'en', 2026))).toEqual(
      expect.objectContaining({ iso: '2026-04-03', isUnsure: false }),
    );
    const unsure = (text: string) => firstDateIn(text, sense)?.isUnsure;
    expect(['12/11/2026', '11/12/2026'].map(unsure)).toEqual([true, true]);
    expect(['13/11/2026', '11/13/2026', '11/11/2026', '03.04.2026', '2026-03-04', '3 Apr 2026'].map(unsure)).toEqual(
      Array(6).fill(false),
    );
    expect(firstDateIn('03/04/2026', dateSenseOf([], 'fr', 2026))).toMatchObject({
      iso: '2026-04-03',
      isUnsure: false,
    });
  });

  it('takes the order of day and month from what most dates of the page prove, else from its language', () => {
    const order = (language: string, ...texts: string[]) => {
      const { order: first, isKnown } = dateSenseOf(texts, language, 2026);
      return [first, isKnown];
    };
    expect(order('en', '04/25/2026')).toEqual(['mdy', true]);
    expect(order('de', '04/25/2026')).toEqual(['mdy', true]);
    expect(order('en-us', '25/04/26')).toEqual(['dmy', true]);
    expect(order('en', '25/04/2026', '26/04/2026', '04/25/2026')).toEqual(['dmy', false]);
    expect(order('en', '25/04/2026', '04/26/2026', '04/25/2026')).toEqual(['mdy', false]);
    expect(order('en', '25/04/2026', '04/25/2026')).toEqual(['mdy', false]);
    expect(order('en-gb', '25/04/2026', '04/25/2026')).toEqual(['dmy', true]);
    expect(order('en', '12/11/2026', '11/12/2026', '25/13/2026', '13/25/2026', '25/12/20261')).toEqual(['mdy', false]);
    expect(order('en', '12/25/2026')).toEqual(['mdy', true]);
    expect(order('en', '25/12/2026')).toEqual(['dmy', true]);
    expect(order('en-us')).toEqual(['mdy', true]);
    expect(order('en')).toEqual(['mdy', false]);
    expect(order('xx-de')).toEqual(['mdy', false]);
  });

  it('tells a cell that is a date from one that holds a date', () => {
    expect(isOnlyDate('17 Nov 2026 08:10', american)).toBe(true);
    expect(isOnlyDate('WBC 2.1 on 17 Nov 2026', american)).toBe(false);
    for (const text of ['11/17/2026 8:30:15 AM', '17.11.2026 (12:30 Uhr)', 'Tue 17 Nov 2026', '11/17/2026, p.m.'])
      expect(isOnlyDate(text, american), text).toBe(true);
    for (const text of ['WBC 17 Nov 2026 4.5', '17 Nov 2026 final', 'pending', '11/17/2026 12.5 L'])
      expect(isOnlyDate(text, american), text).toBe(false);
  });

  it('counts years as birthdays do', () => {
    expect(yearsBetween('1984-11-23', '2026-11-22')).toBe(41);
    expect(yearsBetween('1984-11-22', '2026-11-22')).toBe(42);
  });
});
