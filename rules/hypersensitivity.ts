import { all, any, hasProblem, onTreatment, rule, stopDose } from '../src/rules/language';
import { afterStopDays } from './limits-of-time';
import { afterTheStop, whileHeld, whileTaken } from './moments-of-therapy';
import { fever, jointOrMusclePain, nausea, rash } from './problem-sets';
import { planForHepatitis } from './safety-stops';

export const hypersensitivity = rule({
  id: 'AZA-SYM-01',
  name: 'Hypersensitivity {onThiopurine}',
  severity: 'critical',
  scope: onTreatment({ afterStop: afterStopDays }),
  when: any(
    all(hasProblem(fever), any(hasProblem(rash), hasProblem(jointOrMusclePain))),
    all(hasProblem(nausea), any(hasProblem(fever), hasProblem(jointOrMusclePain))),
  ),
  title: 'Hypersensitivity {onThiopurine}, not a simple upset stomach',
  detail:
    'Fever with rash or joint pain, or nausea with fever, muscle or joint pain, is hypersensitivity until shown otherwise; most often in the first 4 weeks or on a second trial, but at any time. The guideline stops at once.',
  action: [
    { when: whileTaken, say: 'Consider stopping {thiopurine} at once; another trial is not advised.' },
    { when: whileHeld, say: 'Resuming {thiopurine} is not advised.' },
    { when: afterTheStop, say: 'Consider recording it as an allergy; another trial is not advised.' },
    'With fever consider a blood count and looking for sepsis too.',
    planForHepatitis,
  ],
  doseEffect: stopDose,
  sources: ['SEED'],
  statements: ['S27', 'S57'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-SYM-02', 'AZA-SYM-05'],
});
