import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily').problemsSeen('complete');
const creatinine = (from: number, to: number, days = 200): ChartBuilder =>
  taking().with('creatinine', from, 'µmol/L', daysAgo(days)).with('creatinine', to, 'µmol/L', daysAgo(5));
const egfr = (from: number, to: number): ChartBuilder =>
  taking().with('egfr', from, 'mL/min', daysAgo(200)).with('egfr', to, 'mL/min', daysAgo(5));

export const worse = examples('AZA-LAB-13', {
  fires: [
    { says: 'creatinine from 70 to 100 in a year', given: creatinine(70, 100) },
    { says: 'eGFR newly 54', given: egfr(75, 54) },
  ],
  clear: [
    { says: 'creatinine from 70 to 80', given: creatinine(70, 80) },
    { says: 'creatinine was lower, three years ago', given: creatinine(70, 100, 1100) },
    { says: 'eGFR 54 as all the year', given: egfr(55, 54) },
    { says: 'one result only', given: taking().with('creatinine', 100, 'µmol/L') },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: taking() },
    { says: 'results seen in part', missing: ['labs.creatinine', 'labs.egfr'], given: taking().resultsSeen('partial') },
  ],
  boundaries: [
    { limit: 'renal.creatinine-rise', step: 0.01, at: (times) => creatinine(100, 100 * times) },
    { limit: 'renal.egfr-low', step: 1, at: (value) => egfr(75, value) },
    { limit: 'renal.year', step: 1, at: (days) => creatinine(70, 100, days) },
  ],
});

export const dose = examples('AZA-DOSE-05', {
  fires: [
    { says: 'eGFR 35', given: taking().with('egfr', 35, 'mL/min') },
    { says: 'eGFR 8', given: taking().with('egfr', 8, 'mL/min') },
    { says: 'before the first dose', given: chart().ordering('azathioprine 100 mg').with('egfr', 41, 'mL/min') },
    { says: 'haemodialysis', given: taking().problem('haemodialysis') },
  ],
  clear: [
    { says: 'eGFR 75', given: taking().with('egfr', 75, 'mL/min') },
    { says: '“> 60”', given: taking().with('egfr', 60, 'mL/min', daysAgo(5), { comparator: '>' }) },
    {
      says: 'mercaptopurine’s dose is not modelled',
      given: chart().taking('mercaptopurine 50 mg').with('egfr', 35, 'mL/min'),
    },
  ],
  undecided: [{ says: 'no results seen', missing: ['labs'], given: taking() }],
  boundaries: [{ limit: 'renal.reduced', step: 1, at: (value) => taking().with('egfr', value, 'mL/min') }],
});
