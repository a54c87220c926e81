import { type ChartBuilder, chart, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily');

export const eosinophilia = examples('AZA-LAB-08', {
  fires: [{ says: 'eosinophils 0.9', given: taking().with('eosinophils', 0.9, '10^9/L') }],
  clear: [
    { says: 'eosinophils 0.3', given: taking().with('eosinophils', 0.3, '10^9/L') },
    { says: 'no differential count', given: taking().with('wbc', 6, '10^9/L') },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: taking() }],
  boundaries: [{ limit: 'eosinophils.high', step: 0.1, at: (value) => taking().with('eosinophils', value, '10^9/L') }],
});

export const lymphopenia = examples('AZA-LAB-16', {
  fires: [{ says: 'lymphocytes 0.3', given: taking().with('lymphocytes', 0.3, '10^9/L') }],
  clear: [
    { says: 'lymphocytes 0.9: common on a thiopurine', given: taking().with('lymphocytes', 0.9, '10^9/L') },
    { says: 'no differential count', given: taking().with('wbc', 6, '10^9/L') },
  ],
  undecided: [
    {
      says: 'only as a share of the white cells',
      missing: ['labs.lymphocytes'],
      given: taking().with('lymphocytes', 4, '%', undefined, { canonical: null }),
    },
  ],
  boundaries: [{ limit: 'lymphocytes.low', step: 0.1, at: (value) => taking().with('lymphocytes', value, '10^9/L') }],
});
