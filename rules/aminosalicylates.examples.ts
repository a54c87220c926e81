import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(500) });
const partial = { says: 'list seen in part', missing: ['medications'], given: taking().medicationsSeen('partial') };
const mesalazine = (days: number): ChartBuilder => taking().taking('mesalazine 3000 mg', { start: daysAgo(days) });

export default examples('AZA-INT-07', {
  fires: [
    { says: 'begun this month', given: mesalazine(20) },
    {
      says: 'azathioprine being ordered beside it',
      given: chart()
        .ordering('azathioprine 50 mg')
        .taking('sulfasalazine 2000 mg', { start: daysAgo(900) }),
    },
    { says: 'long together: a note', severity: 'info', given: mesalazine(400) },
    { says: 'start not known', given: taking().taking('mesalazine 3000 mg') },
  ],
  clear: [{ says: 'stopped', given: taking().stopped('mesalazine', daysAgo(20)) }],
  undecided: [partial],
  boundaries: [{ limit: 'phase.settled-together', step: 1, at: mesalazine }],
});
