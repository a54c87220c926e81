import { chart, daysAgo, examples } from '../src/rules/testing';

const last = (days: number) =>
  chart().taking('azathioprine 100 mg daily').with('creatinine', 80, 'µmol/L', daysAgo(days));

export default examples('AZA-MON-08', {
  fires: [{ says: 'creatinine 120 days old', given: last(120) }],
  clear: [
    { says: 'creatinine 30 days old', given: last(30) },
    { says: 'no results seen: a matter of the checklist', given: chart().taking('azathioprine 100 mg') },
    { says: 'on hold', given: chart().onHold('azathioprine 100 mg').resultsSeen('complete') },
  ],
  undecided: 'Where the results were not seen whole this belongs to the checklist.',
  boundaries: [{ limit: 'due.renal', step: 1, at: last }],
});
