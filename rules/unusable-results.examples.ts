import { chart, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');

export default examples('AZA-LAB-18', {
  fires: [
    { says: 'a unit nobody knows', given: taking().with('wbc', 41, 'cells/field', undefined, { canonical: null }) },
    {
      says: 'an implausible value',
      given: taking().with('alt', 900000, 'U/L', undefined, { canonical: null, note: 'implausible, not used' }),
    },
  ],
  clear: [
    { says: 'read and used', given: taking().with('wbc', 6, '10^9/L') },
    { says: 'words are no number', given: taking().with('wbc', 'clotted', null) },
    { says: 'without a unit it is said elsewhere', given: taking().withoutUnit('wbc', 2.1) },
  ],
  undecided: 'Speaks of a result that is there; what is not on the screen can’t be unreadable.',
  boundaries: [],
});
