import { type ChartBuilder, chart, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 50 mg daily').weighing(70).tpmt('normal');

export const deficient = examples('AZA-CI-02', {
  fires: [
    { says: 'on treatment', given: taking().nudt15('poor') },
    {
      says: 'before the first dose of mercaptopurine',
      given: chart().ordering('mercaptopurine 50 mg').tpmt('normal').nudt15('poor'),
    },
    { says: 'both genes deficient are two findings', given: taking().tpmt('poor').nudt15('poor') },
  ],
  clear: [
    { says: 'intermediate is another rule', given: taking().nudt15('intermediate') },
    { says: 'normal', given: taking().nudt15('normal') },
    { says: 'TPMT is the deficient one', given: taking().tpmt('poor').nudt15('normal') },
    { says: 'not tested: that note speaks, once', given: taking() },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: chart().taking('azathioprine 50 mg daily') },
    {
      says: 'TPMT intermediate and NUDT15 not tested: it matters here',
      missing: ['labs.nudt15_genotype'],
      given: taking().tpmt('intermediate'),
    },
  ],
  boundaries: [],
});

export const intermediate = examples('AZA-PGX-04', {
  fires: [
    { says: 'one copy', given: taking().nudt15('intermediate') },
    { says: 'possibly one copy', given: taking().nudt15('possible-intermediate') },
    {
      says: 'both intermediate: that finding stands for it',
      under: 'AZA-PGX-05',
      given: taking().tpmt('intermediate').nudt15('intermediate'),
    },
  ],
  clear: [
    { says: 'normal', given: taking().nudt15('normal') },
    { says: 'deficient: the contraindication speaks', given: taking().nudt15('poor') },
    { says: 'indeterminate with TPMT normal: the usual start', given: taking().nudt15('indeterminate') },
    { says: 'only TPMT is intermediate', given: taking().tpmt('intermediate').nudt15('normal') },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: chart().taking('azathioprine 50 mg daily') }],
  boundaries: [],
});

export const notTested = examples('AZA-PGX-08', {
  fires: [
    { says: 'TPMT normal, results seen whole, no NUDT15', given: taking() },
    { says: 'requested and pending', given: taking().pending('nudt15_genotype').resultsSeen('partial') },
  ],
  clear: [
    { says: 'tested', given: taking().nudt15('normal') },
    { says: 'TPMT intermediate: the open class itself is said', given: taking().tpmt('intermediate') },
    { says: 'no thiopurine', given: chart().tpmt('normal') },
  ],
  undecided: [
    { says: 'results seen in part', missing: ['labs.nudt15_genotype'], given: taking().resultsSeen('partial') },
  ],
  boundaries: [],
});
