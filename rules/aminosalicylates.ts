import { above, all, daysSince, inPlay, rule, startOf, taking, therapyIs, therapyStart } from '../src/rules/language';
import { aminosalicylates } from './drug-sets';
import { settledTogether } from './limits-of-time';

export const aminosalicylateWithThiopurine = rule({
  id: 'AZA-INT-07',
  name: 'Aminosalicylate with {thiopurine}',
  severity: 'warning',
  scope: inPlay(),
  when: taking(aminosalicylates),
  tiers: [
    {
      severity: 'info',
      when: all(
        therapyIs('on-treatment'),
        above(daysSince(startOf(aminosalicylates)), settledTogether),
        above(daysSince(therapyStart()), settledTogether),
      ),
      action:
        'They have run together for more than {limit:phase.settled-together}: consider keeping the usual schedule of counts.',
    },
  ],
  title: '{Drugs} {withThiopurine}: TPMT may be inhibited',
  detail: 'Aminosalicylates inhibit TPMT in the test tube; levels of active metabolites can rise.',
  action: 'Consider a careful dose and closer counts at first.',
  sources: ['SEED', 'NLGE'],
  statements: ['S42'],
  reviewed: '2026-11-22',
});
