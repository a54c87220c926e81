import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

/** Azathioprine begun so many days ago, the last blood count so many days old. */
const since = (days: number | null, count: number | null): ChartBuilder => {
  const on = chart().taking('azathioprine 100 mg daily', { start: days === null ? null : daysAgo(days) });
  return count === null ? on.resultsSeen('complete') : on.with('wbc', 6, '10^9/L', daysAgo(count));
};

export const weekly = examples('AZA-MON-01', {
  fires: [
    { says: 'week 3, last count 10 days old', given: since(18, 10) },
    { says: 'week 3, none at all', given: since(18, null) },
    {
      says: 'raised two weeks ago: the clock starts again',
      given: chart()
        .taking('azathioprine 50 mg daily', { start: daysAgo(400), end: daysAgo(14), status: 'stopped' })
        .taking('azathioprine 100 mg daily', { start: daysAgo(14) })
        .with('wbc', 6, '10^9/L', daysAgo(20)),
    },
  ],
  clear: [
    { says: 'week 3, last count 5 days old', given: since(18, 5) },
    { says: 'week 8: another rule', given: since(50, 10) },
    { says: 'on hold: due dates do not run', given: chart().onHold('azathioprine 100 mg').resultsSeen('complete') },
    { says: 'start unknown, a fresh count', given: since(null, 3) },
  ],
  undecided: [
    { says: 'start unknown', missing: ['medications.start'], given: since(null, 40) },
    {
      says: 'no results seen',
      missing: ['labs'],
      given: chart().taking('azathioprine 100 mg', { start: daysAgo(18) }),
    },
  ],
  boundaries: [
    { limit: 'due.count-weekly', step: 1, at: (days) => since(20, days) },
    { limit: 'phase.first-weeks', step: 1, at: (days) => since(days, 13) },
  ],
});

export const fortnightly = examples('AZA-MON-02', {
  fires: [
    { says: 'week 8, last count 20 days old', given: since(55, 20) },
    { says: 'week 6, none at all', given: since(42, null) },
  ],
  clear: [
    { says: 'week 8, last count 10 days old', given: since(55, 10) },
    { says: 'week 3: another rule', given: since(18, 20) },
    { says: 'maintenance', given: since(400, 20) },
  ],
  undecided: [{ says: 'start unknown', missing: ['medications.start'], given: since(null, 40) }],
  boundaries: [
    { limit: 'due.count-fortnightly', step: 1, at: (days) => since(60, days) },
    { limit: 'phase.first-weeks', step: 1, at: (days) => since(days, 20) },
    { limit: 'phase.first-months', step: 1, at: (days) => since(days, 20) },
  ],
});

export const monthly = examples('AZA-MON-03', {
  fires: [
    { says: 'month 6, last count 50 days old', given: since(180, 50) },
    { says: 'month 6, last count 120 days old: one finding', under: 'AZA-MON-04', given: since(180, 120) },
  ],
  clear: [
    { says: 'month 6, last count 20 days old', given: since(180, 20) },
    { says: 'after the first year', given: since(500, 50) },
    { says: 'week 8', given: since(55, 50) },
  ],
  undecided: [{ says: 'start unknown', missing: ['medications.start'], given: since(null, 50) }],
  boundaries: [
    { limit: 'due.count-monthly', step: 1, at: (days) => since(180, days) },
    { limit: 'phase.first-months', step: 1, at: (days) => since(days, 50) },
    { limit: 'phase.first-year', step: 1, at: (days) => since(days, 50) },
  ],
});

export const maintenance = examples('AZA-MON-04', {
  fires: [
    { says: '100 days old: due', severity: 'info', given: since(800, 100) },
    { says: '200 days old: overdue', given: since(800, 200) },
    { says: '400 days old', severity: 'critical', given: since(800, 400) },
    { says: 'start unknown: the age alone decides', given: since(null, 200) },
    { says: 'none among results seen whole', given: since(800, null) },
  ],
  clear: [
    { says: '60 days old', given: since(800, 60) },
    { says: 'week 8: another rule', given: since(55, 100) },
    { says: 'on hold', given: chart().onHold('azathioprine 100 mg').with('wbc', 6, '10^9/L', daysAgo(300)) },
  ],
  undecided: [
    {
      says: 'no results seen',
      missing: ['labs'],
      given: chart().taking('azathioprine 100 mg', { start: daysAgo(800) }),
    },
    { says: 'a newer one may be on the next page', given: since(800, 200).resultsSeen('partial') },
  ],
  boundaries: [
    { limit: 'due.count', step: 1, at: (days) => since(800, days) },
    { limit: 'due.count-overdue', step: 1, at: (days) => since(800, days) },
    { limit: 'due.count-far-overdue', step: 1, at: (days) => since(800, days) },
    { limit: 'phase.first-months', step: 1, at: (days) => since(days, 100) },
  ],
});
