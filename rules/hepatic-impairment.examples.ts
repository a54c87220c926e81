import { chart, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');

export default examples('AZA-DOSE-08', {
  fires: [
    { says: 'hepatic impairment', given: taking().problem('hepatic-impairment') },
    { says: 'cirrhosis, before the first dose', given: chart().ordering('azathioprine 50 mg').problem('cirrhosis') },
  ],
  clear: [
    { says: 'autoimmune hepatitis alone', given: taking().problem('autoimmune-hepatitis') },
    {
      says: 'mercaptopurine’s dose is not modelled',
      given: chart().taking('mercaptopurine 50 mg').problem('cirrhosis'),
    },
  ],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: taking() }],
  boundaries: [],
});
