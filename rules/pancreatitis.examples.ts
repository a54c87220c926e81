import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily').problemsSeen('complete');
const lipase = (value: number): ChartBuilder =>
  taking().with('lipase', value, 'U/L', daysAgo(2), { range: { low: 0, high: 60, text: '0–60' } });

export default examples('AZA-LAB-17', {
  fires: [
    { says: 'lipase 400 of 60', given: lipase(400) },
    { says: 'on the problem list', given: taking().problem('pancreatitis') },
    { says: 'on hold', given: chart().onHold('azathioprine 100 mg').problem('pancreatitis') },
  ],
  clear: [
    { says: 'lipase 90', given: lipase(90) },
    { says: 'an old one', given: taking().problem('pancreatitis', 'resolved').resultsSeen('complete') },
  ],
  undecided: [
    {
      says: 'lipase 400 without a printed range',
      missing: ['labs.lipase'],
      given: taking().with('lipase', 400, 'U/L'),
    },
    {
      says: 'problem list not seen',
      missing: ['conditions'],
      given: chart().taking('azathioprine 100 mg').resultsSeen('complete'),
    },
  ],
  boundaries: [{ limit: 'pancreatitis.lipase', step: 0.05, at: (times) => lipase(times * 60) }],
});
