import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const since = (days: number): ChartBuilder =>
  chart()
    .weighing(70)
    .taking('azathioprine 125 mg daily', { start: daysAgo(days) });

export const target = examples('AZA-DOSE-07', {
  fires: [
    { says: 'two years on it, TPMT normal', given: since(700).tpmt('normal') },
    {
      says: 'without a weight',
      given: chart()
        .taking('azathioprine 125 mg', { start: daysAgo(700) })
        .tpmt('normal'),
    },
  ],
  clear: [
    { says: 'week 4', given: since(28).tpmt('normal') },
    { says: 'intermediate', given: since(700).tpmt('intermediate') },
    { says: 'start unknown', given: chart().weighing(70).taking('azathioprine 125 mg').tpmt('normal') },
    {
      says: 'mercaptopurine',
      given: chart()
        .taking('mercaptopurine 75 mg', { start: daysAgo(700) })
        .tpmt('normal'),
    },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: since(700) }],
  boundaries: [{ limit: 'phase.first-months', step: 1, at: (days) => since(days).tpmt('normal') }],
});

export const remission = examples('AZA-LT-01', {
  fires: [{ says: 'remission noted', given: since(700).problem('remission', 'resolved') }],
  clear: [
    { says: 'no remission noted', given: since(700).problemsSeen('complete') },
    { says: 'beside a safety stop', given: since(700).problem('remission').with('wbc', 2, '10^9/L') },
    { says: 'beside a fever', given: since(700).problem('remission').problem('fever') },
    { says: 'on hold', given: chart().onHold('azathioprine 100 mg').problem('remission') },
  ],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: since(700) }],
  boundaries: [],
});
