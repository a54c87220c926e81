import { any, atMost, daysSince, doseCut, known, onTreatment, rule, taperBy, therapyIs } from '../src/rules/language';
import { taperStep } from './limits-of-dose';
import { taperStepDays, taperTestsAfterStop, taperUnderWay } from './limits-of-time';
import { afterTheStop, lowerDoseOrdered, stopOrdered } from './moments-of-therapy';

/** Past doses tell a taper only where the chart shows them; without them nothing is asked. */
const steppedDown = known(atMost(daysSince(doseCut()), taperUnderWay));

export const taper = rule({
  id: 'AZA-LT-04',
  name: 'Taper of {thiopurine}',
  severity: 'info',
  scope: onTreatment({ afterStop: taperTestsAfterStop }),
  when: any(therapyIs('stopped'), stopOrdered, lowerDoseOrdered, steppedDown),
  tiers: [
    {
      severity: 'info',
      when: afterTheStop,
      title: 'Blood tests run on {onThiopurine}',
      detail:
        'After a withdrawal the guideline has transaminases, inflammatory markers and disease antibodies checked every 3 weeks for at least 3 months.',
      action: 'Consider booking them up to {limit:taper.after-stop} after the stop.',
    },
  ],
  title: '{Thiopurine} is being lowered: if this is a taper',
  detail:
    'The guideline lowers by {limit:taper.step} every 3 months, with transaminases, inflammatory markers and disease antibodies every 3 weeks until at least 3 months after the last dose.',
  action:
    'Consider the plan with its dates of steps and blood tests; a lower dose for another reason needs none of this.',
  doseEffect: taperBy(taperStep, taperStepDays),
  sources: ['SEED'],
  statements: ['S49', 'S50'],
  reviewed: '2026-11-22',
});
