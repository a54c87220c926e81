import { chart, examples } from '../src/rules/testing';

export default examples('AZA-PGX-02', {
  fires: [
    {
      says: 'results seen whole, no TPMT',
      given: chart().taking('azathioprine 150 mg daily').with('wbc', 6, '10^9/L'),
    },
    { says: 'on hold', given: chart().onHold('azathioprine 150 mg').resultsSeen('stated-empty') },
    {
      says: 'a dose change on established treatment',
      given: chart().taking('azathioprine 100 mg').ordering('azathioprine 150 mg').resultsSeen('complete'),
    },
  ],
  clear: [
    { says: 'tested', given: chart().taking('azathioprine 150 mg daily').tpmt('normal') },
    { says: 'a result that can’t be classed is a result', given: chart().taking('azathioprine 150 mg').tpmt(null) },
    {
      says: 'before the first dose it is critical, by another rule',
      given: chart().ordering('azathioprine 50 mg').resultsSeen('complete'),
    },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: chart().taking('azathioprine 150 mg daily') },
    {
      says: 'results seen in part',
      missing: ['labs.tpmt_activity'],
      given: chart().taking('azathioprine 150 mg').resultsSeen('partial'),
    },
  ],
  boundaries: [],
});
