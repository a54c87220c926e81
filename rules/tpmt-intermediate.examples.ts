import { chart, examples } from '../src/rules/testing';

export default examples('AZA-PGX-03', {
  fires: [
    { says: 'before the first dose', given: chart().ordering('azathioprine 150 mg daily').tpmt('intermediate') },
    { says: 'a heterozygote on mercaptopurine', given: chart().taking('mercaptopurine 50 mg').tpmt('intermediate') },
    { says: 'on hold', given: chart().onHold('azathioprine 50 mg').weighing(70).tpmt('intermediate') },
  ],
  clear: [
    { says: 'normal', given: chart().taking('azathioprine 150 mg daily').tpmt('normal') },
    { says: 'poor: the contraindication speaks', given: chart().taking('azathioprine 150 mg daily').tpmt('poor') },
    {
      says: 'possible intermediate is a rule of its own',
      given: chart().taking('azathioprine 50 mg').tpmt('possible-intermediate'),
    },
    { says: 'indeterminate', given: chart().taking('azathioprine 50 mg daily').tpmt('indeterminate') },
    {
      says: 'only NUDT15 is intermediate',
      given: chart().taking('azathioprine 50 mg').tpmt('normal').nudt15('intermediate'),
    },
    { says: 'no thiopurine', given: chart().tpmt('intermediate') },
  ],
  undecided: [
    {
      says: 'results seen in part, no TPMT on that page',
      missing: ['labs.tpmt_activity'],
      given: chart().ordering('azathioprine 50 mg daily').resultsSeen('partial'),
    },
  ],
  boundaries: [],
});
