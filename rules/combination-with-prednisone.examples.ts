import { chart, examples } from '../src/rules/testing';

const hepatitis = () => chart().taking('systemic corticosteroid 30 mg').problem('autoimmune-hepatitis');

export default examples('AZA-DOSE-01', {
  fires: [
    { says: 'azathioprine added to prednisone', given: hepatitis().ordering('azathioprine 50 mg') },
    { says: 'both taken', given: hepatitis().taking('azathioprine 50 mg') },
  ],
  clear: [
    { says: 'without a steroid', given: chart().taking('azathioprine 50 mg').problem('autoimmune-hepatitis') },
    {
      says: 'another disease',
      given: chart().taking('azathioprine 50 mg').taking('systemic corticosteroid 10 mg').problem('crohn-disease'),
    },
  ],
  undecided: [
    {
      says: 'problem list not seen',
      missing: ['conditions'],
      given: chart().taking('azathioprine 50 mg').taking('systemic corticosteroid 10 mg'),
    },
  ],
  boundaries: [],
});
