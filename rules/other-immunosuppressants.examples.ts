import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const since = (days: number): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(days) });
const beside = (days: number): ChartBuilder => since(500).taking('methotrexate 15 mg', { start: daysAgo(days) });

export const combined = examples('AZA-INT-04', {
  fires: [
    { says: 'methotrexate begun this month', given: beside(20) },
    { says: 'tacrolimus being ordered', given: since(500).ordering('tacrolimus 4 mg') },
    {
      says: 'azathioprine being ordered beside ciclosporin',
      given: chart().ordering('azathioprine 50 mg').taking('ciclosporin 200 mg'),
    },
    { says: 'start not known', given: since(500).taking('vedolizumab') },
    { says: 'long together: a note', severity: 'info', given: beside(300) },
  ],
  clear: [
    { says: 'a steroid alone', given: since(500).taking('systemic corticosteroid 5 mg') },
    { says: 'methotrexate stopped', given: since(500).stopped('methotrexate', daysAgo(30)) },
    { says: 'leflunomide has a rule of its own', given: since(500).taking('leflunomide 20 mg') },
  ],
  undecided: [{ says: 'list seen in part', missing: ['medications'], given: since(500).medicationsSeen('partial') }],
  boundaries: [{ limit: 'phase.settled-together', step: 1, at: beside }],
});

export const heavy = examples('AZA-INF-05', {
  fires: [
    { says: 'prednisolone 30 mg', given: since(500).taking('systemic corticosteroid 30 mg') },
    {
      says: 'two others: inside the finding that names them',
      under: 'AZA-INT-04',
      given: since(500).taking('tacrolimus 4 mg').taking('mycophenolate 2000 mg'),
    },
  ],
  clear: [
    { says: 'prednisolone 10 mg', given: since(500).taking('systemic corticosteroid 10 mg') },
    { says: 'alone', given: since(500) },
  ],
  undecided: [
    {
      says: 'a steroid of unknown dose',
      missing: ['medications.dose'],
      given: since(500).taking('systemic corticosteroid'),
    },
    { says: 'list seen in part', missing: ['medications'], given: since(500).medicationsSeen('partial') },
  ],
  boundaries: [{ limit: 'steroid.dose', step: 1, at: (mg) => since(500).taking(`systemic corticosteroid ${mg} mg`) }],
});
