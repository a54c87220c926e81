import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const taking = (): ChartBuilder => chart().taking('azathioprine 100 mg daily', { start: daysAgo(500) });
const partial = { says: 'list seen in part', missing: ['medications'], given: taking().medicationsSeen('partial') };
const stoppedInhibitor = (days: number): ChartBuilder => taking().stopped('allopurinol 100 mg', daysAgo(days));

export const inhibitorStopped = examples('AZA-INT-16', {
  fires: [
    { says: 'allopurinol stopped last week', given: stoppedInhibitor(7) },
    { says: 'febuxostat stopped last week', given: taking().stopped('febuxostat 80 mg', daysAgo(7)) },
  ],
  clear: [
    { says: 'stopped last year', given: stoppedInhibitor(400) },
    { says: 'stopped and taken again', given: stoppedInhibitor(20).taking('allopurinol 100 mg') },
    {
      says: 'thioguanine is not broken down by it',
      given: chart().taking('thioguanine 20 mg').stopped('allopurinol', daysAgo(7)),
    },
    { says: 'before the first dose', given: chart().ordering('azathioprine 50 mg').stopped('allopurinol', daysAgo(7)) },
  ],
  undecided: [
    {
      says: 'stopped, nobody knows when',
      missing: ['medications.end'],
      given: taking().stopped('allopurinol 100 mg', null),
    },
  ],
  boundaries: [{ limit: 'inhibitor.stopped', step: 1, at: stoppedInhibitor }],
});

export const inhibitorHeld = examples('AZA-INT-17', {
  fires: [
    { says: 'allopurinol on hold', given: taking().onHold('allopurinol 300 mg') },
    {
      says: 'febuxostat on hold, azathioprine being ordered',
      given: chart().ordering('azathioprine 50 mg').onHold('febuxostat 80 mg'),
    },
  ],
  clear: [
    { says: 'stopped for good', given: taking().stopped('allopurinol 300 mg', daysAgo(100)) },
    { says: 'taken: the critical rule speaks', given: taking().taking('allopurinol 300 mg') },
    { says: 'thioguanine', given: chart().taking('thioguanine 20 mg').onHold('allopurinol 300 mg') },
  ],
  undecided: [partial],
  boundaries: [],
});
