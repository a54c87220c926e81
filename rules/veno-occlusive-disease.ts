import { any, everHad, hasProblem, inPlay, onTreatment, rule, stopDose } from '../src/rules/language';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';
import { signsOfVenoOcclusion, venoOcclusiveDisease } from './problem-sets';
import { planForHepatitis } from './safety-stops';

export const venoOcclusion = rule({
  id: 'AZA-CI-09',
  name: 'Hepatic veno-occlusive disease',
  severity: 'critical',
  scope: inPlay(),
  when: everHad(venoOcclusiveDisease),
  title: 'Hepatic veno-occlusive disease, suspected or proven',
  detail: 'Rare and life-threatening: where it is suspected, the guideline has azathioprine withdrawn for good.',
  action: [
    { when: whileOrdering, say: 'Starting is not advised; consider hepatology advice.' },
    { when: whileTaken, say: 'Consider stopping {thiopurine} for good, and hepatology advice the same day.' },
    { when: whileHeld, say: 'Resuming {thiopurine} is not advised; consider hepatology advice.' },
    planForHepatitis,
  ],
  doseEffect: stopDose,
  sources: ['SEED'],
  statements: ['S59', 'S60'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-SYM-06'],
});

export const signsOfVenoOcclusionOnTreatment = rule({
  id: 'AZA-SYM-06',
  name: 'Signs of veno-occlusive disease {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: hasProblem(signsOfVenoOcclusion),
  title: 'Ascites, portal hypertension, weight gain or a painful liver {onThiopurine}',
  detail: 'Together or alone these can be the first sign of hepatic veno-occlusive disease.',
  action: [
    { when: whileTaken, say: 'Consider suspending {thiopurine}, with liver tests and Doppler ultrasound.' },
    { when: whileHeld, say: 'Consider keeping {thiopurine} on hold, with liver tests and Doppler ultrasound.' },
    {
      when: any(whileTaken, whileHeld),
      say: 'Where the disease is suspected, the guideline has it withdrawn for good.',
    },
    planForHepatitis,
  ],
  doseEffect: stopDose,
  sources: ['SEED'],
  statements: ['S59', 'S60'],
  reviewed: '2026-11-22',
});
