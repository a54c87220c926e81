import { any, falling, holdDose, onTreatment, rule, whereMeasured } from '../src/rules/language';
import { fallPercent } from './limits';
import { neutrophils, platelets, wbc } from './measurements';
import { whileHeld, whileTaken } from './moments-of-therapy';
import { planForHepatitis } from './safety-stops';

export const fallingCounts = rule({
  id: 'AZA-LAB-14',
  name: 'Counts that fall in a row {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: any(...[wbc, neutrophils, platelets].map((count) => whereMeasured([count], falling(count, 3, fallPercent)))),
  title: 'Counts fell three times in a row {onThiopurine}',
  detail:
    '{results}: each step down by more than {limit:fall.percent}. A fall in a row matters even inside the normal range.',
  action: [
    { when: whileTaken, say: 'Consider withholding {thiopurine} and seeking advice; repeat the count within days.' },
    { when: whileHeld, say: 'Consider keeping {thiopurine} on hold until the counts have turned.' },
    planForHepatitis,
  ],
  doseEffect: holdDose,
  sources: ['PCN'],
  statements: ['S25'],
  reviewed: '2026-11-22',
});
