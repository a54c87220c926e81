import { chart, daysAgo, examples } from '../src/rules/testing';

const taking = () => chart().taking('azathioprine 100 mg daily');
const stopped = (days: number) => chart().stopped('azathioprine 100 mg', daysAgo(days));

export const simple = examples('AZA-INF-01', {
  fires: [
    { says: 'contact with chickenpox', given: taking().problem('varicella-zoster-exposure') },
    { says: 'shingles, on hold', given: chart().onHold('azathioprine 100 mg').problem('varicella-zoster') },
    { says: 'stopped last week', given: stopped(7).problem('varicella-zoster') },
    {
      says: 'in the eye: that finding stands for it',
      under: 'AZA-INF-02',
      given: taking().problem('varicella-zoster-complicated'),
    },
  ],
  clear: [
    { says: 'shingles last year', given: taking().problem('varicella-zoster', 'resolved') },
    { says: 'before the first dose', given: chart().ordering('azathioprine 50 mg').problem('varicella-zoster') },
  ],
  undecided: [{ says: 'problem list not seen', missing: ['conditions'], given: taking() }],
  boundaries: [{ limit: 'after-stop.days', step: 1, at: (days) => stopped(days).problem('varicella-zoster') }],
});

export const complicated = examples('AZA-INF-02', {
  fires: [{ says: 'ophthalmic zoster', given: taking().problem('varicella-zoster-complicated') }],
  clear: [
    { says: 'shingles of the trunk', given: taking().problem('varicella-zoster') },
    { says: 'healed', given: taking().problem('varicella-zoster-complicated', 'resolved') },
  ],
  undecided: [{ says: 'problem list seen in part', missing: ['conditions'], given: taking().problemsSeen('partial') }],
  boundaries: [
    { limit: 'after-stop.days', step: 1, at: (days) => stopped(days).problem('varicella-zoster-complicated') },
  ],
});
