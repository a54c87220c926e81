import { chart, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');

export default examples('AZA-LAB-12', {
  fires: [{ says: 'albumin 26', given: taking().with('albumin', 26, 'g/L') }],
  clear: [
    { says: 'albumin 41', given: taking().with('albumin', 41, 'g/L') },
    { says: 'not measured', given: taking().with('wbc', 6, '10^9/L') },
  ],
  undecided: [{ says: 'results seen in part', missing: ['labs.albumin'], given: taking().resultsSeen('partial') }],
  boundaries: [{ limit: 'albumin.low', step: 1, at: (value) => taking().with('albumin', value, 'g/L') }],
});
