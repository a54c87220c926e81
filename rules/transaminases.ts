import { above, highestSeen, holdDose, onTreatment, rule } from '../src/rules/language';
import { withholdTransaminases } from './limits';
import { alt, ast } from './measurements';
import { whileHeld, whileTaken } from './moments-of-therapy';
import { planForHepatitis } from './safety-stops';

const highest = highestSeen(alt, ast);

export const highTransaminases = rule({
  id: 'AZA-LAB-09',
  name: 'Transaminases {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: above(highest, withholdTransaminases),
  title: 'Transaminases {highest} {onThiopurine}',
  detail:
    '{results}: British monitoring guidance advises withholding and discussing above {limit:withhold.transaminases}.',
  action: [
    { when: whileTaken, say: 'Consider withholding {thiopurine} and discussing it with the specialist.' },
    { when: whileHeld, say: 'Consider keeping {thiopurine} on hold until they have fallen.' },
    'Metabolites and the R value (ALT against ALP, each per upper limit) tell hypermethylation, hepatocellular and cholestatic injury apart.',
    planForHepatitis,
  ],
  figures: { highest: { value: highest, digits: 0, unit: 'U/L' } },
  doseEffect: holdDose,
  sources: ['BSR', 'SPS'],
  others: [
    {
      source: 'SEED',
      says: 'The guideline describes acute liver injury, cholestatic or hepatocellular, and gives no limit.',
    },
  ],
  statements: ['S58'],
  reviewed: '2026-11-22',
});
