import { type ChartBuilder, chart, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 50 mg daily').weighing(70).nudt15('normal');

export const possible = examples('AZA-PGX-06', {
  fires: [
    { says: 'one allele of unknown function', given: taking().tpmt('possible-intermediate') },
    {
      says: 'before the first dose',
      given: chart().ordering('mercaptopurine 50 mg').tpmt('possible-intermediate').nudt15('normal'),
    },
  ],
  clear: [
    { says: 'intermediate is another rule', given: taking().tpmt('intermediate') },
    { says: 'normal', given: taking().tpmt('normal') },
    {
      says: 'with NUDT15 intermediate the rule on both speaks',
      given: taking().tpmt('possible-intermediate').nudt15('intermediate'),
    },
  ],
  undecided: [
    {
      says: 'results seen in part',
      missing: ['labs.tpmt_activity'],
      given: chart().ordering('azathioprine 50 mg').resultsSeen('partial'),
    },
  ],
  boundaries: [],
});

export const indeterminate = examples('AZA-PGX-07', {
  fires: [
    { says: 'on treatment', given: taking().tpmt('indeterminate') },
    {
      says: 'before the first dose, NUDT15 normal',
      given: chart().ordering('azathioprine 50 mg').tpmt('indeterminate').nudt15('normal'),
    },
  ],
  clear: [
    { says: 'only NUDT15 is indeterminate', given: taking().tpmt('normal').nudt15('indeterminate') },
    { says: 'a result that can’t be classed is another rule', given: taking().tpmt(null) },
    { says: 'not tested is another rule', given: chart().ordering('azathioprine 50 mg').resultsSeen('complete') },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: chart().taking('azathioprine 50 mg daily') }],
  boundaries: [],
});
