import { describe, expect, it } from 'vitest';
import {
  above,
  below,
  earlier,
  falling,
  highestSeen,
  latest,
  limit,
  measurement,
  noResult,
  number,
  ratio,
  resultSays,
  timesUpperLimit,
  unusableResult,
  whereMeasured,
  whereRepeated,
  wordSet,
} from '../language';
import { type ChartBuilder, chart, daysAgo, holds, inputsOf, probe, ruleSetOf } from '../testing';
import { evaluateRules } from '.';

const on = (): ChartBuilder => chart().taking('azathioprine 150 mg daily', { start: daysAgo(200) });
const wbc = measurement('wbc', 'white cells');
const alt = measurement('alt', 'ALT');
const ast = measurement('ast', 'AST');
const days = (value: number) => limit('test.days', value, 'days');
/** What the finding weighs: the same thing worse than before is said again. */
const weighs = (when: Parameters<typeof holds>[0], given: ChartBuilder) =>
  evaluateRules(given.build(), ruleSetOf(probe({ id: 'PROBE', when }))).findings[0]?.weighs.map(({ what, harm }) => [
    what,
    harm,
  ]);

describe('the highest of several tests', () => {
  const high = above(highestSeen(alt, ast), limit('test.alt', 100));
  const alanine = (value: number, day: string | null = daysAgo(5)) => on().with('alt', value, 'U/L', day);
  const aspartate = (given: ChartBuilder, value: number) => given.with('ast', value, 'U/L');

  it('decides, whichever it is, and both are shown', () => {
    expect(holds(high, aspartate(alanine(130), 30))).toBe(true);
    expect(holds(high, aspartate(alanine(30), 130))).toBe(true);
    expect(holds(high, aspartate(alanine(30), 40))).toBe(false);
    expect(inputsOf(high, aspartate(alanine(130), 30))).toHaveLength(3);
    expect(holds(high, aspartate(alanine(130, null), 30))).toBe(true);
  });

  it('of one day is the higher count of that day', () => {
    expect(holds(high, alanine(30).with('alt', 130, 'U/L'))).toBe(true);
  });

  it('is only a lower bound beside a test that can’t be read, and that test is named', () => {
    const unread = on().with('ast', 130, 'furlongs', daysAgo(5), { canonical: null });
    expect(holds(high, unread.with('alt', 130, 'U/L'))).toBe(true);
    expect(holds(high, unread.with('alt', 30, 'U/L'))).toEqual(['labs.alt', 'labs.ast']);
    expect(holds(high, unread)).toEqual(['labs.ast']);
  });
});

describe('the newest result as a multiple of its printed limit', () => {
  it('needs the amount itself', () => {
    const range = { low: null, high: 40, text: '< 40' };
    const high = above(timesUpperLimit(alt), number(3));
    expect(holds(high, on().with('alt', 300, 'furlongs', daysAgo(1), { canonical: null, range }))).toEqual([
      'labs.alt',
    ]);
    const bounded = (comparator: '<' | '>') => on().with('alt', 120, 'U/L', daysAgo(1), { range, comparator });
    expect(holds(high, bounded('>'))).toBe(true);
    expect(holds(high, bounded('<'))).toBe(false);
    expect(holds(high, on().with('alt', 130, 'U/L', null).with('alt', 300, 'U/L', null, { range }))).toEqual([
      'labs.alt',
    ]);
  });
});

describe('the lowest or highest earlier result', () => {
  const creatinine = measurement('creatinine', 'creatinine');
  const given = (...values: number[]) =>
    values.reduce((so, value, at) => so.with('creatinine', value, 'µmol/L', daysAgo(60 - at * 10)), on());
  const from = (which: 'lowest' | 'highest', op: typeof above, times: number) =>
    op(ratio(latest(creatinine), earlier(which, creatinine, days(365))), number(times));

  it('is that one, wherever it stands, and is shown', () => {
    for (const values of [
      [80, 90, 110],
      [90, 80, 110],
    ]) {
      expect(holds(from('lowest', above, 1.3), given(...values))).toBe(true);
      expect(inputsOf(from('lowest', above, 1.3), given(...values))).toContainEqual(
        expect.stringContaining('80 µmol/L'),
      );
      expect(holds(from('highest', above, 1.3), given(...values))).toBe(false);
      expect(holds(from('highest', above, 1.2), given(...values))).toBe(true);
      expect(inputsOf(from('highest', above, 1.2), given(...values))).toContainEqual(
        expect.stringContaining('90 µmol/L'),
      );
    }
    expect(inputsOf(from('lowest', above, 1.3), given(80, 80, 110))).toContainEqual(
      expect.stringContaining('23 Sep 2026'),
    );
    expect(inputsOf(from('highest', above, 1.3), given(80, 80, 110))).toContainEqual(
      expect.stringContaining('23 Sep 2026'),
    );
  });
});

describe('a test that nobody did', () => {
  const none = (within: number) => noResult([alt, ast], days(within));

  it('was done where the result is of today; a day to come says nothing', () => {
    expect(holds(none(30), on().with('alt', 20, 'U/L', daysAgo(0)))).toBe(false);
    expect(holds(none(30), on().with('alt', 20, 'U/L', daysAgo(-1)))).toContain('labs.alt');
  });

  it('that is pending is said to be pending, not missing', () => {
    expect(inputsOf(none(30), on().pending('alt').pending('ast'))).toEqual([
      'azathioprine 150 mg/day',
      expect.stringContaining('ALT pending'),
      expect.stringContaining('AST pending'),
    ]);
  });
});

describe('what is measured at all', () => {
  const low = below(latest(wbc), limit('test.wbc', 2.5));
  const repeated = (within: number) => whereRepeated(wbc, days(within), low);
  const count = (...ago: number[]) => ago.reduce((so, day) => so.with('wbc', 2, '10^9/L', daysAgo(day)), on());

  it('one of several tests is enough; a pending one is one that has no result yet', () => {
    const either = whereMeasured([alt, wbc], low);
    expect(holds(either, count(5))).toBe(true);
    expect(holds(either, on().pending('wbc').resultsSeen('partial'))).toBe(false);
  });

  it('two results count on two days within the window, today among them', () => {
    expect(holds(repeated(100), count(0, 100))).toBe(true);
    expect(holds(repeated(99), count(0, 100))).toBe(false);
    expect(holds(repeated(100), count(5, 5))).toBe(false);
    expect(holds(repeated(100), count(5, 5, 6))).toBe(true);
    expect(holds(repeated(100), count(6, 5, 5))).toBe(true);
    expect(holds(repeated(100), count(5))).toBe(false);
    expect(holds(repeated(100), count(5, 101, 102))).toBe(false);
    expect(holds(repeated(100), on().resultsSeen('complete'))).toBe(false);
  });
});

describe('results in words', () => {
  const hbsag = measurement('hbsag', 'HBsAg');
  const positive = resultSays(hbsag, wordSet('positive', ['positive'], ['negative']));
  const said = (value: string, day: string | null) => [value, day] as const;
  const says = (...all: ReturnType<typeof said>[]) =>
    all.reduce((so, [value, day]) => so.with('hbsag', value, null, day), on());

  it('the newest counts, wherever it stands; of one day the last', () => {
    const [older, newer] = [said('positive', daysAgo(90)), said('negative', daysAgo(5))];
    expect([holds(positive, says(older, newer)), holds(positive, says(newer, older))]).toEqual([false, false]);
    expect(holds(positive, says(said('negative', daysAgo(5)), said('positive', daysAgo(5))))).toBe(true);
    expect(holds(positive, says(newer, said('positive', null)))).toBe(false);
  });

  it('are shown and weighed as they are printed', () => {
    expect(inputsOf(positive, says(said('Positive', daysAgo(5))))).toEqual([
      'azathioprine 150 mg/day',
      'hbsag Positive, 17 Nov 2026',
    ]);
    expect(weighs(positive, says(said('POSITIVE', daysAgo(5))))).toContainEqual(['HBsAg: positive', null]);
  });
});

describe('a number that can’t be used', () => {
  const unusable = unusableResult(wbc);
  const printed = (value: number | string, unit: string | null) =>
    on().with('wbc', value, unit, daysAgo(5), { canonical: null });

  it('has a unit that nobody knows; a word or a blank unit is something else', () => {
    expect(inputsOf(unusable, printed(6, 'furlongs'))).toContain('WBC 6 furlongs, 17 Nov 2026');
    expect(weighs(unusable, printed(6, 'furlongs'))).toContainEqual(['WBC 6 furlongs, 17 Nov 2026', null]);
    expect(holds(unusable, printed('see comment', 'furlongs'))).toBe(false);
    expect(holds(unusable, printed(6, ''))).toBe(false);
  });
});

describe('falls in a row', () => {
  const falls = falling(wbc, 2, limit('test.percent', 10, '%'));
  const course = (...counts: [value: number, ago: number][]) =>
    counts.reduce((so, [value, ago]) => so.with('wbc', value, '10^9/L', daysAgo(ago)), on());

  it('take one value of a day, the last', () => {
    expect(holds(falls, course([6, 21], [5, 11], [4.9, 11], [4, 1]))).toBe(true);
    expect(holds(falls, course([6, 21], [5, 11], [4, 11]))).toBe(false);
    expect(holds(falls, course([6, 21], [4, 11], [5.3, 11], [4.5, 1]))).toBe(true);
  });

  it('weigh more the lower the newest count', () => {
    expect(weighs(falls, course([6, 21], [5, 11], [4, 1]))).toContainEqual(['white cells falling', -4]);
  });

  it('leave open what can’t be known without results', () => {
    expect(holds(falls, on().resultsSeen('complete'))).toEqual(['labs.wbc']);
  });
});
