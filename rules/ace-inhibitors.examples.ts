import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(500) });
const partial = { says: 'list seen in part', missing: ['medications'], given: taking().medicationsSeen('partial') };

export default examples('AZA-INT-08', {
  fires: [{ says: 'ramipril', given: taking().taking('ramipril 5 mg') }],
  clear: [
    { says: 'losartan is none', given: taking().taking('losartan 50 mg') },
    { says: 'stopped', given: taking().stopped('ramipril', daysAgo(20)) },
  ],
  undecided: [partial],
  boundaries: [],
});
