import { describe, expect, it } from 'vitest';
import { evaluate } from '../src/rules';
import { type ChartBuilder, chart, daysAgo } from '../src/rules/testing';
import { entriesOf } from '../src/set-aside';

const on = () => chart().taking('azathioprine 150 mg daily', { dailyDoseMg: 150 });
/** The entries that hold any of the ids asked for, worst first: the lead, then what is said with it. */
const entries = (given: ChartBuilder, ...asked: string[]): string[][] =>
  entriesOf(evaluate(given.build()).findings, {})
    .standing.map(({ finding, withIt }) => [finding.id, ...withIt.map((each) => each.finding.id)])
    .filter((ids) => ids.some((id) => asked.includes(id)));

describe('one story is one entry', () => {
  const wbc = (value: number, given = on()) => given.with('wbc', value, '10*9/L');

  it.each([
    [
      'severe cytopenia leads, allopurinol with it',
      wbc(2.1).taking('allopurinol 300 mg'),
      ['AZA-LAB-01', 'AZA-INT-01'],
    ],
    ['allopurinol leads, as the worse of the two', wbc(3.2).taking('allopurinol 300 mg'), ['AZA-INT-01', 'AZA-LAB-02']],
    ['a deficient enzyme', wbc(2.1).tpmt('poor'), ['AZA-LAB-01', 'AZA-CI-01']],
    ['a reduced one', wbc(3.2).tpmt('intermediate'), ['AZA-LAB-02', 'AZA-PGX-03']],
    ['trimethoprim', wbc(3.2).taking('trimethoprim 200 mg'), ['AZA-LAB-02', 'AZA-INT-05']],
    [
      'two counts and two causes',
      wbc(3.2).with('platelets', 120, '10*9/L').taking('allopurinol 300 mg').taking('ribavirin 400 mg'),
      ['AZA-INT-01', 'AZA-LAB-02', 'AZA-LAB-05', 'AZA-INT-03'],
    ],
  ])('%s', (_what, given, [lead = '', ...withIt]) => {
    const [found = [], ...more] = entries(given, lead, ...withIt);
    expect(found[0]).toBe(lead);
    expect(found.slice(1).toSorted()).toEqual(withIt.toSorted());
    expect(more).toEqual([]);
  });

  it('a dose above what the kidneys leave', () => {
    const given = on().weighing(60).tpmt('normal').with('egfr', 35, 'mL/min');
    expect(entries(given, 'AZA-DOSE-02', 'AZA-DOSE-05')).toEqual([['AZA-DOSE-02', 'AZA-DOSE-05']]);
  });
});

describe('what is not one cause stays two entries', () => {
  it('allopurinol and liver tests', () => {
    const given = on().with('alt', 150, 'U/L').taking('allopurinol 300 mg');
    apart(given, 'AZA-INT-01', 'AZA-LAB-09');
  });

  it('a note stays a note: low counts beside an ACE inhibitor', () => {
    const given = on().with('wbc', 3.2, '10*9/L').taking('ramipril 5 mg');
    apart(given, 'AZA-LAB-02', 'AZA-INT-08');
  });

  const tested = () =>
    chart()
      .taking('azathioprine 100 mg daily', { start: daysAgo(10) })
      .gene('tpmt', 'normal', 'TPMT activity 38 (26–50)', { by: 'activity', date: daysAgo(30) });

  it('leukaemia: whether to treat now, and whether the TPMT activity can be believed', () =>
    apart(tested().problem('leukaemia'), 'AZA-PGX-10', 'AZA-CI-11'));

  it('mesalazine: closer counts from now on, and the sample that was taken on it', () =>
    apart(tested().taking('mesalazine 3000 mg', { start: daysAgo(60) }), 'AZA-PGX-10', 'AZA-INT-07'));

  it('cirrhosis: a stop that needs the hepatologist, and the dose until then', () => {
    const given = chart().taking('azathioprine 100 mg daily', { note: 'stop not signed' });
    apart(given.problem('autoimmune-hepatitis').problem('cirrhosis'), 'AZA-LT-02', 'AZA-DOSE-08');
  });

  function apart(given: ChartBuilder, ...asked: string[]) {
    expect(entries(given, ...asked).toSorted()).toEqual(asked.map((id) => [id]).toSorted());
  }
});
