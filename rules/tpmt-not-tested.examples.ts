import { chart, examples } from '../src/rules/testing';

export default examples('AZA-PGX-01', {
  fires: [
    {
      says: 'results seen whole, no TPMT among them',
      given: chart().ordering('azathioprine 150 mg daily').with('wbc', 6.1, '10^9/L').resultsSeen('complete'),
    },
    {
      says: 'no results on file, as the page states',
      given: chart().ordering('azathioprine 150 mg daily').resultsSeen('stated-empty'),
    },
    {
      says: 'requested and pending, on a page of several',
      given: chart().ordering('azathioprine 150 mg daily').pending('tpmt_activity').resultsSeen('partial'),
    },
    { says: 'mercaptopurine', given: chart().ordering('mercaptopurine 50 mg daily').resultsSeen('complete') },
    {
      says: 'NUDT15 alone does not replace it',
      given: chart().ordering('azathioprine 150 mg daily').nudt15('normal'),
    },
  ],
  clear: [
    { says: 'normal', given: chart().ordering('azathioprine 150 mg daily').tpmt('normal') },
    { says: 'a result that can’t be classed is a result', given: chart().ordering('azathioprine 50 mg').tpmt(null) },
    {
      says: 'on established treatment, even where a new dose is ordered',
      given: chart().taking('azathioprine 100 mg').ordering('azathioprine 150 mg').resultsSeen('complete'),
    },
    { says: 'no thiopurine', given: chart().ordering('prednisone 20 mg').resultsSeen('complete') },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: chart().ordering('azathioprine 150 mg daily') },
    {
      says: 'results seen in part',
      missing: ['labs.tpmt_activity'],
      given: chart().ordering('azathioprine 150 mg daily').with('wbc', 6.1, '10^9/L').resultsSeen('partial'),
    },
  ],
  boundaries: [],
});
