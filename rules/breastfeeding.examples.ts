import { chart, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');

export default examples('AZA-CI-07', {
  fires: [
    { says: 'on treatment', given: taking().problem('breastfeeding') },
    { says: 'before the first dose', given: chart().ordering('azathioprine 50 mg').problem('breastfeeding') },
  ],
  clear: [
    { says: 'weaned', given: taking().problem('breastfeeding', 'resolved') },
    { says: 'pregnant is another rule', given: taking().problem('pregnancy') },
  ],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: taking() }],
  boundaries: [],
});
