import { considerHold, hasProblem, holdDose, onTreatment, rule } from '../src/rules/language';
import { afterStopDays } from './limits-of-time';
import { afterTheStop, whileHeld, whileTaken } from './moments-of-therapy';
import { complicatedZoster, varicellaOrContact } from './problem-sets';
import { planForHepatitis } from './safety-stops';

export const varicellaOnThiopurine = rule({
  id: 'AZA-INF-01',
  name: 'Chickenpox or shingles {onThiopurine}',
  severity: 'critical',
  scope: onTreatment({ afterStop: afterStopDays }),
  when: hasProblem(varicellaOrContact),
  title: 'Chickenpox, shingles or contact with them {onThiopurine}',
  detail: [
    'Varicella-zoster can spread widely under a thiopurine; the guideline gives every such patient an antiviral by mouth, promptly.',
    { when: afterTheStop, say: 'Immunosuppression outlasts the last dose by weeks.' },
  ],
  action: [
    'Consider aciclovir, valaciclovir or famciclovir by mouth today.',
    { when: whileTaken, say: 'Consider pausing {thiopurine} until it is over.' },
    { when: whileHeld, say: 'Consider keeping {thiopurine} on hold until it is over.' },
    'Disease that is disseminated or touches the eye is treated into the vein.',
    planForHepatitis,
  ],
  doseEffect: considerHold,
  sources: ['SEED'],
  statements: ['S35', 'S36'],
  reviewed: '2026-11-22',
});

export const complicatedZosterOnThiopurine = rule({
  id: 'AZA-INF-02',
  name: 'Disseminated or ophthalmic zoster {onThiopurine}',
  severity: 'critical',
  scope: onTreatment({ afterStop: afterStopDays }),
  when: hasProblem(complicatedZoster),
  title: 'Disseminated or ophthalmic zoster {onThiopurine}',
  detail: 'The guideline treats disseminated and ophthalmic varicella-zoster with an antiviral into the vein.',
  action: [
    'Consider admission today for an antiviral into the vein.',
    { when: whileTaken, say: 'Consider withholding {thiopurine} meanwhile.' },
    { when: whileHeld, say: 'Consider keeping {thiopurine} on hold meanwhile.' },
    planForHepatitis,
  ],
  doseEffect: holdDose,
  sources: ['SEED'],
  statements: ['S37'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-INF-01'],
});
