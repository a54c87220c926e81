import {
  above,
  all,
  any,
  atLeast,
  dailyDoseOf,
  daysSince,
  inPlay,
  known,
  rule,
  startOf,
  taking,
  therapyIs,
  therapyStart,
} from '../src/rules/language';
import { otherImmunosuppressants, steroids } from './drug-sets';
import { steroidDose } from './limits-of-dose';
import { settledTogether } from './limits-of-time';

const settled = all(
  therapyIs('on-treatment'),
  above(daysSince(startOf(otherImmunosuppressants)), settledTogether),
  above(daysSince(therapyStart()), settledTogether),
);
const severalOthers = taking(otherImmunosuppressants, 'current-or-ordered', 2);
const muchSteroid = all(taking(steroids), atLeast(dailyDoseOf(steroids), steroidDose));

export const otherImmunosuppressantsWithThiopurine = rule({
  id: 'AZA-INT-04',
  name: 'Other immunosuppressants with {thiopurine}',
  severity: 'warning',
  scope: inPlay(),
  when: taking(otherImmunosuppressants),
  tiers: [
    {
      severity: 'info',
      when: settled,
      action:
        'They have run together for more than {limit:phase.settled-together}: consider whether both are still needed.',
    },
  ],
  title: '{Drugs} {withThiopurine}: added marrow toxicity and infection',
  detail: [
    'Each of them can lower the counts, and infections, varicella-zoster above all, are commoner than with {thiopurine} alone.',
    {
      when: known(any(severalOthers, muchSteroid)),
      say: 'Several are combined here: the risk is that of transplant regimens.',
    },
  ],
  action: 'Consider confirming that both are meant, and counts at the schedule of a new start.',
  sources: ['SEED'],
  statements: ['S40', 'S34'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-INF-05'],
});

export const heavyImmunosuppression = rule({
  id: 'AZA-INF-05',
  name: 'Infection risk of combined treatment',
  severity: 'info',
  scope: inPlay(),
  when: any(severalOthers, muchSteroid),
  title: '{Drugs} {withThiopurine}: more infections',
  detail:
    'Infections are commoner with combined treatment (two or more other immunosuppressants, or a steroid of {limit:steroid.dose} or more) than with {thiopurine} alone.',
  action: 'Consider screening for infection and a word on fever and on chickenpox or shingles contact.',
  sources: ['SEED'],
  statements: ['S34'],
  reviewed: '2026-11-22',
});
