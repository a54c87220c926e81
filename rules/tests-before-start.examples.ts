import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const ordering = (): ChartBuilder => chart().ordering('azathioprine 50 mg daily');
const drawn = (days: number, ...tests: string[]): ChartBuilder =>
  tests.reduce((on, test) => on.with(test, 30, 'U/L', daysAgo(days)), ordering());
const unseen = [{ says: 'no results seen', missing: ['labs'], given: ordering() }];
const onTreatment = { says: 'on treatment', given: chart().taking('azathioprine 50 mg').resultsSeen('complete') };

export const count = examples('AZA-BASE-01', {
  fires: [
    { says: 'none', given: ordering().resultsSeen('complete') },
    { says: 'two months old', given: drawn(60, 'wbc', 'platelets') },
  ],
  clear: [{ says: 'last week', given: drawn(7, 'wbc') }, onTreatment],
  undecided: [...unseen, { says: 'results seen in part', given: ordering().resultsSeen('partial') }],
  boundaries: [{ limit: 'baseline.age', step: 1, at: (days) => drawn(days, 'wbc') }],
});

export const liver = examples('AZA-BASE-02', {
  fires: [
    { says: 'ALT and bilirubin, no alkaline phosphatase', given: drawn(7, 'alt', 'bilirubin') },
    { says: 'none', given: ordering().resultsSeen('complete') },
  ],
  clear: [{ says: 'all three', given: drawn(7, 'ast', 'alp', 'bilirubin') }, onTreatment],
  undecided: unseen,
  boundaries: [{ limit: 'baseline.age', step: 1, at: (days) => drawn(days, 'alt', 'alp', 'bilirubin') }],
});

export const renal = examples('AZA-BASE-03', {
  fires: [{ says: 'creatinine without urea', given: drawn(7, 'creatinine') }],
  clear: [{ says: 'eGFR and urea', given: drawn(7, 'egfr', 'urea') }, onTreatment],
  undecided: unseen,
  boundaries: [{ limit: 'baseline.age', step: 1, at: (days) => drawn(days, 'creatinine', 'urea') }],
});

export const tpmt = examples('AZA-BASE-04', {
  fires: [
    { says: 'never done: inside the finding on TPMT', under: 'AZA-PGX-01', given: ordering().resultsSeen('complete') },
  ],
  clear: [{ says: 'done', given: ordering().tpmt('normal') }, onTreatment],
  undecided: unseen,
  boundaries: [],
});

const normal = (test: string, value: number): ChartBuilder => {
  const usual: Record<string, number> = { wbc: 6, neutrophils: 4, platelets: 250, alt: 25 };
  return Object.entries({ ...usual, [test]: value }).reduce(
    (on, [each, number]) => on.with(each, number, each === 'alt' ? 'U/L' : '10^9/L'),
    ordering(),
  );
};

export const abnormal = examples('AZA-BASE-09', {
  fires: [
    { says: 'white cells 3.0', given: normal('wbc', 3) },
    { says: 'ALT 140', given: normal('alt', 140) },
    { says: 'neutrophils 1.4, white cells fine', given: normal('neutrophils', 1.4) },
    { says: 'white cells 2.1: the contraindication stands for it', under: 'AZA-CI-03', given: normal('wbc', 2.1) },
    { says: 'platelets 40: the contraindication stands for it', under: 'AZA-CI-04', given: normal('platelets', 40) },
  ],
  clear: [
    { says: 'all fine', given: normal('wbc', 6) },
    { says: 'on treatment other rules speak', given: chart().taking('azathioprine 50 mg').with('wbc', 3, '10^9/L') },
  ],
  undecided: unseen,
  boundaries: [
    { limit: 'withhold.wbc', step: 0.1, at: (value) => normal('wbc', value) },
    { limit: 'withhold.neutrophils', step: 0.1, at: (value) => normal('neutrophils', value) },
    { limit: 'withhold.platelets', step: 1, at: (value) => normal('platelets', value) },
    { limit: 'withhold.transaminases', step: 1, at: (value) => normal('alt', value) },
  ],
});
