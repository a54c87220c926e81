import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(500) });

export default examples('AZA-INT-14', {
  fires: [
    { says: 'surgery planned', given: taking().problem('surgery-planned') },
    { says: 'rocuronium listed', given: taking().taking('neuromuscular blockers') },
  ],
  clear: [{ says: 'neither', given: taking().problemsSeen('complete') }],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: taking() }],
  boundaries: [],
});
