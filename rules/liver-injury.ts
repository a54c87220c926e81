import {
  all,
  any,
  atLeast,
  baseline,
  hasProblem,
  holdDose,
  known,
  latest,
  not,
  number,
  onTreatment,
  product,
  rule,
  stopDose,
} from '../src/rules/language';
import { aboveUpperLimit } from './above-upper-limit';
import { cholestaticAlp, injuryBilirubin, injuryTransaminases } from './limits';
import { afterStopDays } from './limits-of-time';
import { alp, alt, ast, bilirubin } from './measurements';
import { afterTheStop, whileHeld, whileTaken } from './moments-of-therapy';
import { jaundice } from './problem-sets';
import { planForHepatitis } from './safety-stops';

const highTransaminases = any(
  aboveUpperLimit(alt, injuryTransaminases, 60),
  aboveUpperLimit(ast, injuryTransaminases, 60),
);
const pattern = all(highTransaminases, aboveUpperLimit(bilirubin, injuryBilirubin, 30));

export const severeLiverInjury = rule({
  id: 'AZA-LAB-10',
  name: 'Severe liver injury {onThiopurine}',
  severity: 'critical',
  scope: onTreatment({ afterStop: afterStopDays }),
  when: any(pattern, hasProblem(jaundice)),
  tiers: [
    {
      severity: 'critical',
      when: not(known(pattern)),
      title: 'New jaundice {onThiopurine}: liver tests today',
      detail:
        'The guideline counts new jaundice among the signs that need care at once; it can be severe liver injury by the drug.',
    },
  ],
  title: 'Possible severe liver injury {onThiopurine}: {values}',
  detail:
    '{results}. Transaminases above three times and bilirubin above twice their upper limits together foretell a grave course; veno-occlusive disease is one cause.',
  action: [
    { when: whileTaken, say: 'Consider stopping {thiopurine}, with liver tests and hepatology advice the same day.' },
    {
      when: whileHeld,
      say: 'Consider keeping {thiopurine} on hold, with liver tests and hepatology advice the same day.',
    },
    { when: afterTheStop, say: 'Consider liver tests and hepatology advice the same day.' },
    'Think of veno-occlusive disease.',
    planForHepatitis,
  ],
  doseEffect: stopDose,
  sources: ['PCN', 'MEM'],
  others: [
    {
      source: 'SEED',
      says: 'The guideline describes acute liver injury and veno-occlusive disease, and gives no limits.',
    },
  ],
  statements: ['S33', 'S58', 'S59'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-LAB-09', 'AZA-LAB-11', 'AZA-SYM-04'],
});

/** Raised before the start already: not the drug's doing. */
const raisedBefore = known(atLeast(baseline(alp), product(number(0.8), latest(alp))));

export const cholestasis = rule({
  id: 'AZA-LAB-11',
  name: 'Cholestasis {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: all(aboveUpperLimit(alp, cholestaticAlp, 160), not(known(highTransaminases)), not(raisedBefore)),
  title: 'Cholestatic liver tests {onThiopurine}: {values}',
  detail:
    '{results}: alkaline phosphatase above twice its upper limit, transaminases not above three times theirs: the cholestatic kind of acute liver injury.',
  action: [
    { when: whileTaken, say: 'Consider withholding {thiopurine}, with imaging of the bile ducts.' },
    { when: whileHeld, say: 'Consider keeping {thiopurine} on hold, with imaging of the bile ducts.' },
    planForHepatitis,
  ],
  doseEffect: holdDose,
  sources: ['SEED', 'MEM'],
  statements: ['S58'],
  reviewed: '2026-11-22',
});
