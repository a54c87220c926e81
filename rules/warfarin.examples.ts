import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(500) });
const startedWithWarfarin = (days: number): ChartBuilder =>
  chart()
    .taking('azathioprine 100 mg daily', { start: daysAgo(days) })
    .taking('warfarin 5 mg');

export default examples('AZA-INT-09', {
  fires: [
    { says: 'azathioprine being ordered', given: chart().ordering('azathioprine 50 mg').taking('warfarin 5 mg') },
    { says: 'azathioprine begun last week', given: startedWithWarfarin(7) },
    {
      says: 'raised last week',
      given: chart()
        .stopped('azathioprine 50 mg', daysAgo(7))
        .taking('warfarin 5 mg')
        .taking('azathioprine 100 mg', { start: daysAgo(7) }),
    },
    {
      says: 'stopped last week',
      given: chart().stopped('azathioprine 100 mg', daysAgo(7)).taking('phenprocoumon 3 mg'),
    },
  ],
  clear: [
    { says: 'long established', given: taking().taking('warfarin 5 mg') },
    { says: 'apixaban is none', given: chart().ordering('azathioprine 50 mg').taking('apixaban 10 mg') },
  ],
  undecided: [
    {
      says: 'start not known',
      missing: ['medications.start'],
      given: chart().taking('azathioprine 100 mg').taking('warfarin 5 mg'),
    },
  ],
  boundaries: [
    { limit: 'phase.recent-change', step: 1, at: startedWithWarfarin },
    {
      limit: 'after-stop.days',
      step: 1,
      at: (days) => chart().stopped('azathioprine 100 mg', daysAgo(days)).taking('warfarin 5 mg'),
    },
  ],
});
