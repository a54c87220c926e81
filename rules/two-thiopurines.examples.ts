import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(500) });
const partial = { says: 'list seen in part', missing: ['medications'], given: taking().medicationsSeen('partial') };

export default examples('AZA-INT-15', {
  fires: [
    { says: 'mercaptopurine ordered for a patient on azathioprine', given: taking().ordering('mercaptopurine 50 mg') },
    { says: 'both taken', given: taking().taking('thioguanine 20 mg') },
  ],
  clear: [
    { says: 'a new dose of the same drug', given: taking().ordering('azathioprine 150 mg') },
    { says: 'the other one stopped', given: taking().stopped('mercaptopurine 50 mg', daysAgo(30)) },
  ],
  undecided: [partial],
  boundaries: [],
});
