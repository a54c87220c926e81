import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const since = (days: number): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(days) });

export default examples('AZA-MON-07', {
  fires: [
    { says: 'two years on it, problem list without a skin check', given: since(700).problemsSeen('complete') },
    { says: 'last check two years ago', given: since(900).problem('skin-check', 'resolved', daysAgo(720)) },
  ],
  clear: [
    { says: 'checked in spring', given: since(700).problem('skin-check', 'active', daysAgo(200)) },
    { says: 'said to be checked', stated: ['skin-checked'], given: since(700).problemsSeen('complete') },
    { says: 'six months on it', given: since(180).problemsSeen('complete') },
    { says: 'problem list not seen: a matter of the checklist', given: since(700) },
    { says: 'a check without a day', given: since(700).problem('skin-check') },
  ],
  undecided: 'Where no list shows skin checks this belongs to the checklist.',
  boundaries: [
    { limit: 'phase.first-year', step: 1, at: (days) => since(days).problemsSeen('complete') },
    { limit: 'due.skin', step: 1, at: (days) => since(900).problem('skin-check', 'active', daysAgo(days)) },
  ],
});
