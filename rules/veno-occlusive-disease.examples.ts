import { chart, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');

export const disease = examples('AZA-CI-09', {
  fires: [
    { says: 'suspected on treatment', given: taking().problem('veno-occlusive-disease') },
    {
      says: 'in the past, before a new start',
      given: chart().ordering('azathioprine 50 mg').problem('veno-occlusive-disease', 'resolved'),
    },
  ],
  clear: [{ says: 'ascites alone is another rule', given: taking().problem('ascites') }],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: taking() }],
  boundaries: [],
});

export const signs = examples('AZA-SYM-06', {
  fires: [
    { says: 'ascites', given: taking().problem('ascites') },
    { says: 'sudden weight gain', given: taking().problem('weight-gain') },
    {
      says: 'beside the disease itself: that finding stands for it',
      under: 'AZA-CI-09',
      given: taking().problem('ascites').problem('veno-occlusive-disease'),
    },
  ],
  clear: [
    { says: 'gone', given: taking().problem('ascites', 'resolved') },
    { says: 'before the first dose', given: chart().ordering('azathioprine 50 mg').problem('ascites') },
  ],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: taking() }],
  boundaries: [],
});
