import {
  all,
  any,
  everHad,
  hasProblem,
  holdDose,
  inPlay,
  known,
  newOrder,
  noResult,
  not,
  resultSays,
  rule,
  stated,
  whereMeasured,
} from '../src/rules/language';
import { serologyAge } from './limits-of-time';
import { antiHbc, antiHcv, hbsAg, hiv } from './measurements';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';
import { hepatitisB, hepatitisC, hivInfection } from './problem-sets';
import { planForHepatitis } from './safety-stops';
import { positive } from './word-sets';

const surfaceAntigen = any(whereMeasured([hbsAg], resultSays(hbsAg, positive)), known(hasProblem(hepatitisB)));

export const chronicVirus = rule({
  id: 'AZA-INF-03',
  name: 'Hepatitis B, hepatitis C or HIV',
  severity: 'critical',
  scope: inPlay(),
  when: any(
    surfaceAntigen,
    ...[antiHbc, antiHcv, hiv].map((test) => whereMeasured([test], resultSays(test, positive))),
    known(hasProblem(hepatitisC)),
    known(hasProblem(hivInfection)),
  ),
  tiers: [
    {
      severity: 'warning',
      when: not(known(surfaceAntigen)),
      title: 'Anti-HBc, hepatitis C or HIV positive {onThiopurine}',
      detail:
        'Hepatitis B that is over can come back under immunosuppression; hepatitis C and HIV want a specialist’s eye.',
    },
  ],
  title: 'Hepatitis B surface antigen {onThiopurine}',
  detail: 'Hepatitis B can flare under immunosuppression, at times fatally.',
  action: [
    {
      when: whileOrdering,
      say: 'Consider the specialist’s advice before the start, and prevention against hepatitis B.',
    },
    { when: any(whileTaken, whileHeld), say: 'Consider the specialist’s advice now, with viral load and liver tests.' },
    planForHepatitis,
  ],
  doseEffect: holdDose,
  sources: ['SEED', 'DERMC'],
  statements: ['S13', 'S14'],
  reviewed: '2026-11-22',
});

export const hepatitisSerologyMissing = rule({
  id: 'AZA-BASE-05',
  name: 'Hepatitis B and C serology before the first dose',
  severity: 'warning',
  scope: newOrder(),
  when: any(noResult([hbsAg], serologyAge), noResult([antiHbc], serologyAge), noResult([antiHcv], serologyAge)),
  title: 'Hepatitis B or C serology missing before {thiopurine}',
  detail:
    'HBsAg, anti-HBc and anti-HCV within {limit:baseline.serology} belong to the start; at least one is not among the results on screen.',
  action: 'Consider ordering what is missing, or looking for an earlier report.',
  sources: ['SEED'],
  statements: ['S13'],
  reviewed: '2026-11-22',
});

export const hivTestMissing = rule({
  id: 'AZA-BASE-06',
  name: 'HIV test before the first dose',
  severity: 'warning',
  scope: newOrder(),
  when: all(noResult([hiv]), not(known(everHad(hivInfection))), not(stated('hiv-low-risk', 'no raised risk of HIV'))),
  title: 'No HIV test before {thiopurine}',
  detail: 'The guideline asks for it in groups at high risk; whether this patient is in one, no screen tells.',
  action: 'Consider asking about risk, and the test.',
  sources: ['SEED'],
  others: [{ source: 'SPS', says: 'The NHS pharmacy service and BSG consider it for every patient.' }],
  statements: ['S14'],
  reviewed: '2026-11-22',
});
