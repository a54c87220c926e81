import { all, inPlay, notTogether, rule, taking } from '../src/rules/language';
import { ribavirin } from './drug-sets';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';

export const ribavirinWithThiopurine = rule({
  id: 'AZA-INT-03',
  name: 'Ribavirin with {thiopurine}',
  severity: 'critical',
  scope: inPlay(),
  when: taking(ribavirin),
  title: 'Ribavirin {withThiopurine}: severe pancytopenia',
  detail:
    'Ribavirin turns the breakdown of {thiopurine} towards marrow-toxic metabolites; counts were lowest after 3–6 weeks.',
  action: [
    { when: whileOrdering, say: 'Consider not signing {thiopurine} beside ribavirin.' },
    {
      when: all(whileTaken, taking(ribavirin, 'ordered')),
      say: 'Consider not signing ribavirin for a patient on {thiopurine}.',
    },
    {
      when: all(whileTaken, taking(ribavirin, 'current')),
      say: 'Consider stopping one of the two, with a blood count now.',
    },
    { when: whileHeld, say: 'Consider leaving {thiopurine} on hold while ribavirin is taken.' },
    'Where both can’t be avoided: weekly counts to week 8.',
  ],
  doseEffect: notTogether,
  sources: ['SEED', 'NLGE'],
  statements: ['S43'],
  reviewed: '2026-11-22',
  whileTherapyUnknown: taking(ribavirin, 'ordered'),
});
