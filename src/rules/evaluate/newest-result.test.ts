import { describe, expect, it } from 'vitest';
import type { Condition } from '../language';
import { above, atLeast, below, falling, latest, limit, measurement, number, ratio } from '../language';
import { type ChartBuilder, chart, daysAgo, holds, inputsOf, probe, ruleSetOf } from '../testing';
import { evaluateRules } from '.';

const on = (): ChartBuilder => chart().taking('azathioprine 150 mg daily', { start: daysAgo(200) });
/** Without a unit: thousands per microlitre or single cells, of which 0.1 to 100 ×10⁹/L can be a patient's. */
const wbc = measurement('wbc', 'white cells', { factors: [1, 0.001], plausible: [0.1, 100] });
const low = below(latest(wbc), limit('test.wbc', 2.5));
const high = above(latest(wbc), limit('test.wbc', 20));

const count = (value: number, day: string | null, rest: Parameters<ChartBuilder['with']>[4] = {}) =>
  [value, day, rest] as const;
const counts = (...results: readonly ReturnType<typeof count>[]): ChartBuilder =>
  results.reduce((so, [value, day, rest]) => so.with('wbc', value, '10^9/L', day, rest), on());
const furlongs = { canonical: null, unit: 'furlongs' };

/** What the undecided entry says of it: which result is known, and whether it is urgent. */
function open(condition: Condition, given: ChartBuilder) {
  const rules = ruleSetOf(probe({ id: 'PROBE', severity: 'critical', when: condition }));
  const [first] = evaluateRules(given.build(), rules).undecided;
  return first && { known: first.known?.label ?? null, urgent: first.urgent };
}

describe('which day is the newest', () => {
  it('white cells of today count, wherever they stand in the list', () => {
    const [today, yesterday] = [count(2, daysAgo(0)), count(6, daysAgo(1))];
    expect(holds(low, counts(today, yesterday))).toBe(true);
    expect(holds(low, counts(yesterday, today))).toBe(true);
    expect(inputsOf(low, counts(yesterday, today))).toEqual(['azathioprine 150 mg/day', 'WBC 2 ×10⁹/L, 22 Nov 2026']);
  });

  it('of two counts of one day the one that makes the rule speak decides, and both are shown', () => {
    for (const both of [
      counts(count(2, daysAgo(3)), count(25, daysAgo(3))),
      counts(count(25, daysAgo(3)), count(2, daysAgo(3))),
    ]) {
      expect([holds(low, both), holds(high, both)]).toEqual([true, true]);
      expect(inputsOf(low, both)).toHaveLength(3);
    }
  });

  it('a corrected count replaces the final one of that day, a final one the preliminary', () => {
    const day = daysAgo(3);
    const [preliminary, final, corrected] = (['preliminary', 'final', 'corrected'] as const).map((status) => ({
      status,
    }));
    expect(holds(low, counts(count(2, day, final), count(6, day, corrected)))).toBe(false);
    expect(holds(low, counts(count(6, day, corrected), count(2, day, final)))).toBe(false);
    expect(holds(low, counts(count(2, day, preliminary), count(6, day, final)))).toBe(false);
    expect(holds(low, counts(count(2, day, final), count(6, day, final)))).toBe(true);
    expect(holds(low, counts(count(2, day, preliminary)))).toBe(true);
  });

  it('a count without a status replaces none, and none replaces it', () => {
    const day = daysAgo(3);
    const unlabelled = { status: null };
    expect(holds(low, counts(count(2, day, { status: 'preliminary' }), count(6, day, unlabelled)))).toBe(true);
    expect(holds(low, counts(count(6, day, { status: 'corrected' }), count(2, day, unlabelled)))).toBe(true);
    expect(holds(low, counts(count(6, day, { status: 'corrected' }), count(2, daysAgo(4), unlabelled)))).toBe(false);
  });
});

describe('a result that can’t be read', () => {
  const readable = count(6, daysAgo(9));

  it('leaves the question open where it is newer than those that can be, and is named', () => {
    expect(open(low, counts(readable, count(30, daysAgo(2), furlongs)))).toEqual({
      known: 'WBC 30 furlongs, 20 Nov 2026',
      urgent: false,
    });
    expect(holds(low, counts(readable, count(30, daysAgo(9), furlongs)))).toBe(false);
    expect(holds(low, counts(readable, count(30, daysAgo(10), furlongs)))).toBe(false);
    expect(holds(low, counts(count(30, daysAgo(2), furlongs)))).toEqual(['labs.wbc']);
  });

  it('may be newer where it has no date, unless another without one can be read', () => {
    const undated = count(30, null, furlongs);
    expect(holds(low, counts(readable, undated))).toEqual(['labs.wbc']);
    expect(holds(low, counts(undated, count(2, null)))).toBe(true);
    expect(holds(low, counts(undated, count(6, null)))).toBe(false);
    expect(holds(low, counts(readable, count(30, daysAgo(-2), furlongs)))).toEqual(['labs.wbc']);
  });

  it('the newest of several is named', () => {
    const [older, newer, undated] = [
      count(30, daysAgo(4), furlongs),
      count(31, daysAgo(2), furlongs),
      count(32, null, furlongs),
    ];
    const named = (...given: ReturnType<typeof count>[]) => open(low, counts(readable, ...given))?.known;
    expect(named(older, newer)).toBe('WBC 31 furlongs, 20 Nov 2026');
    expect(named(newer, older)).toBe('WBC 31 furlongs, 20 Nov 2026');
    expect(named(undated, newer)).toBe('WBC 31 furlongs, 20 Nov 2026');
    expect(named(newer, undated)).toBe('WBC 31 furlongs, 20 Nov 2026');
    expect(named(newer, count(33, daysAgo(2), furlongs))).toBe('WBC 33 furlongs, 20 Nov 2026');
    expect(named(undated, count(33, null, furlongs))).toContain('WBC 33 furlongs');
  });
});

describe('results without a date', () => {
  it('decide with the dated one only where all agree', () => {
    expect(holds(low, counts(count(2, daysAgo(3)), count(2.2, null)))).toBe(true);
    expect(holds(low, counts(count(2, daysAgo(3)), count(6, null)))).toEqual(['labs.wbc']);
    expect(holds(low, counts(count(6, daysAgo(3)), count(2, null)))).toEqual(['labs.wbc']);
    expect(open(low, counts(count(6, daysAgo(3)), count(2, null)))?.known).toContain('WBC 2 ');
  });
});

describe('white cells without a unit are urgent where every reading of them is critical', () => {
  const bare = (value: number | string, unit: string | null = null, day: string | null = daysAgo(2)) =>
    on().with('wbc', value, unit, day, { canonical: null, note: 'unit not printed' });
  const urgent = (given: ChartBuilder) => open(low, given)?.urgent;

  it.each([
    [2.1, true],
    [2100, true],
    [6, false],
    [6000, false],
    // 0.0021 ×10⁹/L is nobody's: the number can only be 2.1
    [0.1, true],
    [0.09, false],
    [100, false],
    // single cells: 0.1 ×10⁹/L
    [101, true],
    [99_000, false],
    [100_001, false],
  ])('%d: %s', (value, is) => {
    expect(urgent(bare(value))).toBe(is);
  });

  it('and never where a unit or a word is printed', () => {
    expect(urgent(bare(2.1, ''))).toBe(true);
    expect(urgent(bare(2.1, 'furlongs'))).toBe(false);
    expect(urgent(bare('low'))).toBe(false);
  });

  it('nor where an older dated one says otherwise and this one has no date', () => {
    expect(urgent(bare(2.1, null, null).with('wbc', 6, '10^9/L', daysAgo(9)))).toBe(false);
    expect(urgent(bare(2.1, null, null).with('wbc', 2, '10^9/L', daysAgo(9)))).toBe(true);
    expect(urgent(bare(2.1, null, daysAgo(1)).with('wbc', 6, '10^9/L', daysAgo(9)))).toBe(true);
  });

  it('nor where nothing is known of the units of the test', () => {
    const plain = below(latest(measurement('wbc', 'white cells')), number(2.5));
    expect(open(plain, bare(2.1))?.urgent).toBe(false);
  });
});

describe('the course of a test', () => {
  const steps = (percent: number) => falling(wbc, 2, limit('test.percent', percent, '%'));

  it('is by day, whatever order the chart lists it in, and of each day the most final', () => {
    const newestFirst = counts(count(4, daysAgo(1)), count(5, daysAgo(11)), count(6, daysAgo(21)));
    expect(holds(steps(10), newestFirst)).toBe(true);
    const shuffled = counts(count(5, daysAgo(11)), count(6, daysAgo(21)), count(4, daysAgo(1)));
    expect(holds(steps(10), shuffled)).toBe(true);
    expect(inputsOf(steps(10), shuffled)).toEqual([
      'azathioprine 150 mg/day',
      'WBC 6 ×10⁹/L, 1 Nov 2026',
      'WBC 5 ×10⁹/L, 11 Nov 2026',
      'WBC 4 ×10⁹/L, 21 Nov 2026',
    ]);
    const corrected = newestFirst.with('wbc', 8, '10^9/L', daysAgo(11), { status: 'corrected' });
    expect(holds(steps(10), corrected)).toBe(false);
  });

  it('is open where the newest can’t be read or one has no date', () => {
    const three = counts(count(6, daysAgo(21)), count(5, daysAgo(11)), count(4, daysAgo(2)));
    expect(holds(steps(10), three.withoutUnit('wbc', 3, daysAgo(1)))).toEqual(['labs.wbc']);
    expect(holds(steps(10), three.with('wbc', 3, '10^9/L', null))).toEqual(['labs.wbc']);
  });
});

describe('bounds on both sides of a ratio', () => {
  const mmpPerTgn = ratio(latest(measurement('mmp6', '6-MMP')), latest(measurement('tgn6', '6-TGN')));
  const both = (comparator: '>' | '>=' | '<' | '<=') =>
    on().with('mmp6', 4400, 'pmol', daysAgo(5), { comparator }).with('tgn6', 400, 'pmol');

  it('keep what is printed: above 4,400 is above 11 times 400, at least 4,400 is only at least', () => {
    expect(holds(above(mmpPerTgn, number(11)), both('>'))).toBe(true);
    expect(holds(above(mmpPerTgn, number(11)), both('>='))).toEqual(['labs.mmp6']);
    expect(holds(atLeast(mmpPerTgn, number(11)), both('>='))).toBe(true);
    expect(holds(below(mmpPerTgn, number(11)), both('<'))).toBe(true);
    expect(holds(below(mmpPerTgn, number(11)), both('<='))).toEqual(['labs.mmp6']);
  });
});
