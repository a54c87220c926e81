import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(200) });

export const macrocytosis = examples('AZA-LAB-06', {
  fires: [{ says: 'MCV 112', given: taking().with('mcv', 112, 'fL') }],
  clear: [
    { says: 'MCV 101 is a note', given: taking().with('mcv', 101, 'fL') },
    { says: 'not measured, results seen whole', given: taking().with('wbc', 6, '10^9/L') },
    { says: 'before the first dose', given: chart().ordering('azathioprine 50 mg').with('mcv', 112, 'fL') },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: taking() }],
  boundaries: [{ limit: 'mcv.high', step: 1, at: (value) => taking().with('mcv', value, 'fL') }],
});

export const mildMacrocytosis = examples('AZA-LAB-07', {
  fires: [{ says: 'MCV 102', given: taking().with('mcv', 102, 'fL') }],
  clear: [
    { says: 'MCV 94', given: taking().with('mcv', 94, 'fL') },
    { says: 'higher is a warning', given: taking().with('mcv', 112, 'fL') },
  ],
  undecided: [{ says: 'results seen in part', missing: ['labs.mcv'], given: taking().resultsSeen('partial') }],
  boundaries: [
    { limit: 'mcv.raised', step: 1, at: (value) => taking().with('mcv', value, 'fL') },
    { limit: 'mcv.high', step: 1, at: (value) => taking().with('mcv', value, 'fL') },
  ],
});

const fallTo = (value: number): ChartBuilder =>
  taking().with('hemoglobin', 150, 'g/L', daysAgo(210)).with('hemoglobin', value, 'g/L', daysAgo(5));

export const anaemia = examples('AZA-LAB-15', {
  fires: [
    { says: 'haemoglobin 92', given: taking().with('hemoglobin', 92, 'g/L') },
    { says: 'from 150 to 125 since the start', given: fallTo(125) },
  ],
  clear: [
    { says: 'from 150 to 141', given: fallTo(141) },
    { says: 'haemoglobin 128, none from before the start', given: taking().with('hemoglobin', 128, 'g/L') },
  ],
  undecided: [
    {
      says: 'no haemoglobin among the results',
      missing: ['labs.hemoglobin'],
      given: taking().with('wbc', 6, '10^9/L'),
    },
  ],
  boundaries: [
    { limit: 'haemoglobin.low', step: 1, at: (value) => taking().with('hemoglobin', value, 'g/L') },
    { limit: 'haemoglobin.fall', step: 1, at: (fall) => fallTo(150 - fall) },
  ],
});
