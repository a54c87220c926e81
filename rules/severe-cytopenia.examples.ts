import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const counts = (wbc: number, neutrophils: number, platelets: number, on = taking()): ChartBuilder =>
  on.with('wbc', wbc, '10^9/L').with('neutrophils', neutrophils, '10^9/L').with('platelets', platelets, '10^9/L');
const taking = (): ChartBuilder => chart().taking('azathioprine 150 mg daily');

export default examples('AZA-LAB-01', {
  fires: [
    { says: 'white cells 2.1', given: taking().with('wbc', 2.1, '10^9/L', '2026-11-17') },
    { says: 'neutrophils 0.8, white cells not that low', given: counts(2.9, 0.8, 180) },
    { says: 'platelets 40, white cells fine', given: counts(6, 4, 40) },
    { says: 'on hold', given: counts(2.1, 1.2, 150, chart().onHold('azathioprine 150 mg daily')) },
    {
      says: 'stopped two weeks ago: counts go on falling',
      given: counts(1.9, 0.7, 90, chart().stopped('azathioprine 150 mg daily', daysAgo(14))),
    },
    { says: 'thioguanine', given: counts(2, 1.1, 60, chart().taking('thioguanine 20 mg daily')) },
  ],
  clear: [
    { says: 'all fine', given: counts(6, 4, 220) },
    { says: 'low, but not that low, is another rule', given: counts(3.1, 1.5, 120) },
    {
      says: 'before the first dose other rules speak',
      given: counts(2.1, 0.8, 40, chart().ordering('azathioprine 50 mg')),
    },
    { says: 'stopped five weeks ago', given: counts(2.1, 0.8, 40, chart().stopped('azathioprine 50 mg', daysAgo(35))) },
    { says: 'no thiopurine', given: counts(2.1, 0.8, 40, chart()) },
  ],
  undecided: [
    { says: 'no results seen', missing: ['labs'], given: taking() },
    {
      says: 'a count without neutrophils',
      missing: ['labs.neutrophils'],
      given: taking().with('wbc', 6, '10^9/L').with('platelets', 220, '10^9/L'),
    },
    {
      says: 'white cells 2.1 without a unit stand first',
      missing: ['labs.wbc', 'labs.neutrophils', 'labs.platelets'],
      urgent: true,
      given: taking().withoutUnit('wbc', 2.1),
    },
  ],
  boundaries: [
    { limit: 'stop.wbc', step: 0.1, at: (value) => counts(value, 1.7, 220) },
    { limit: 'stop.neutrophils', step: 0.1, at: (value) => counts(4, value, 220) },
    { limit: 'stop.platelets', step: 1, at: (value) => counts(6, 4, value) },
    {
      limit: 'after-stop.days',
      step: 1,
      at: (days) => counts(2, 0.8, 40, chart().stopped('azathioprine 150 mg', daysAgo(days))),
    },
  ],
});
