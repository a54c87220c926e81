import { type ChartBuilder, chart, daysAgo, examples, labResult } from '../src/rules/testing';

const ordering = (): ChartBuilder => chart().ordering('azathioprine 150 mg daily').tpmt('normal');

export const wbcExamples = examples('AZA-CI-03', {
  fires: [
    { says: 'white cells 2.4', given: ordering().with('wbc', 2.4, '10^9/L') },
    {
      says: '2,400 per µL is the same',
      given: ordering().result(
        labResult('wbc', 2400, '/µL', daysAgo(2), { canonical: { value: 2.4, unit: '10^9/L' } }),
      ),
    },
    { says: '“< 1.0”', given: ordering().with('wbc', 1, '10^9/L', daysAgo(2), { comparator: '<' }) },
    {
      says: 'the newest result decides',
      given: ordering().with('wbc', 6.2, '10^9/L', daysAgo(200)).with('wbc', 2.1, '10^9/L', daysAgo(3)),
    },
    { says: 'without a date, the only one there is', given: ordering().with('wbc', 2.1, '10^9/L', null) },
    {
      says: 'two results of one day: the lower one decides',
      given: ordering().with('wbc', 3.9, '10^9/L', daysAgo(3)).with('wbc', 2.3, '10^9/L', daysAgo(3)),
    },
    {
      says: 'the corrected result of that day',
      given: ordering()
        .with('wbc', 6, '10^9/L', daysAgo(3), { status: 'preliminary' })
        .with('wbc', 2, '10^9/L', daysAgo(3), { status: 'corrected' }),
    },
  ],
  clear: [
    { says: 'white cells 6.1', given: ordering().with('wbc', 6.1, '10^9/L') },
    {
      says: 'low a year ago, normal now',
      given: ordering().with('wbc', 2.1, '10^9/L', daysAgo(365)).with('wbc', 6.2, '10^9/L', daysAgo(3)),
    },
    {
      says: 'a preliminary low value that was corrected',
      given: ordering()
        .with('wbc', 2, '10^9/L', daysAgo(3), { status: 'preliminary' })
        .with('wbc', 6, '10^9/L', daysAgo(3), { status: 'corrected' }),
    },
    { says: 'on treatment other limits hold', given: chart().taking('azathioprine 150 mg').with('wbc', 2.1, '10^9/L') },
    { says: 'no thiopurine', given: chart().ordering('prednisone 20 mg').with('wbc', 2.1, '10^9/L') },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: chart().ordering('azathioprine 150 mg daily') },
    { says: 'results without white cells', missing: ['labs.wbc'], given: ordering().resultsSeen('complete') },
    {
      says: '2.1 without a unit: every reading would be too low',
      missing: ['labs.wbc'],
      urgent: true,
      given: ordering().withoutUnit('wbc', 2.1),
    },
    {
      says: '6.5 without a unit: unreadable, and no reading is too low',
      missing: ['labs.wbc'],
      urgent: false,
      given: ordering().withoutUnit('wbc', 6.5),
    },
    {
      says: 'the newest can’t be read, an older one is fine',
      missing: ['labs.wbc'],
      given: ordering().with('wbc', 6.5, '10^9/L', daysAgo(90)).with('wbc', 'clotted', null, daysAgo(2)),
    },
    {
      says: 'a low one without a date beside a dated normal one: which is newer?',
      missing: ['labs.wbc'],
      given: ordering().with('wbc', 2.1, '10^9/L', null).with('wbc', 6.5, '10^9/L', daysAgo(30)),
    },
    {
      says: '“< 3.0” can be either',
      missing: ['labs.wbc'],
      given: ordering().with('wbc', 3, '10^9/L', daysAgo(2), { comparator: '<' }),
    },
    { says: 'requested, not back', missing: ['labs.wbc'], given: ordering().pending('wbc') },
  ],
  boundaries: [{ limit: 'start.wbc', step: 0.1, at: (value) => ordering().with('wbc', value, '10^9/L') }],
});

export const plateletExamples = examples('AZA-CI-04', {
  fires: [{ says: 'platelets 49', given: ordering().with('platelets', 49, '10^9/L') }],
  clear: [
    { says: 'platelets 220', given: ordering().with('platelets', 220, '10^9/L') },
    {
      says: 'on treatment other limits hold',
      given: chart().taking('azathioprine 150 mg').with('platelets', 40, '10^9/L'),
    },
    { says: 'no thiopurine', given: chart().with('platelets', 40, '10^9/L') },
  ],
  undecided: [
    {
      says: '40 without a unit: every reading would be too low',
      missing: ['labs.platelets'],
      urgent: true,
      given: ordering().withoutUnit('platelets', 40),
    },
    {
      says: '250 without a unit: thousands would be fine, single cells would not',
      missing: ['labs.platelets'],
      urgent: false,
      given: ordering().withoutUnit('platelets', 250),
    },
    { says: 'not among the results', missing: ['labs.platelets'], given: ordering().with('wbc', 6.1, '10^9/L') },
  ],
  boundaries: [{ limit: 'start.platelets', step: 1, at: (value) => ordering().with('platelets', value, '10^9/L') }],
});

export const neutrophilExamples = examples('AZA-CI-12', {
  fires: [
    { says: 'neutrophils 0.8', given: ordering().with('neutrophils', 0.8, '10^9/L') },
    { says: 'thioguanine too', given: chart().ordering('thioguanine 20 mg').with('neutrophils', 0.5, '10^9/L') },
  ],
  clear: [
    { says: 'neutrophils 1.3 are another rule', given: ordering().with('neutrophils', 1.3, '10^9/L') },
    {
      says: 'on treatment other limits hold',
      given: chart().taking('azathioprine 50 mg').with('neutrophils', 0.8, '10^9/L'),
    },
  ],
  undecided: [
    { says: 'a count without them', missing: ['labs.neutrophils'], given: ordering().with('wbc', 6.1, '10^9/L') },
    {
      says: '0.8 without a unit: every reading would be too low',
      missing: ['labs.neutrophils'],
      urgent: true,
      given: ordering().withoutUnit('neutrophils', 0.8),
    },
  ],
  boundaries: [
    { limit: 'start.neutrophils', step: 0.1, at: (value) => ordering().with('neutrophils', value, '10^9/L') },
  ],
});
