import { fired, inPlay, known, not, rule } from '../src/rules/language';

/** What rules a thiopurine out for this patient for good. */
const ruledOut = fired('AZA-CI-01', 'AZA-CI-02', 'AZA-CI-08', 'AZA-CI-09');
/** What mycophenolate would harm as well: pregnancy, breastfeeding, low counts, active infection or cancer. */
const mycophenolateDoubtful = fired(
  'AZA-CI-05',
  'AZA-CI-06',
  'AZA-CI-07',
  'AZA-CI-10',
  'AZA-CI-03',
  'AZA-CI-04',
  'AZA-CI-12',
  'AZA-LAB-01',
  'AZA-LAB-02',
  'AZA-LAB-03',
  'AZA-LAB-05',
  'AZA-BASE-09',
  'AZA-CI-11',
);

export const alternative = rule({
  id: 'AZA-DOSE-09',
  name: 'Alternative to {thiopurine}',
  severity: 'info',
  scope: inPlay(),
  when: known(ruledOut),
  tiers: [
    {
      severity: 'info',
      when: not(known(not(mycophenolateDoubtful))),
      title: 'Alternative to {thiopurine}: by the specialist',
      detail:
        'The guideline’s second choice is mycophenolate mofetil 2 g/day. It harms the unborn and the marrow too, and something on this chart speaks against it or was not seen.',
      action: 'Consider the specialist’s choice.',
    },
  ],
  title: 'Alternative to {thiopurine}: mycophenolate mofetil 2 g/day',
  detail:
    'The guideline’s second choice where azathioprine is not tolerated. It harms the unborn: contraception is part of it.',
  action: 'Consider it with the specialist.',
  sources: ['SEED'],
  statements: ['S61'],
  reviewed: '2026-11-22',
});
