import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const ordering = (): ChartBuilder => chart().ordering('azathioprine 50 mg daily');
const serology = (days: number, on = ordering()): ChartBuilder =>
  ['hbsag', 'anti_hbc', 'anti_hcv'].reduce((each, test) => each.with(test, 'negative', null, daysAgo(days)), on);

export const virus = examples('AZA-INF-03', {
  fires: [
    { says: 'HBsAg positive', given: ordering().with('hbsag', 'positive', null) },
    {
      says: 'hepatitis B on the problem list, on treatment',
      given: chart().taking('azathioprine 50 mg').problem('hepatitis-b'),
    },
    {
      says: 'anti-HBc alone',
      severity: 'warning',
      given: ordering().with('hbsag', 'non-reactive', null).with('anti_hbc', 'reactive', null),
    },
    { says: 'HCV antibody', severity: 'warning', given: ordering().with('anti_hcv', 'Positiv', null) },
    { says: 'HIV', severity: 'warning', given: chart().taking('azathioprine 50 mg').problem('hiv-infection') },
  ],
  clear: [
    { says: 'all negative', given: serology(20).with('hiv', 'negative', null) },
    { says: 'not detected', given: ordering().with('hbsag', 'Not detected', null) },
    { says: 'never tested is another rule', given: ordering().resultsSeen('complete') },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: ordering() },
    {
      says: 'a number where words are needed is none; “see report” is open',
      missing: ['labs.hbsag'],
      given: ordering().with('hbsag', 'see report', null),
    },
  ],
  boundaries: [],
});

export const serologyMissing = examples('AZA-BASE-05', {
  fires: [
    { says: 'none at all', given: ordering().resultsSeen('complete') },
    { says: 'anti-HBc missing', given: ordering().with('hbsag', 'negative', null).with('anti_hcv', 'negative', null) },
    { says: 'two years old', given: serology(730) },
  ],
  clear: [
    { says: 'all three this year', given: serology(100) },
    { says: 'on treatment', given: chart().taking('azathioprine 50 mg').resultsSeen('complete') },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: ordering() }],
  boundaries: [{ limit: 'baseline.serology', step: 1, at: serology }],
});

export const hivMissing = examples('AZA-BASE-06', {
  fires: [{ says: 'none', given: ordering().resultsSeen('complete') }],
  clear: [
    { says: 'tested years ago', given: ordering().with('hiv', 'negative', null, daysAgo(2000)) },
    {
      says: 'no raised risk, as the clinician says',
      stated: ['hiv-low-risk'],
      given: ordering().resultsSeen('complete'),
    },
    { says: 'known infection is another rule', given: ordering().resultsSeen('complete').problem('hiv-infection') },
  ],
  undecided: [{ says: 'results seen in part', missing: ['labs.hiv'], given: ordering().resultsSeen('partial') }],
  boundaries: [],
});
