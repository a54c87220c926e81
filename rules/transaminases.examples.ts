import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 150 mg daily');

export default examples('AZA-LAB-09', {
  fires: [
    { says: 'ALT 140', given: taking().with('alt', 140, 'U/L') },
    { says: 'ALT fine, AST 120', given: taking().with('alt', 40, 'U/L').with('ast', 120, 'U/L') },
    {
      says: 'AST 120, ALT without a unit',
      given: taking().with('ast', 120, 'U/L').withoutUnit('alt', 30),
    },
    { says: 'on hold', given: chart().onHold('azathioprine 150 mg').with('alt', 140, 'U/L') },
  ],
  clear: [
    { says: 'ALT 35, AST not measured', given: taking().with('alt', 35, 'U/L') },
    { says: 'both fine', given: taking().with('alt', 35, 'U/L').with('ast', 28, 'U/L') },
    {
      says: 'high in spring, fine now',
      given: taking().with('alt', 180, 'U/L', daysAgo(200)).with('alt', 40, 'U/L', daysAgo(3)),
    },
    { says: 'before the first dose', given: chart().ordering('azathioprine 150 mg').with('alt', 140, 'U/L') },
    { says: 'no thiopurine', given: chart().with('alt', 140, 'U/L') },
  ],
  undecided: [
    { says: 'neither seen', missing: ['labs.alt', 'labs.ast'], given: taking().with('wbc', 6, '10^9/L') },
    {
      says: 'AST fine, ALT can’t be read',
      missing: ['labs.alt', 'labs.ast'],
      given: taking().with('ast', 30, 'U/L').with('alt', 'haemolysed', null),
    },
  ],
  boundaries: [{ limit: 'withhold.transaminases', step: 1, at: (value) => taking().with('alt', value, 'U/L') }],
});
