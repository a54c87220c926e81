import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const stopping = (): ChartBuilder =>
  chart().taking('azathioprine 100 mg daily', { note: 'stop not signed' }).problem('autoimmune-hepatitis');
const quiet = (): ChartBuilder => stopping().problem('quiet-liver-histology').resultsSeen('complete');

export const forGood = examples('AZA-LT-02', {
  fires: [
    { says: 'stop not signed, cirrhosis', given: stopping().problem('cirrhosis') },
    { says: 'several relapses', given: stopping().problem('several-relapses', 'resolved') },
    { says: 'SLA antibodies', given: stopping().problem('lkm-or-sla-antibodies') },
    { says: 'inactive cirrhosis is cirrhosis', given: stopping().problem('inactive-cirrhosis') },
    {
      says: 'said to be planned, steroids not tolerated',
      stated: ['withdrawal-planned'],
      given: chart().taking('azathioprine 100 mg').problem('autoimmune-hepatitis').problem('steroid-intolerance'),
    },
    {
      says: 'a lower dose is ordered: a warning',
      severity: 'warning',
      given: chart()
        .taking('azathioprine 100 mg')
        .ordering('azathioprine 50 mg')
        .problem('autoimmune-hepatitis')
        .problem('cirrhosis'),
    },
  ],
  clear: [
    {
      says: 'no stop',
      given: chart().taking('azathioprine 100 mg').problem('autoimmune-hepatitis').problem('cirrhosis'),
    },
    {
      says: 'another disease',
      given: chart()
        .taking('azathioprine 100 mg', { note: 'stop not signed' })
        .problem('crohn-disease')
        .problem('cirrhosis'),
    },
    { says: 'a safety stop goes first', given: stopping().problem('cirrhosis').with('wbc', 2, '10^9/L') },
    {
      says: 'a higher dose',
      given: chart()
        .taking('azathioprine 50 mg')
        .ordering('azathioprine 100 mg')
        .problem('autoimmune-hepatitis')
        .problem('cirrhosis'),
    },
  ],
  undecided: [
    {
      says: 'indication not seen',
      missing: ['conditions'],
      given: chart().taking('azathioprine 100 mg', { note: 'stop not signed' }),
    },
  ],
  boundaries: [],
});

export const criteria = examples('AZA-LT-03', {
  fires: [
    { says: 'no histology', given: stopping().resultsSeen('complete') },
    { says: 'remission of eight months', given: quiet().problem('remission', 'active', daysAgo(240)) },
    {
      says: 'ALT above its limit',
      stated: ['remission-two-years'],
      given: quiet().with('alt', 60, 'U/L', daysAgo(5), { range: { low: 0, high: 40, text: '0–40' } }),
    },
    {
      says: 'remission of 18 months: the shorter end',
      severity: 'info',
      given: quiet().problem('remission', 'active', daysAgo(540)),
    },
    {
      says: 'to be treated for good: that finding stands for it',
      under: 'AZA-LT-02',
      given: stopping().problem('cirrhosis').resultsSeen('complete'),
    },
  ],
  clear: [
    { says: 'all met', stated: ['remission-two-years'], given: quiet() },
    { says: 'no stop', given: chart().taking('azathioprine 100 mg').problem('autoimmune-hepatitis') },
    {
      says: 'another disease',
      given: chart().taking('azathioprine 100 mg', { note: 'stop not signed' }).problem('systemic-lupus'),
    },
    { says: 'a safety stop goes first', given: stopping().with('wbc', 2, '10^9/L') },
  ],
  undecided: [
    { says: 'how long the remission has lasted', missing: ['conditions'], given: quiet() },
    {
      says: 'a date that may be the onset of the disease tells no length',
      missing: ['conditions'],
      given: quiet().problem('remission', 'active', daysAgo(2000)),
    },
  ],
  boundaries: [
    { limit: 'remission.least', step: 1, at: (days) => quiet().problem('remission', 'active', daysAgo(days)) },
    { limit: 'remission.advised', step: 1, at: (days) => quiet().problem('remission', 'active', daysAgo(days)) },
  ],
});
