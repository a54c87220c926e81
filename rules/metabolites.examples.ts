import { type ChartBuilder, chart, examples } from '../src/rules/testing';

const UNIT = 'pmol/8x10^8 RBC';
const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily');
const levels = (tgn: number, mmp: number): ChartBuilder => taking().with('tgn6', tgn, UNIT).with('mmp6', mmp, UNIT);
const partial = { says: 'results seen in part', given: taking().resultsSeen('partial') };

export const highTgn = examples('AZA-MET-01', {
  fires: [{ says: '6-TGN 620', given: levels(620, 1200) }],
  clear: [
    { says: '6-TGN 320', given: levels(320, 1200) },
    { says: 'not measured', given: taking().with('wbc', 6, '10^9/L') },
  ],
  undecided: [{ ...partial, missing: ['labs.tgn6'] }],
  boundaries: [{ limit: 'tgn.high', step: 1, at: (value) => levels(value, 1200) }],
});

export const low = examples('AZA-MET-02', {
  fires: [
    { says: 'both low', given: levels(90, 400) },
    {
      says: 'more than eleven times as much 6-MMP: raising would mislead',
      under: 'AZA-MET-03',
      given: levels(100, 2400),
    },
  ],
  clear: [
    { says: 'in range', given: levels(320, 1200) },
    { says: '6-MMP high', given: levels(150, 9000) },
  ],
  undecided: [{ ...partial, missing: ['labs.mmp6', 'labs.tgn6'] }],
  boundaries: [
    { limit: 'tgn.low', step: 1, at: (value) => levels(value, 1200) },
    { limit: 'mmp.high', step: 1, at: (value) => levels(200, value) },
  ],
});

export const hypermethylation = examples('AZA-MET-03', {
  fires: [
    { says: '6-MMP 9000', given: levels(300, 9000) },
    { says: 'ratio 20 with 6-MMP below its limit', given: levels(200, 4000) },
    { says: '6-MMP alone was measured', given: taking().with('mmp6', 9000, UNIT) },
  ],
  clear: [
    { says: '6-MMP 2000, ratio 6', given: levels(330, 2000) },
    { says: 'not measured', given: taking().with('wbc', 6, '10^9/L') },
  ],
  undecided: [{ ...partial, missing: ['labs.mmp6', 'labs.tgn6'] }],
  boundaries: [
    { limit: 'mmp.high', step: 1, at: (value) => levels(600, value) },
    { limit: 'metabolites.ratio', step: 0.01, at: (times) => levels(300, times * 300) },
  ],
});

export const inRange = examples('AZA-MET-04', {
  fires: [
    { says: '6-TGN 320, 6-MMP 1200', given: levels(320, 1200) },
    { says: 'ratio 14: hypermethylation stands for it', under: 'AZA-MET-03', given: levels(300, 4200) },
  ],
  clear: [
    { says: 'low', given: levels(120, 800) },
    { says: 'high', given: levels(600, 1200) },
  ],
  undecided: [{ ...partial, missing: ['labs.mmp6', 'labs.tgn6'] }],
  boundaries: [
    { limit: 'tgn.low', step: 1, at: (value) => levels(value, 1200) },
    { limit: 'tgn.high', step: 1, at: (value) => levels(value, 1200) },
    { limit: 'mmp.high', step: 1, at: (value) => levels(320, value) },
  ],
});
