import { type ChartBuilder, chart, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 25 mg daily').weighing(70);

export default examples('AZA-PGX-05', {
  fires: [
    { says: 'both intermediate', given: taking().tpmt('intermediate').nudt15('intermediate') },
    { says: 'one of them only possibly', given: taking().tpmt('possible-intermediate').nudt15('intermediate') },
    {
      says: 'before the first dose',
      given: chart().ordering('azathioprine 25 mg').tpmt('intermediate').nudt15('possible-intermediate'),
    },
  ],
  clear: [
    { says: 'only TPMT', given: taking().tpmt('intermediate').nudt15('normal') },
    { says: 'only NUDT15', given: taking().tpmt('normal').nudt15('intermediate') },
    { says: 'TPMT deficient', given: taking().tpmt('poor').nudt15('intermediate') },
    { says: 'TPMT never tested: that gap is said, once', given: taking().nudt15('intermediate') },
  ],
  undecided: [{ says: 'NUDT15 not tested', missing: ['labs.nudt15_genotype'], given: taking().tpmt('intermediate') }],
  boundaries: [],
});
