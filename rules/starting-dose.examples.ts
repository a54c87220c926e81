import { type Boundary, type ChartBuilder, chart, examples } from '../src/rules/testing';

const ordering = (mg: number, kg = 100): ChartBuilder =>
  chart().weighing(kg).tpmt('normal').ordering(`azathioprine ${mg} mg daily`);

const weights = (mgPerKg: number): Boundary[] => [
  { limit: 'weight.least', step: 0.1, at: (kg) => ordering(mgPerKg * 30, kg) },
  { limit: 'weight.most', step: 0.1, at: (kg) => ordering(mgPerKg * 200, kg) },
  { limit: 'age.adult', step: 1, at: (years) => ordering(mgPerKg * 25, 25).aged(years) },
];

export const low = examples('AZA-DOSE-03', {
  fires: [
    { says: '50 mg at 100 kg', given: ordering(50) },
    { says: 'on treatment', given: chart().weighing(80).tpmt('normal').taking('azathioprine 50 mg daily') },
  ],
  clear: [
    { says: '150 mg at 100 kg', given: ordering(150) },
    { says: 'intermediate TPMT: meant', given: chart().weighing(80).tpmt('intermediate').taking('azathioprine 50 mg') },
    { says: 'beside allopurinol: meant', given: ordering(50).taking('allopurinol 100 mg') },
  ],
  undecided: [
    { says: 'no weight', missing: ['patient.weight'], given: chart().tpmt('normal').taking('azathioprine 50 mg') },
  ],
  boundaries: [{ limit: 'dose.low', step: 0.01, at: (perKg) => ordering(perKg * 100) }, ...weights(0.5)],
});

export const full = examples('AZA-DOSE-04', {
  fires: [{ says: '200 mg at 100 kg at once', given: ordering(200) }],
  clear: [
    { says: 'a first step', given: ordering(50) },
    { says: 'said to be intended', stated: ['full-dose-intended'], given: ordering(200) },
    { says: 'on treatment', given: chart().weighing(100).taking('azathioprine 200 mg') },
  ],
  undecided: [{ says: 'no weight', missing: ['patient.weight'], given: chart().ordering('azathioprine 150 mg') }],
  boundaries: [{ limit: 'dose.target', step: 0.01, at: (perKg) => ordering(perKg * 100) }, ...weights(2.3)],
});
