import { chart, examples } from '../src/rules/testing';

const deficient = () => chart().taking('azathioprine 100 mg daily').tpmt('poor');
const complete = () =>
  deficient()
    .of('male')
    .problemsSeen('complete')
    .with('wbc', 6, '10^9/L')
    .with('neutrophils', 4, '10^9/L')
    .with('platelets', 250, '10^9/L');

export default examples('AZA-DOSE-09', {
  fires: [
    { says: 'TPMT deficient, nothing against mycophenolate', given: complete() },
    { says: 'TPMT deficient and pregnant: by the specialist', given: complete().problem('pregnancy') },
    { says: 'before the first dose', given: chart().ordering('azathioprine 50 mg').tpmt('poor') },
  ],
  clear: [
    { says: 'TPMT normal', given: chart().taking('azathioprine 100 mg').tpmt('normal') },
    { says: 'nothing known', given: chart().taking('azathioprine 100 mg') },
  ],
  undecided: 'Follows findings that stand; what they lack is said there.',
  boundaries: [],
});
