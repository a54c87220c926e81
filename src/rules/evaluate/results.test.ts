import { describe, expect, it } from 'vitest';
import {
  above,
  all,
  any,
  atLeast,
  baseline,
  below,
  earlier,
  falling,
  highestSeen,
  known,
  latest,
  limit,
  measurement,
  minus,
  noResult,
  not,
  number,
  ratio,
  resultSays,
  timesUpperLimit,
  unusableResult,
  wordSet,
} from '../language';
import { type ChartBuilder, chart, daysAgo, holds, inputsOf } from '../testing';

const on = (): ChartBuilder => chart().taking('azathioprine 150 mg daily', { start: daysAgo(200) });
const wbc = measurement('wbc', 'white cells');
const hb = measurement('hemoglobin', 'haemoglobin');
const alt = measurement('alt', 'ALT');
const ast = measurement('ast', 'AST');
const days = (value: number) => limit('test.days', value, 'days');

describe('the newest result', () => {
  const low = below(latest(wbc), limit('test.wbc', 3.5));

  it('keeps the operator: below 3.0 is below 3.5, above 3.0 is unknown, above 4.0 is not', () => {
    const printed = (value: number, comparator: '<' | '>') =>
      on().with('wbc', value, '10^9/L', daysAgo(1), { comparator });
    expect(holds(low, printed(3, '<'))).toBe(true);
    expect(holds(low, printed(3.5, '<'))).toBe(true);
    expect(holds(low, printed(3, '>'))).toEqual(['labs.wbc']);
    expect(holds(low, printed(4, '>'))).toBe(false);
    expect(holds(not(low), printed(3.5, '>'))).toBe(true);
  });

  it('takes a date after today for a misread one', () => {
    const chartOf = on().with('wbc', 6, '10^9/L', '2027-03-01').with('wbc', 3, '10^9/L', daysAgo(9));
    expect(holds(low, chartOf)).toEqual(['labs.wbc']);
  });

  it('lets several undated results decide only where they agree', () => {
    expect(holds(low, on().with('wbc', 3.1, '10^9/L', null).with('wbc', 2.9, '10^9/L', null))).toBe(true);
    expect(holds(low, on().with('wbc', 3.1, '10^9/L', null).with('wbc', 5, '10^9/L', null))).toEqual(['labs.wbc']);
  });

  it('ignores an unreadable copy of a readable result of the same day', () => {
    const both = on().with('wbc', 3, '10^9/L', daysAgo(2)).with('wbc', 30, 'furlongs', daysAgo(2), { canonical: null });
    expect(holds(low, both)).toBe(true);
  });
});

describe('highest seen', () => {
  it('needs one of the tests, not all', () => {
    const high = above(highestSeen(alt, ast), limit('test.alt', 100));
    expect(holds(high, on().with('ast', 30, 'U/L'))).toBe(false);
    expect(holds(high, on().with('ast', 130, 'U/L'))).toBe(true);
    expect(holds(high, on().resultsSeen('complete'))).toEqual(['labs.alt', 'labs.ast']);
  });

  it('is at least as high as the one that is printed exactly: ALT below 200 does not hide AST 150', () => {
    const high = above(highestSeen(alt, ast), limit('test.alt', 100));
    const bounded = on().with('alt', 200, 'U/L', daysAgo(1), { comparator: '<' });
    expect(holds(high, bounded.with('ast', 150, 'U/L'))).toBe(true);
    expect(holds(high, bounded.with('ast', 90, 'U/L'))).toEqual(['labs.alt', 'labs.ast']);
  });
});

describe('change', () => {
  const fellBy20 = atLeast(minus(baseline(hb), latest(hb)), limit('test.fall', 20, 'g/L'));

  it('AZA-LAB-15: haemoglobin 20 g/L below the last one before the start', () => {
    const hbs = (now: number) =>
      on().with('hemoglobin', 140, 'g/L', daysAgo(210)).with('hemoglobin', now, 'g/L', daysAgo(2));
    expect(holds(fellBy20, hbs(120))).toBe(true);
    expect(holds(fellBy20, hbs(121))).toBe(false);
    expect(inputsOf(fellBy20, hbs(120))).toEqual([
      'azathioprine 150 mg/day',
      'hemoglobin 140 g/L, 26 Apr 2026',
      'hemoglobin 120 g/L, 20 Nov 2026',
    ]);
  });

  it('is unknown without a result before the start, or without the start', () => {
    expect(holds(fellBy20, on().with('hemoglobin', 120, 'g/L'))).toEqual(['labs.hemoglobin']);
    const noStart = chart().taking('azathioprine 50 mg').with('hemoglobin', 120, 'g/L');
    expect(holds(fellBy20, noStart)).toEqual(['medications.start']);
  });

  it('AZA-LAB-13: creatinine 30 % above the lowest of 12 months', () => {
    const creatinine = measurement('creatinine', 'creatinine');
    const rose = above(ratio(latest(creatinine), earlier('lowest', creatinine, days(365))), limit('test.rise', 1.3));
    const values = (first: string) =>
      on()
        .with('creatinine', 80, 'µmol/L', first)
        .with('creatinine', 90, 'µmol/L', daysAgo(50))
        .with('creatinine', 105, 'µmol/L', daysAgo(1));
    expect(holds(rose, values(daysAgo(365)))).toBe(true);
    expect(holds(rose, values(daysAgo(366)))).toBe(false);
    expect(holds(rose, on().with('creatinine', 105, 'µmol/L'))).toEqual(['labs.creatinine']);
    const fallen = below(latest(creatinine), earlier('highest', creatinine, days(365)));
    expect(holds(fallen, values(daysAgo(100)))).toBe(false);
  });

  it('AZA-MET-03: 6-MMP to 6-TGN above 11', () => {
    const high = above(ratio(latest(measurement('mmp6', '6-MMP')), latest(measurement('tgn6', '6-TGN'))), number(11));
    const both = (mmp: number, tgn: number) => on().with('mmp6', mmp, 'pmol').with('tgn6', tgn, 'pmol');
    expect(holds(high, both(4500, 400))).toBe(true);
    expect(holds(high, both(4400, 400))).toBe(false);
    expect(holds(high, both(4400, 0))).toEqual([]);
    expect(holds(high, on().with('mmp6', 4500, 'pmol'))).toEqual(['labs.tgn6']);
  });
});

describe('multiples of the printed upper limit', () => {
  const high = above(timesUpperLimit(alt), number(3));
  const printed = (value: number, unit: string, canonical: number, upper: number | null) =>
    on().with('alt', value, unit, daysAgo(1), {
      canonical: { value: canonical, unit: 'U/L' },
      range: upper === null ? null : { low: null, high: upper, text: `< ${upper}` },
    });

  it('AZA-LAB-10: ALT above three times its own limit, whatever the unit', () => {
    expect(holds(high, printed(121, 'U/L', 121, 40))).toBe(true);
    expect(holds(high, printed(120, 'U/L', 120, 40))).toBe(false);
    expect(holds(high, printed(2.2, 'µkat/L', 132, 0.7))).toBe(true);
  });

  it('is unknown without a range', () => {
    expect(holds(high, printed(300, 'U/L', 300, null))).toEqual(['labs.alt']);
  });
});

describe('falls in a row', () => {
  const falls = falling(wbc, 3, limit('test.percent', 10, '%'));
  const series = (...values: number[]) =>
    values.reduce((so, value, at) => so.with('wbc', value, '10^9/L', daysAgo(100 - at * 10)), on());

  it('AZA-LAB-14: each of the last three steps by more than 10 %', () => {
    expect(holds(falls, series(6, 5.2, 4.5, 3.9))).toBe(true);
    expect(holds(falls, series(5, 6, 5.2, 4.5, 3.9))).toBe(true);
    expect(holds(falls, series(6, 5.2, 4.7, 4.3))).toBe(false);
    expect(holds(falls, series(6, 5.2, 4.5, 3.9, 3.9))).toBe(false);
    expect(holds(falls, series(10, 9, 8.1, 7.29))).toBe(false);
  });

  it('is undecided where earlier results may stand on a page not seen', () => {
    expect(holds(falls, series(5.2, 4.5, 3.9).resultsSeen('partial'))).toEqual(['labs.wbc']);
    expect(holds(falls, series(5.2, 4.5, 3.9))).toBe(false);
    expect(holds(falls, series(4.5, 4.4).resultsSeen('partial'))).toBe(false);
    expect(holds(falls, on())).toEqual(['labs']);
  });
});

describe('absence', () => {
  const none = (within: number | null) => noResult([alt, ast], within === null ? null : days(within));

  it('AZA-BASE-02: none within 30 days, results seen whole', () => {
    expect(holds(none(30), on().with('alt', 20, 'U/L', daysAgo(31)))).toBe(true);
    expect(holds(none(30), on().with('alt', 20, 'U/L', daysAgo(30)))).toBe(false);
    expect(inputsOf(none(30), on().with('alt', 20, 'U/L', daysAgo(31)))).toEqual([
      'azathioprine 150 mg/day',
      'Last: ALT 20 U/L, 22 Oct 2026',
      'AST: not among the results on screen',
    ]);
  });

  it('is undecided where results were seen in part, not at all, or without a date', () => {
    const old = on().with('alt', 20, 'U/L', daysAgo(100)).resultsSeen('partial');
    expect(holds(none(30), old)).toEqual(['labs.alt', 'labs.ast']);
    expect(holds(none(30), on())).toEqual(['labs']);
    expect(holds(none(30), on().with('alt', 20, 'U/L', null))).toContain('labs.alt');
  });

  it('holds where the test is pending or the page says there are none', () => {
    expect(holds(none(null), on().pending('alt').resultsSeen('partial'))).toBe(true);
    expect(holds(none(null), on().resultsSeen('stated-empty'))).toBe(true);
    expect(holds(none(null), on().with('alt', 20, 'U/L', null))).toBe(false);
  });
});

describe('results in words', () => {
  const hbsag = measurement('hbsag', 'HBsAg');
  const positive = wordSet(
    'positive',
    ['positive', 'reactive', 'positif', 'nachweisbar'],
    ['negative', 'non-reactive', 'nicht nachweisbar'],
  );
  const isPositive = resultSays(hbsag, positive);
  const says = (value: string) => on().with('hbsag', value, null);

  it('AZA-INF-03: positive, negative, or neither', () => {
    expect(holds(isPositive, says('POSITIVE'))).toBe(true);
    expect(holds(isPositive, says('Non-reactive'))).toBe(false);
    expect(holds(isPositive, says('nicht nachweisbar'))).toBe(false);
    expect(holds(isPositive, says('Nachweisbar (++)'))).toBe(true);
    expect(holds(isPositive, says('grenzwertig'))).toEqual(['labs.hbsag']);
    expect(holds(isPositive, on().resultsSeen('complete'))).toEqual(['labs.hbsag']);
  });

  it('takes the newest, and a number for no word', () => {
    const later = says('positive').with('hbsag', 'negative', null, daysAgo(1));
    expect(holds(isPositive, later)).toBe(false);
    expect(holds(any(isPositive, above(latest(hbsag), number(25))), on().with('hbsag', 3, 'IU/L'))).toBe(false);
  });
});

describe('unusable results', () => {
  it('AZA-LAB-18: a unit nobody knows, not a missing one', () => {
    const unusable = unusableResult(wbc, alt);
    expect(holds(unusable, on().with('wbc', 6, 'furlongs', daysAgo(1), { canonical: null }))).toBe(true);
    expect(holds(unusable, on().withoutUnit('wbc', 6))).toBe(false);
    expect(holds(unusable, on().with('wbc', 6, '10^9/L'))).toBe(false);
  });
});

describe('known', () => {
  it('AZA-LAB-13: eGFR below 60, and not known to have been so before', () => {
    const egfr = measurement('egfr', 'eGFR');
    const isNew = all(below(latest(egfr), number(60)), not(known(below(baseline(egfr), number(60)))));
    expect(holds(isNew, on().with('egfr', 50, 'mL/min'))).toBe(true);
    expect(holds(isNew, on().with('egfr', 50, 'mL/min').with('egfr', 52, 'mL/min', daysAgo(300)))).toBe(false);
  });
});
