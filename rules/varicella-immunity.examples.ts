import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const ordering = (): ChartBuilder => chart().ordering('azathioprine 50 mg daily');

export const notImmune = examples('AZA-INF-04', {
  fires: [
    { says: 'IgG negative', given: ordering().with('vzv_igg', 'negative', null) },
    { says: '“not immune”', given: ordering().with('vzv_igg', 'Not immune', null) },
  ],
  clear: [
    { says: 'IgG positive', given: ordering().with('vzv_igg', 'positive', null) },
    { says: 'not measured is another rule', given: ordering().resultsSeen('complete') },
    {
      says: 'on treatment it is too late',
      given: chart().taking('azathioprine 50 mg').with('vzv_igg', 'negative', null),
    },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: ordering() },
    { says: '“see comment”', missing: ['labs.vzv_igg'], given: ordering().with('vzv_igg', 'see comment', null) },
  ],
  boundaries: [],
});

export const unknown = examples('AZA-BASE-07', {
  fires: [
    { says: 'no history, no vaccine, no test', given: ordering().resultsSeen('complete').problemsSeen('complete') },
    { says: 'history not seen: asking costs little', given: ordering().resultsSeen('complete') },
  ],
  clear: [
    { says: 'tested', given: ordering().with('vzv_igg', 'positive', null) },
    { says: 'shingles in the past', given: ordering().resultsSeen('complete').problem('varicella-zoster', 'resolved') },
    { says: 'vaccinated', given: ordering().resultsSeen('complete').vaccinated('varicella', daysAgo(4000)) },
    { says: 'on treatment', given: chart().taking('azathioprine 50 mg').resultsSeen('complete') },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: ordering() }],
  boundaries: [],
});
