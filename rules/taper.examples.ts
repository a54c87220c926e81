import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const cut = (days: number): ChartBuilder =>
  chart()
    .taking('azathioprine 150 mg daily', { start: daysAgo(900), end: daysAgo(days), status: 'stopped' })
    .taking('azathioprine 100 mg daily', { start: daysAgo(days) });
const stopped = (days: number): ChartBuilder => chart().stopped('azathioprine 50 mg daily', daysAgo(days));

export default examples('AZA-LT-04', {
  fires: [
    { says: 'from 150 to 100 mg last month', given: cut(30) },
    { says: 'a lower dose ordered', given: chart().taking('azathioprine 150 mg').ordering('azathioprine 100 mg') },
    { says: 'a withdrawal is planned', stated: ['withdrawal-planned'], given: chart().taking('azathioprine 100 mg') },
    { says: 'stopped two months ago: the tests run on', given: stopped(60) },
  ],
  clear: [
    { says: 'lowered two years ago', given: cut(700) },
    {
      says: 'raised last month',
      given: chart()
        .taking('azathioprine 50 mg', { start: daysAgo(300), end: daysAgo(30), status: 'stopped' })
        .taking('azathioprine 100 mg', { start: daysAgo(30) }),
    },
    { says: 'past doses not shown', given: chart().taking('azathioprine 100 mg') },
    { says: 'stopped half a year ago', given: stopped(180) },
  ],
  undecided: [
    {
      says: 'stopped, nobody knows when',
      missing: ['medications.end'],
      given: chart().stopped('azathioprine 50 mg', null),
    },
  ],
  boundaries: [
    { limit: 'taper.under-way', step: 1, at: cut },
    { limit: 'taper.after-stop', step: 1, at: stopped },
  ],
});
