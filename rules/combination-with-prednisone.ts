import { all, orderedOrTaken, rule, taking } from '../src/rules/language';
import { steroids } from './drug-sets';
import { autoimmuneHepatitis } from './problem-sets';

export const combinationWithPrednisone = rule({
  id: 'AZA-DOSE-01',
  name: 'Combination with prednisone in autoimmune hepatitis',
  severity: 'info',
  scope: orderedOrTaken({ drugs: ['azathioprine'] }),
  when: all(autoimmuneHepatitis, taking(steroids)),
  title: 'Autoimmune hepatitis: the standard combination',
  detail:
    'Prednisone 30 mg/day, lowered to 10, with azathioprine 50 mg/day (US) or 1–2 mg/kg/day (Europe): as effective as prednisone alone, with side effects of steroids in 10 % instead of 44 %.',
  action: 'Consider both doses; at this weight 50 mg may be far below 1 mg/kg.',
  sources: ['SEED', 'EASL'],
  others: [
    {
      source: 'EASL',
      says: 'EASL 2015 (as summarised): steroid first, azathioprine 50 mg about two weeks later once bilirubin has fallen.',
    },
  ],
  statements: ['S16'],
  reviewed: '2026-11-22',
});
