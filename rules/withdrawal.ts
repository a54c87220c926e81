import {
  above,
  all,
  any,
  below,
  continueDose,
  daysSince,
  everHad,
  hasProblem,
  known,
  not,
  noted,
  number,
  onTreatment,
  rule,
  stated,
  timesUpperLimit,
  upTo,
  whereMeasured,
} from '../src/rules/language';
import { remissionAdvised, remissionLeast } from './limits-of-time';
import { alt, ast, bilirubin, igg } from './measurements';
import { lowerDoseOrdered, stopOrdered } from './moments-of-therapy';
import {
  autoimmuneHepatitis,
  cirrhosis,
  quietHistology,
  relapseAntibodies,
  remission,
  severalRelapses,
  steroidIntolerance,
  symptomsOfActivity,
} from './problem-sets';
import { safetyStop } from './safety-stops';

const withdrawal = any(stopOrdered, lowerDoseOrdered);
const treatedForGood = any(
  everHad(cirrhosis),
  everHad(severalRelapses),
  everHad(relapseAntibodies),
  everHad(steroidIntolerance),
);

export const treatmentForGood = rule({
  id: 'AZA-LT-02',
  name: 'Who stays on treatment in autoimmune hepatitis',
  severity: 'critical',
  scope: onTreatment(),
  when: all(withdrawal, autoimmuneHepatitis, treatedForGood, not(safetyStop)),
  tiers: [
    {
      severity: 'warning',
      when: not(stopOrdered),
      title: 'A lower dose is ordered in a patient to be treated for good',
    },
  ],
  title: 'Stop ordered in a patient to be treated for good',
  detail:
    'With cirrhosis or past decompensation, several relapses, LKM or SLA antibodies, or steroids that are not tolerated, the guideline keeps treatment up indefinitely: half relapse even after 5 stable years.',
  action: 'Ending {thiopurine} without hepatology is not advised; consider going on.',
  doseEffect: continueDose,
  sources: ['SEED'],
  statements: ['S51', 'S52', 'S53', 'S54'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-LT-03'],
});

const sinceRemission = upTo(daysSince(noted(remission)), 'conditions');
const remissionStated = stated('remission-two-years', 'in complete remission for two years or more');
const shortRemission = all(not(remissionStated), below(sinceRemission, remissionLeast));
const notYetAdvised = all(not(remissionStated), below(sinceRemission, remissionAdvised));
const abnormal = (of: typeof alt) => whereMeasured([of], above(timesUpperLimit(of), number(1)));
const otherCriterionOpen = any(
  ...[alt, ast, bilirubin, igg].map(abnormal),
  hasProblem(symptomsOfActivity),
  not(everHad(quietHistology)),
);

export const withdrawalCriteria = rule({
  id: 'AZA-LT-03',
  name: 'Withdrawal criteria in autoimmune hepatitis',
  severity: 'warning',
  scope: onTreatment(),
  when: all(withdrawal, autoimmuneHepatitis, any(notYetAdvised, otherCriterionOpen), not(safetyStop)),
  tiers: [
    {
      severity: 'info',
      when: all(not(known(shortRemission)), not(known(otherCriterionOpen))),
      title: 'Remission of less than two years: the shorter end of the guideline',
    },
  ],
  title: 'Withdrawal criteria are not all met',
  detail: [
    'Before a withdrawal the guideline asks for complete remission of at least 1–2 years, normal transaminases, bilirubin and immunoglobulins, no symptoms, and normal liver tissue or inactive cirrhosis.',
    { when: shortRemission, say: 'Remission is noted for less than {limit:remission.least}.' },
    { when: all(notYetAdvised, not(known(shortRemission))), say: 'Two years are advised.' },
    { when: any(...[alt, ast, bilirubin, igg].map(abnormal)), say: 'A liver test or IgG is above its upper limit.' },
    { when: hasProblem(symptomsOfActivity), say: 'Symptoms are on the problem list.' },
    { when: not(everHad(quietHistology)), say: 'No quiet histology is on the problem list.' },
  ],
  action: 'Consider going on until they are met, and hepatology’s view.',
  doseEffect: continueDose,
  sources: ['SEED', 'EASL'],
  others: [{ source: 'EASL', says: 'EASL 2015 (as summarised) waits longer; from memory 2–3 years.' }],
  statements: ['S45', 'S46', 'S47', 'S48'],
  reviewed: '2026-11-22',
});
