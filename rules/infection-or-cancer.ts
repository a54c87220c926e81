import { any, hasProblem, holdDose, inPlay, rule } from '../src/rules/language';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';
import { malignancy, seriousInfection } from './problem-sets';
import { planForHepatitis } from './safety-stops';

export const infectionOrCancer = rule({
  id: 'AZA-CI-11',
  name: 'Active infection or cancer',
  severity: 'warning',
  scope: inPlay(),
  when: any(hasProblem(seriousInfection), hasProblem(malignancy)),
  title: 'Active infection or cancer {onThiopurine}',
  detail: 'Immunosuppression worsens a serious infection, and the label warns of malignancy.',
  action: [
    { when: whileOrdering, say: 'Consider treating that first, and a specialist’s review before the start.' },
    { when: whileTaken, say: 'Consider with the specialist whether to pause {thiopurine} until it is treated.' },
    { when: whileHeld, say: 'Consider keeping {thiopurine} on hold until it is treated.' },
    planForHepatitis,
  ],
  doseEffect: holdDose,
  sources: ['LABEL'],
  statements: [],
  reviewed: '2026-11-22',
});
