import { chart, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');

export default examples('AZA-SYM-05', {
  fires: [{ says: 'nausea alone', given: taking().problem('nausea') }],
  clear: [
    { says: 'with fever it is hypersensitivity', given: taking().problem('nausea').problem('fever') },
    { says: 'beside a rash it is not called harmless', given: taking().problem('nausea').problem('rash') },
    { says: 'over', given: taking().problem('nausea', 'resolved') },
  ],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: taking() }],
  boundaries: [],
});
