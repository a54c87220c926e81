import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 150 mg daily');

export const whiteCellExamples = examples('AZA-LAB-02', {
  fires: [
    { says: 'white cells 3.4', given: taking().with('wbc', 3.4, '10^9/L') },
    { says: 'on hold', given: chart().onHold('azathioprine 150 mg').with('wbc', 3, '10^9/L') },
    { says: 'an old result still speaks', given: taking().with('wbc', 3, '10^9/L', daysAgo(300)) },
  ],
  clear: [
    { says: 'white cells 3.9', given: taking().with('wbc', 3.9, '10^9/L') },
    { says: 'severe: that finding stands for it', given: taking().with('wbc', 2.1, '10^9/L') },
    { says: 'before the first dose', given: chart().ordering('azathioprine 150 mg').with('wbc', 3, '10^9/L') },
    { says: 'no thiopurine', given: chart().with('wbc', 3, '10^9/L') },
    { says: 'stopped last week', given: chart().stopped('azathioprine 50 mg', daysAgo(7)).with('wbc', 3, '10^9/L') },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: taking() },
    { says: 'no white cells among them', missing: ['labs.wbc'], given: taking().with('alt', 20, 'U/L') },
    {
      says: '2.1 without a unit would be a warning here; the severe one is urgent',
      missing: ['labs.wbc'],
      urgent: false,
      given: taking().withoutUnit('wbc', 2.1),
    },
  ],
  boundaries: [{ limit: 'withhold.wbc', step: 0.1, at: (value) => taking().with('wbc', value, '10^9/L') }],
});

export const neutrophilExamples = examples('AZA-LAB-03', {
  fires: [
    { says: 'neutrophils 1.2 (40 % of 3.0)', given: taking().with('neutrophils', 1.2, '10^9/L') },
    {
      says: 'low before the start as well',
      given: chart()
        .taking('azathioprine 100 mg daily', { start: daysAgo(100) })
        .with('neutrophils', 1.4, '10^9/L', daysAgo(120))
        .with('neutrophils', 1.3, '10^9/L', daysAgo(5)),
    },
  ],
  clear: [
    { says: 'neutrophils 2.4', given: taking().with('neutrophils', 2.4, '10^9/L') },
    { says: 'severe: that finding stands for it', given: taking().with('neutrophils', 0.8, '10^9/L') },
    { says: 'no thiopurine', given: chart().with('neutrophils', 1.2, '10^9/L') },
  ],
  undecided: [
    { says: 'a count without them', missing: ['labs.neutrophils'], given: taking().with('wbc', 6, '10^9/L') },
    {
      says: 'only as a share of the white cells',
      missing: ['labs.neutrophils'],
      given: taking().with('neutrophils', 40, '%', daysAgo(5), { canonical: null, note: 'unit not known' }),
    },
  ],
  boundaries: [
    { limit: 'withhold.neutrophils', step: 0.1, at: (value) => taking().with('neutrophils', value, '10^9/L') },
  ],
});

export const plateletExamples = examples('AZA-LAB-05', {
  fires: [{ says: 'platelets 139', given: taking().with('platelets', 139, '10^9/L') }],
  clear: [
    { says: 'platelets 210', given: taking().with('platelets', 210, '10^9/L') },
    { says: 'severe: that finding stands for it', given: taking().with('platelets', 40, '10^9/L') },
    { says: 'no thiopurine', given: chart().with('platelets', 120, '10^9/L') },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: taking() },
    { says: 'a count without them', missing: ['labs.platelets'], given: taking().with('wbc', 6, '10^9/L') },
  ],
  boundaries: [{ limit: 'withhold.platelets', step: 1, at: (value) => taking().with('platelets', value, '10^9/L') }],
});

export const borderlineExamples = examples('AZA-LAB-04', {
  fires: [{ says: 'neutrophils 1.8', given: taking().with('neutrophils', 1.8, '10^9/L') }],
  clear: [
    { says: 'neutrophils 2.4', given: taking().with('neutrophils', 2.4, '10^9/L') },
    { says: 'lower is another rule', given: taking().with('neutrophils', 1.4, '10^9/L') },
    { says: 'before the first dose', given: chart().ordering('azathioprine 50 mg').with('neutrophils', 1.8, '10^9/L') },
  ],
  undecided: [
    { says: 'a count without them', missing: ['labs.neutrophils'], given: taking().with('wbc', 6, '10^9/L') },
  ],
  boundaries: [
    { limit: 'withhold.neutrophils', step: 0.1, at: (value) => taking().with('neutrophils', value, '10^9/L') },
    { limit: 'repeat.neutrophils', step: 0.1, at: (value) => taking().with('neutrophils', value, '10^9/L') },
  ],
});
