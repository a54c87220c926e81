import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(500) });
const partial = { says: 'list seen in part', missing: ['medications'], given: taking().medicationsSeen('partial') };

export default examples('AZA-INT-13', {
  fires: [
    { says: 'tofacitinib', given: taking().taking('tofacitinib 10 mg') },
    { says: 'natalizumab ordered', given: taking().ordering('natalizumab') },
  ],
  clear: [
    { says: 'vedolizumab is another rule', given: taking().taking('vedolizumab') },
    { says: 'stopped', given: taking().stopped('tofacitinib', daysAgo(10)) },
  ],
  undecided: [partial],
  boundaries: [],
});
