import { describe, expect, it } from 'vitest';
import {
  above,
  atMost,
  below,
  conceptSet,
  dateOf,
  daysBetween,
  daysSince,
  doseClock,
  doseCut,
  drugSet,
  geneResultDate,
  known,
  latest,
  limit,
  measurement,
  noted,
  number,
  takenAt,
  therapyStart,
  upTo,
  whereMeasured,
  whereRepeated,
} from '../language';
import { chart, daysAgo, holds, inputsOf } from '../testing';

const days = (value: number) => limit('days', value, 'days');
const on = () => chart().taking('azathioprine 100 mg daily', { start: daysAgo(100) });
const check = conceptSet('a skin check', ['skin-check']);
const wbc = measurement('wbc', 'white cells');
const low = below(latest(wbc), limit('low', 3.5));

describe('a day noted beside a problem', () => {
  const recent = atMost(daysSince(noted(check)), days(365));

  it('is the newest one that is not in the future', () => {
    const checked = on().problem('skin-check', 'resolved', daysAgo(900));
    expect(holds(recent, checked)).toBe(false);
    expect(holds(recent, checked.problem('skin-check', 'active', daysAgo(30)))).toBe(true);
    expect(holds(recent, checked.problem('skin-check', 'active', daysAgo(-30)))).toBe(false);
    expect(inputsOf(recent, on().problem('skin-check', 'active', daysAgo(30)))).toContain('skin-check');
  });

  it('is open where none is printed', () => {
    expect(holds(recent, on().problem('skin-check'))).toEqual(['conditions']);
    expect(holds(recent, on().problem('fever', 'active', daysAgo(3)))).toEqual(['conditions']);
  });

  it('bounds a time from above only', () => {
    const short = below(upTo(daysSince(noted(check)), 'conditions'), days(365));
    expect(holds(short, on().problem('skin-check', 'active', daysAgo(100)))).toBe(true);
    expect(holds(short, on().problem('skin-check', 'active', daysAgo(800)))).toEqual(['conditions']);
  });
});

describe('steps of the dose', () => {
  const stepped = (from: number, to: number) =>
    chart()
      .taking(`azathioprine ${from} mg`, { status: 'stopped', start: daysAgo(400), end: daysAgo(20) })
      .taking(`azathioprine ${to} mg`, { start: daysAgo(20) });

  it('a cut is a cut and a rise a rise', () => {
    const cut = atMost(daysSince(doseCut()), days(120));
    expect(holds(cut, stepped(150, 100))).toBe(true);
    expect(inputsOf(cut, stepped(150, 100))).toContain('azathioprine 100 mg/day');
    expect(holds(cut, stepped(100, 150))).toEqual(['medications.start']);
    const clock = atMost(daysSince(doseClock()), days(28));
    expect(holds(clock, stepped(100, 150))).toBe(true);
    expect(inputsOf(clock, stepped(100, 150))).toContain('azathioprine 150 mg/day');
  });
});

describe('results over time', () => {
  it('a date after today is none', () => {
    const old = above(daysSince(dateOf(wbc)), days(10));
    const seen = on().with('wbc', 6, '10^9/L', daysAgo(20));
    expect(holds(old, seen.with('wbc', 6, '10^9/L', daysAgo(-5)))).toBe(true);
    expect(holds(old, seen.with('wbc', 6, '10^9/L', daysAgo(5)))).toBe(false);
  });

  it('between two moments both are shown', () => {
    const between = above(daysBetween(dateOf(wbc), therapyStart()), number(-1000));
    expect(inputsOf(between, on().with('wbc', 6, '10^9/L', daysAgo(120)))).toEqual(
      expect.arrayContaining([expect.stringContaining('WBC 6')]),
    );
    expect(holds(between, chart().taking('azathioprine 50 mg').with('wbc', 6, '10^9/L'))).toEqual([
      'medications.start',
    ]);
  });

  it('a test that nobody did leaves nothing open where the results were seen whole', () => {
    const rare = whereMeasured([wbc], low);
    expect(holds(rare, on().resultsSeen('complete'))).toBe(false);
    expect(holds(rare, on().resultsSeen('partial'))).toEqual(['labs.wbc']);
    expect(holds(rare, on().pending('wbc').resultsSeen('partial'))).toBe(false);
    expect(holds(rare, on().with('wbc', 3, '10^9/L'))).toBe(true);
    expect(holds(rare, on().withoutUnit('wbc', 3))).toEqual(['labs.wbc']);
  });

  it('a change needs two days within the window', () => {
    const change = whereRepeated(wbc, days(100), known(low));
    const first = on().with('wbc', 3, '10^9/L', daysAgo(5));
    expect(holds(change, first)).toBe(false);
    expect(holds(change, first.with('wbc', 3.1, '10^9/L', daysAgo(5)))).toBe(false);
    expect(holds(change, first.with('wbc', 6, '10^9/L', daysAgo(100)))).toBe(true);
    expect(holds(change, first.with('wbc', 6, '10^9/L', daysAgo(101)))).toBe(false);
    expect(holds(change, first.resultsSeen('partial'))).toEqual(['labs.wbc']);
  });
});

describe('taken at a day that nobody saw', () => {
  it('is open', () => {
    const taken = takenAt(drugSet('mesalazine', ['mesalazine']), geneResultDate('tpmt', 'activity'), days(2));
    const undated = on().gene('tpmt', 'normal', 'TPMT 38', { by: 'activity', date: null });
    expect(holds(taken, undated)).toEqual(['labs.tpmt_activity']);
  });
});
