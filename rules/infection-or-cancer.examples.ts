import { chart, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');

export default examples('AZA-CI-11', {
  fires: [
    { says: 'pneumonia', given: taking().problem('serious-infection') },
    { says: 'a lymphoma, before the first dose', given: chart().ordering('azathioprine 50 mg').problem('malignancy') },
    { says: 'on hold for sepsis', given: chart().onHold('azathioprine 100 mg').problem('sepsis') },
  ],
  clear: [
    { says: 'resolved', given: taking().problem('serious-infection', 'resolved') },
    { says: 'shingles has rules of its own', given: taking().problem('varicella-zoster') },
  ],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: taking() }],
  boundaries: [],
});
