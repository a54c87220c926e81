import { any, hasProblem, onTreatment, rule, stopDose } from '../src/rules/language';
import { aboveUpperLimit } from './above-upper-limit';
import { pancreatitisLipase } from './limits';
import { lipase } from './measurements';
import { whileHeld, whileTaken } from './moments-of-therapy';
import { pancreatitis } from './problem-sets';
import { planForHepatitis } from './safety-stops';

export const pancreatitisOnThiopurine = rule({
  id: 'AZA-LAB-17',
  name: 'Pancreatitis {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: any(hasProblem(pancreatitis), aboveUpperLimit(lipase, pancreatitisLipase, 100)),
  title: 'Pancreatitis {onThiopurine}',
  detail:
    'With thiopurines pancreatitis is an idiosyncratic reaction, mostly of the first weeks; it comes back with the next dose. Lipase above {limit:pancreatitis.lipase} times its upper limit counts.',
  action: [
    { when: whileTaken, say: 'Consider stopping {thiopurine}; another trial is not advised.' },
    { when: whileHeld, say: 'Resuming {thiopurine} is not advised.' },
    planForHepatitis,
  ],
  doseEffect: stopDose,
  sources: ['SPS', 'MEM'],
  statements: [],
  reviewed: '2026-11-22',
});
