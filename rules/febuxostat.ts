import { all, inPlay, notTogether, rule, taking } from '../src/rules/language';
import { onlyThioguanine } from './allopurinol';
import { febuxostatAndTopiroxostat } from './drug-sets';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';

export const febuxostatWithThiopurine = rule({
  id: 'AZA-INT-02',
  name: 'Febuxostat with {thiopurine}',
  severity: 'critical',
  scope: inPlay(),
  when: taking(febuxostatAndTopiroxostat),
  tiers: [
    {
      severity: 'info',
      when: onlyThioguanine,
      title: '{Drugs} with thioguanine: no interaction expected',
      detail:
        'Xanthine oxidase does not break down thioguanine, so blocking it does not raise its effect. With azathioprine or mercaptopurine it would.',
      action: 'Consider this pair before any switch to azathioprine or mercaptopurine.',
    },
  ],
  title: '{Drugs} {withThiopurine}: contraindicated',
  detail:
    '{Drugs} blocks xanthine oxidase as allopurinol does, so {thiopurine} builds up. The febuxostat label excludes azathioprine and mercaptopurine; it is no safe swap for allopurinol, though some web pages say so.',
  action: [
    { when: whileOrdering, say: 'Consider not signing {thiopurine} beside {drugs}.' },
    {
      when: all(whileTaken, taking(febuxostatAndTopiroxostat, 'ordered')),
      say: 'Consider not signing {drugs} for a patient on {thiopurine}.',
    },
    {
      when: all(whileTaken, taking(febuxostatAndTopiroxostat, 'current')),
      say: 'Consider stopping {drugs}, with a blood count now.',
    },
    { when: whileHeld, say: 'Consider settling which of the two stays before {thiopurine} is resumed.' },
    'Urate can be lowered in other ways; ask rheumatology.',
  ],
  doseEffect: notTogether,
  sources: ['ULORIC', 'EDREN'],
  others: [
    { source: 'SEED', says: 'The guideline names allopurinol only and is silent on febuxostat.' },
    {
      source: 'EDREN',
      says: 'The Edinburgh transplant handbook: febuxostat is not to be prescribed with azathioprine.',
    },
  ],
  statements: [],
  reviewed: '2026-11-22',
  whileTherapyUnknown: taking(febuxostatAndTopiroxostat, 'ordered'),
});
