import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(500) });
const partial = { says: 'list seen in part', missing: ['medications'], given: taking().medicationsSeen('partial') };

export default examples('AZA-INT-10', {
  fires: [
    { says: 'leflunomide', given: taking().taking('leflunomide 20 mg') },
    { says: 'teriflunomide ordered', given: taking().ordering('teriflunomide 14 mg') },
  ],
  clear: [
    { says: 'stopped', given: taking().stopped('leflunomide', daysAgo(10)) },
    { says: 'methotrexate is another rule', given: taking().taking('methotrexate 15 mg') },
  ],
  undecided: [partial],
  boundaries: [],
});
