import { all, any, hasProblem, known, not, onTreatment, rule } from '../src/rules/language';
import { fever, jointOrMusclePain, nausea, rash } from './problem-sets';

export const nauseaOnThiopurine = rule({
  id: 'AZA-SYM-05',
  name: 'Nausea {onThiopurine}',
  severity: 'info',
  scope: onTreatment(),
  when: all(hasProblem(nausea), not(known(any(hasProblem(fever), hasProblem(jointOrMusclePain), hasProblem(rash))))),
  title: 'Nausea {onThiopurine}: what helps',
  detail:
    'Common: the guideline gives 12 % in one place and 10–20 % in another. Fever, muscle or joint pain or a rash beside it would be hypersensitivity.',
  action:
    'Consider divided doses, taken after food, a lower dose for a while, or an antiemetic; where it is severe, mercaptopurine may suit.',
  sources: ['SEED'],
  statements: ['S55', 'S56'],
  reviewed: '2026-11-22',
});
