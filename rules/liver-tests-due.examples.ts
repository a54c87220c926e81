import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const since = (days: number | null, test: number | null): ChartBuilder => {
  const on = chart().taking('azathioprine 100 mg daily', { start: days === null ? null : daysAgo(days) });
  return test === null ? on.resultsSeen('complete') : on.with('alt', 25, 'U/L', daysAgo(test));
};

export const monthly = examples('AZA-MON-05', {
  fires: [
    { says: 'week 8, last ALT 40 days old', given: since(55, 40) },
    { says: 'week 3, none at all', given: since(18, null) },
  ],
  clear: [
    { says: 'week 8, last ALT 20 days old', given: since(55, 20) },
    { says: 'AST is enough', given: since(55, 40).with('ast', 20, 'U/L', daysAgo(5)) },
    { says: 'maintenance', given: since(400, 40) },
  ],
  undecided: [{ says: 'start unknown', missing: ['medications.start'], given: since(null, 40) }],
  boundaries: [
    { limit: 'due.liver-monthly', step: 1, at: (days) => since(70, days) },
    { limit: 'phase.first-months', step: 1, at: (days) => since(days, 40) },
  ],
});

export const maintenance = examples('AZA-MON-06', {
  fires: [
    { says: '100 days old: due', severity: 'info', given: since(800, 100) },
    { says: '200 days old: overdue', given: since(800, 200) },
    { says: '400 days old', severity: 'critical', given: since(800, 400) },
    { says: 'none among results seen whole', given: since(800, null) },
  ],
  clear: [
    { says: '60 days old', given: since(800, 60) },
    { says: 'week 8: another rule', given: since(55, 100) },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: chart().taking('azathioprine 100 mg') }],
  boundaries: [
    { limit: 'due.liver', step: 1, at: (days) => since(800, days) },
    { limit: 'due.liver-overdue', step: 1, at: (days) => since(800, days) },
    { limit: 'due.liver-far-overdue', step: 1, at: (days) => since(800, days) },
    { limit: 'phase.first-months', step: 1, at: (days) => since(days, 100) },
  ],
});
