import { any, inPlay, known, newOrder, not, rule, vaccinated, vaccineSet } from '../src/rules/language';
import { influenzaDue } from './limits-of-time';

const pneumococcal = vaccineSet('pneumococcal vaccine', ['pneumococcal']);
const influenza = vaccineSet('influenza vaccine', ['influenza inactivated']);

/** Said only where the vaccination list was seen; otherwise it belongs to the checklist. */
const missing = known(any(not(vaccinated(pneumococcal)), not(vaccinated(influenza, influenzaDue))));
const which = [
  { when: not(vaccinated(pneumococcal)), say: 'No pneumococcal vaccine is on the list.' },
  {
    when: not(vaccinated(influenza, influenzaDue)),
    say: 'No influenza vaccine within {limit:due.influenza} is on the list.',
  },
] as const;

export const vaccinesDue = rule({
  id: 'AZA-VAX-01',
  name: 'Pneumococcal and influenza vaccine',
  severity: 'info',
  scope: inPlay(),
  when: missing,
  title: 'Pneumococcal or influenza vaccine due',
  detail: [...which, 'Under immunosuppression vaccines work less well, and are wanted all the more.'],
  action: 'Consider giving the inactivated vaccines.',
  sources: ['SEED'],
  statements: ['S38', 'S39'],
  reviewed: '2026-11-22',
});

export const vaccinesBeforeStart = rule({
  id: 'AZA-BASE-08',
  name: 'Vaccines before the first dose',
  severity: 'warning',
  scope: newOrder(),
  when: missing,
  title: 'Pneumococcal or influenza vaccine missing before {thiopurine}',
  detail: [...which, 'They work better before immunosuppression than under it.'],
  action: 'Consider giving the inactivated vaccines before the start.',
  sources: ['SEED'],
  statements: ['S38'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-VAX-01'],
});
