import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily');
const counts = (test: string, ...values: number[]): ChartBuilder =>
  values.reduce((on, value, at) => on.with(test, value, '10^9/L', daysAgo((values.length - at) * 14)), taking());

export default examples('AZA-LAB-14', {
  fires: [
    { says: 'white cells 6.0, 5.2, 4.5, 3.9: all above 3.5', given: counts('wbc', 6, 5.2, 4.5, 3.9) },
    { says: 'platelets', given: counts('platelets', 320, 270, 230, 190) },
    { says: 'the last four of many', given: counts('neutrophils', 4, 4.2, 5, 4.2, 3.6, 3) },
  ],
  clear: [
    { says: 'two steps down', given: counts('wbc', 5.2, 4.5, 3.9) },
    { says: 'small steps', given: counts('wbc', 6, 5.7, 5.4, 5.2) },
    { says: 'the last one up again', given: counts('wbc', 6, 5.2, 4.5, 3.9, 4.4) },
  ],
  undecided: [
    {
      says: 'results seen in part',
      missing: ['labs.neutrophils', 'labs.platelets', 'labs.wbc'],
      given: counts('wbc', 5.2, 4.5).resultsSeen('partial'),
    },
    {
      says: 'the newest can’t be read',
      missing: ['labs.wbc'],
      given: counts('wbc', 6, 5.2, 4.5).withoutUnit('wbc', 3.9),
    },
  ],
  boundaries: [
    {
      limit: 'fall.percent',
      step: 0.1,
      at: (percent) =>
        counts(
          'wbc',
          10,
          10 - percent / 10,
          (10 - percent / 10) * (1 - percent / 100),
          (10 - percent / 10) * (1 - percent / 100) ** 2,
        ),
    },
  ],
});
