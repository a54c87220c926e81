import { chart, daysAgo, examples } from '../src/rules/testing';

export default examples('AZA-PGX-09', {
  fires: [
    {
      says: 'a bare number before the first dose',
      given: chart().ordering('azathioprine 50 mg').tpmt(null, 'TPMT 20 U/mL'),
    },
    {
      says: 'LOW without the laboratory’s meaning, on treatment: a warning',
      severity: 'warning',
      given: chart().taking('azathioprine 150 mg daily').tpmt(null, 'TPMT activity 14.2 LOW'),
    },
    { says: 'on hold: a warning', severity: 'warning', given: chart().onHold('azathioprine 150 mg').tpmt(null) },
  ],
  clear: [
    { says: 'normal', given: chart().ordering('azathioprine 150 mg daily').tpmt('normal') },
    {
      says: 'indeterminate is a class of its own',
      given: chart().ordering('azathioprine 150 mg daily').tpmt('indeterminate'),
    },
    { says: 'not tested is another rule', given: chart().ordering('azathioprine 50 mg').resultsSeen('complete') },
    { says: 'only NUDT15 can’t be classed', given: chart().ordering('azathioprine 50 mg').tpmt('normal').nudt15(null) },
    { says: 'stopped', given: chart().stopped('azathioprine 50 mg', daysAgo(3)).tpmt(null) },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: chart().ordering('azathioprine 150 mg daily') }],
  boundaries: [],
});
