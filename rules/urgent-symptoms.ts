import { hasProblem, holdDose, onTreatment, rule, stopDose } from '../src/rules/language';
import { afterStopDays } from './limits-of-time';
import { afterTheStop, whileHeld, whileTaken } from './moments-of-therapy';
import { bruisingOrBleeding, feverOrFlu, jaundice } from './problem-sets';
import { planForHepatitis } from './safety-stops';

const scope = onTreatment({ afterStop: afterStopDays });
const pause = [
  { when: whileTaken, say: 'Consider withholding {thiopurine} until the result is back.' },
  { when: whileHeld, say: 'Consider keeping {thiopurine} on hold until the result is back.' },
] as const;

export const feverOnThiopurine = rule({
  id: 'AZA-SYM-02',
  name: 'Fever or flu-like illness {onThiopurine}',
  severity: 'critical',
  scope,
  when: hasProblem(feverOrFlu),
  title: 'Fever or flu-like illness {onThiopurine}: blood count now',
  detail: 'High fever or a severe flu-like illness can be neutropenic sepsis.',
  action: [
    'Consider a blood count the same day, and the sepsis pathway.',
    ...pause,
    { when: afterTheStop, say: 'Counts can go on falling for weeks after the last dose.' },
    planForHepatitis,
  ],
  doseEffect: holdDose,
  sources: ['SEED'],
  statements: ['S31'],
  reviewed: '2026-11-22',
});

export const bleedingOnThiopurine = rule({
  id: 'AZA-SYM-03',
  name: 'Bruising or bleeding {onThiopurine}',
  severity: 'critical',
  scope,
  when: hasProblem(bruisingOrBleeding),
  title: 'Bruising or bleeding {onThiopurine}: blood count now',
  detail: 'Bruising or bleeding without a cause can be marrow failure.',
  action: [
    'Consider a blood count with platelets the same day.',
    ...pause,
    { when: afterTheStop, say: 'Counts can go on falling for weeks after the last dose.' },
    planForHepatitis,
  ],
  doseEffect: holdDose,
  sources: ['SEED'],
  statements: ['S32'],
  reviewed: '2026-11-22',
});

/** Always said inside the finding on liver injury, which stands for it; a rule of its own because the guideline names it. */
export const jaundiceOnThiopurine = rule({
  id: 'AZA-SYM-04',
  name: 'Jaundice {onThiopurine}',
  severity: 'critical',
  scope,
  when: hasProblem(jaundice),
  title: 'New jaundice {onThiopurine}: liver tests now',
  detail: 'The guideline counts new jaundice among the signs that need care at once.',
  action: [
    { when: whileTaken, say: 'Consider stopping {thiopurine}, with liver tests the same day.' },
    { when: whileHeld, say: 'Consider keeping {thiopurine} on hold, with liver tests the same day.' },
    { when: afterTheStop, say: 'Consider liver tests the same day.' },
    planForHepatitis,
  ],
  doseEffect: stopDose,
  sources: ['SEED'],
  statements: ['S33'],
  reviewed: '2026-11-22',
});
