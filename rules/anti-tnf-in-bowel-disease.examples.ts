import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(500) });
const crohn = (): ChartBuilder => taking().taking('infliximab').problem('crohn-disease');

export default examples('AZA-INT-12', {
  fires: [
    { says: 'infliximab in Crohn’s disease', given: crohn() },
    { says: 'a man of 28', severity: 'critical', given: crohn().of('male').aged(28) },
    { says: 'a man, age not seen', given: crohn().of('male').aged(null) },
    {
      says: 'Crohn’s disease in remission is still Crohn’s',
      given: taking().taking('adalimumab').problem('crohn-disease', 'resolved'),
    },
  ],
  clear: [
    {
      says: 'etanercept in rheumatoid arthritis',
      given: taking().taking('etanercept').problem('rheumatoid-arthritis'),
    },
    { says: 'ustekinumab is no anti-TNF', given: taking().taking('ustekinumab').problem('crohn-disease') },
  ],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: taking().taking('infliximab') }],
  boundaries: [{ limit: 'age.lymphoma', step: 1, at: (years) => crohn().of('male').aged(years) }],
});
