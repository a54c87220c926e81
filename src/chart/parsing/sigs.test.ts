import { describe, expect, it } from 'vitest';
import { readSig } from './sigs';

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

  it('reads the strength from a column of its own', () => {
    expect(daily('Azathioprine', '2 tablets daily', '50 mg')).toBe(100);
  });
});
