import { chart, daysAgo, examples } from '../src/rules/testing';

export default examples('AZA-CI-01', {
  fires: [
    {
      says: 'before the first dose',
      given: chart().ordering('azathioprine 150 mg daily').tpmt('poor', 'TPMT *3A/*3C'),
    },
    { says: 'on treatment', given: chart().taking('azathioprine 150 mg daily').tpmt('poor', 'TPMT deficient') },
    { says: 'on hold', given: chart().onHold('mercaptopurine 50 mg daily').tpmt('poor') },
  ],
  clear: [
    { says: 'intermediate is another rule', given: chart().ordering('azathioprine 50 mg').tpmt('intermediate') },
    { says: 'normal', given: chart().taking('azathioprine 150 mg daily').tpmt('normal') },
    { says: 'no thiopurine', given: chart().taking('prednisone 20 mg daily').tpmt('poor') },
    { says: 'stopped last week', given: chart().stopped('azathioprine 150 mg', daysAgo(7)).tpmt('poor') },
    {
      says: 'not tested: the missing test speaks, once',
      given: chart().ordering('azathioprine 150 mg daily').resultsSeen('complete'),
    },
    { says: 'not classed: that finding speaks, once', given: chart().taking('azathioprine 150 mg').tpmt(null) },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: chart().taking('azathioprine 150 mg daily') },
    {
      says: 'results seen in part, TPMT not among them',
      missing: ['labs.tpmt_activity'],
      given: chart().taking('azathioprine 150 mg daily').resultsSeen('partial'),
    },
  ],
  boundaries: [],
});
