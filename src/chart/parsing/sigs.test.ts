import { describe, expect, it } from 'vitest';
import { readSig, saysHowMuch, saysHowOften } from './sigs';

const daily = (name: string, sig: string, strength = '') => readSig(name, strength, sig, false).dailyDoseMg;

describe('directions to a daily dose', () => {
  it.each([
    ['azathioprine 50 mg tablet', 'take 3 tablets by mouth daily', 150],
    ['azathioprine 50 mg tablet', 'Take 3 tablets (150 mg) by mouth once daily', 150],
    ['Azathioprine 50 mg tablet', '3 in tablet q.d.', 150],
    ['azathioprine', '150 mg daily', 150],
    ['azathioprine', '50 mg PO qd', 50],
    ['azathioprine', '75 mg BID', 150],
    ['azathioprine 50 mg', 'one (1) tablet BID', 100],
    ['azathioprine 50 mg tablet', 'Take 1.5 tablets (75 mg) by mouth once daily at bedtime', 75],
    ['Azathioprin 50 mg', '1-0-1', 100],
    ['Azathioprin 50 mg', '1-0-½', 75],
    ['Azathioprin 50 mg', '2 Tabl. 2 x tägl.', 200],
    ['azathioprine 50 mg comprimé', '1 comprimé matin et soir', 100],
    ['azatioprina 50 mg', '1 comprimido cada 12 horas', 100],
    ['azathioprine 50 mg', 'half a tablet daily', 25],
    ['azathioprine 50 mg', '½ tablet daily', 25],
    ['azathioprine 50 mg', '2 tablets every other day', 50],
    ['aspirin 81 mg oral tablet', '81 mg = 1 tab(s), PO, Once Daily, 30 tab(s)', 81],
    ['mesalazine 1.2 g', 'Take 2 tablets (2.4 g) by mouth once daily', 2400],
    ['azathioprine', '150 mg/day in 3 divided doses', 150],
    ['azathioprine 50 mg tablet', 'once daily', 50],
    ['levothyroxine 50 mcg tablet', '1 tablet daily', 0.05],
    ['levothyroxine 50 micrograms', '1 tablet daily', 0.05],
    ['levothyroxine 50 µg', '1 tablet daily', 0.05],
    ['mesalazine 1 gram', '1 tablet daily', 1000],
    ['azathioprine 50 mg', '1/2 tablet daily', 25],
    ['azathioprine 100 mg', '1/4 tablet daily', 25],
    ['azathioprine 100 mg', '¼ tablet daily', 25],
    ['azathioprine 100 mg', '3/4 tablet daily', 75],
    ['azathioprine 100 mg', '¾ tablet daily', 75],
    ['azathioprine 50 mg', '1½ tablets daily', 75],
    ['azathioprine 50 mg', '2 ½ tablets daily', 125],
    ['azathioprine 50 mg', 'one and a half tablets daily', 75],
    ['azathioprine 50 mg', '2 and a half tablets daily', 125],
    ['azathioprine 50 mg', '1 cp et demi par jour', 75],
    ['Azathioprin 50 mg', 'anderthalb Tabletten täglich', 75],
    ['Azathioprin 50 mg', '1,5-0-1', 125],
    ['Azathioprin 50 mg', '1 - 0 - 1 - 0', 100],
    ['Azathioprin 50 mg', '0-0-0-1', 50],
    ['Azathioprin 50 mg', '8-0-0', 400],
    ['Azathioprin', '50 mg 1-0-1', 100],
    ['azathioprine 50 mg', '3 cp/j', 150],
    ['azathioprine 50 mg', '1 cpr. / die', 50],
    ['azathioprine 50 mg', '2/die', 100],
    ['azathioprine 50 mg', 'TAB 2 OD', 100],
    ['azathioprine 50 mg', '3 daily', 150],
    ['azathioprine 50 mg', 'one mane', 50],
    ['azathioprine 50 mg', '12 tablets daily', 600],
    ['azathioprine', '150 mg per day', 150],
    ['azathioprine', '150 mg pro Tag', 150],
    ['azathioprine', '150 mg/day, twice daily', 150],
    ['azathioprine 50 mg', '50 mg tablet, take 3 tablets daily', 150],
    ['azathioprine', '50 mg tablet, take 3 tablets daily', 150],
    ['azathioprine', '50mg 3 in tablet daily', 150],
    ['azathioprine', '150 mg = 3 tablets daily', 150],
    ['azathioprine 100 mg', '2 tablets (50 mg) daily', 100],
    ['azathioprine 50 mg', '50 mg daily at 8:00', 50],
    ['azathioprine 50 mg', 'daily at 20:30', 50],
    ['azathioprine 50 mg', 'every 24 hours', 50],
    ['azathioprine 50 mg', '1 tablet every 12 hours', 100],
  ])('%s, %s: %d mg', (name, sig, mg) => {
    expect(daily(name, sig)).toBe(mg);
  });

  it.each([
    ['a weekly dose, because a daily mean misleads', 'methotrexate 2.5 mg tablet', '6 tablets once weekly'],
    ['a range of tablets', 'paracetamol 500 mg', '1-2 tablets four times a day'],
    ['what is taken as needed', 'paracetamol 500 mg', '1 tablet every 6 hours as needed'],
    ['a titration', 'azathioprine', '50 mg daily for 2 weeks, then 100 mg daily'],
    ['an amount without a frequency', 'azathioprine 50 mg tablet', '150 mg'],
    ['tablets of an unknown strength', 'azathioprine', '2 tablets daily'],
    ['nothing', 'azathioprine 50 mg tablet', ''],
    ['a weekly amount of tablets', 'azathioprine 50 mg tablet', '2 tablets weekly'],
    ['a range in words', 'azathioprine 50 mg', '1 to 2 tablets daily'],
    ['a packet', 'azathioprine 50 mg', '30 tablets daily'],
    ['more than a dozen at once', 'azathioprine 50 mg', '13 tablets daily'],
    ['a titration of a known strength', 'azathioprine 50 mg', '50 mg daily, 100 mg at night'],
    ['two amounts a day', 'azathioprine', '50 mg/day or 100 mg/day'],
    ['two amounts over the day', 'azathioprine', '50 mg 100 mg 1-0-1'],
    ['tablets over the day of no strength', 'azathioprine', '1-0-1'],
    ['a date', 'azathioprine 50 mg', '10-20-30'],
    ['nine at a time', 'Azathioprin 50 mg', '9-0-0'],
    ['none over the day', 'azathioprine 50 mg', '0-0-0'],
    ['an amount that fits no count of the strength', 'azathioprine 50 mg', '2 tablets (75 mg) daily'],
    ['a number that nothing explains', 'azathioprine 50 mg', 'daily 3'],
    ['no amount', 'azathioprine', '0 mg daily'],
    ['no hours', 'azathioprine 50 mg', '1 tablet every 0 hours'],
    ['a text of a report', 'azathioprine 50 mg', `1 tablet daily ${'and so on '.repeat(100)}`],
    ['a concentration', 'azathioprine', '50 mg/ml daily'],
    ['"2 tablets (50 mg)" of an unknown strength', 'azathioprine', '2 tablets (50 mg) daily'],
  ])('%s stays unread', (_, name, sig) => {
    expect(daily(name, sig)).toBeNull();
  });

  it('keeps the dose and the frequency that were printed', () => {
    expect(readSig('azathioprine 50 mg tablet', '', 'take 3 tablets daily', false)).toEqual({
      dose: { value: 50, unit: 'mg' },
      perDay: 1,
      dailyDoseMg: 150,
    });
    expect(readSig('Lantus 100 units/ml', '', '30 units, Subcutaneous, At Bedtime', false)).toMatchObject({
      dose: { value: 30, unit: 'units' },
      perDay: 1,
      dailyDoseMg: null,
    });
  });

  it('counts the times of day that have tablets, and one for a daily amount', () => {
    const perDay = (sig: string) => readSig('azathioprine 50 mg', '', sig, false).perDay;
    expect(
      ['1-0-1', '1-1-1', '0-0-1', '150 mg/day', '150 mg', '2 tablets BID', '6 tablets weekly'].map(perDay),
    ).toEqual([2, 3, 1, 1, null, 2, null]);
  });

  it('reads a decimal comma as the page writes it', () => {
    expect(readSig('Azathioprin', '', '1.250 mg täglich', true).dailyDoseMg).toBe(1250);
    expect(readSig('azathioprine', '', '2.5 mg daily', false).dailyDoseMg).toBe(2.5);
  });

  it('keeps an amount that is no mass, from the directions or the name', () => {
    const dose = (name: string, sig: string) => readSig(name, '', sig, false).dose;
    expect(dose('insulin', '10 IU daily')).toEqual({ value: 10, unit: 'iu' });
    expect(dose('syrup 5 mL', '')).toEqual({ value: 5, unit: 'ml' });
    expect(dose('syrup', '')).toBeNull();
  });

  it('tells texts that say how often or how much from others', () => {
    expect(['daily', '1 tablet BID', '2/die', '6 weekly'].map(saysHowOften)).toEqual([true, true, true, true]);
    expect(['', '1-0-1', 'with food', '50 mg', 'daily '.repeat(300)].map(saysHowOften)).toEqual(Array(5).fill(false));
    expect(['daily', '1-0-1'].map(saysHowMuch)).toEqual([true, true]);
    expect(['', 'with food', '0-0-0', '10-20-30'].map(saysHowMuch)).toEqual(Array(4).fill(false));
  });

  it('reads the strength from a column of its own', () => {
    expect(daily('Azathioprine', '2 tablets daily', '50 mg')).toBe(100);
  });
});
