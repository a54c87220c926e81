import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  earlier,
  hasProblem,
  inPlay,
  known,
  latest,
  onTreatment,
  ratio,
  rule,
  shareOfDose,
  whereMeasured,
  whereRepeated,
} from '../src/rules/language';
import { creatinineRise, egfrLow, renalReduced, renalSevere } from './limits';
import { renalSevereShare, renalShare } from './limits-of-dose';
import { creatinineYear } from './limits-of-time';
import { creatinine, egfr } from './measurements';
import { haemodialysis } from './problem-sets';

const creatinineRose = above(ratio(latest(creatinine), earlier('lowest', creatinine, creatinineYear)), creatinineRise);
const newlyLow = all(below(latest(egfr), egfrLow), atLeast(earlier('highest', egfr, creatinineYear), egfrLow));

export const renalFunctionWorse = rule({
  id: 'AZA-LAB-13',
  name: 'Loss of renal function {onThiopurine}',
  severity: 'warning',
  scope: onTreatment(),
  when: any(whereRepeated(creatinine, creatinineYear, creatinineRose), whereRepeated(egfr, creatinineYear, newlyLow)),
  title: 'Renal function worse {onThiopurine}: {values}',
  detail: [
    '{results}. Metabolites of {thiopurine} may build up.',
    { when: creatinineRose, say: 'Creatinine has risen by more than 30 % within a year.' },
    { when: newlyLow, say: 'The eGFR has newly fallen below {limit:renal.egfr-low}.' },
  ],
  action: 'Consider repeating it within a week, and a lower dose where it stays.',
  sources: ['BSR', 'SPS'],
  statements: [],
  reviewed: '2026-11-22',
});

export const renalDose = rule({
  id: 'AZA-DOSE-05',
  name: 'Azathioprine dose in renal impairment',
  severity: 'warning',
  scope: inPlay({ drugs: ['azathioprine'] }),
  when: any(whereMeasured([egfr], atMost(latest(egfr), renalReduced)), known(hasProblem(haemodialysis))),
  tiers: [
    {
      severity: 'warning',
      when: known(hasProblem(haemodialysis)),
      title: 'Azathioprine on haemodialysis',
      detail:
        'Dialysis is on the problem list. Renal dosing tables give half the dose, and 0.25 mg/kg after haemodialysis.',
      action: 'Consider 50 % of the dose, given after dialysis, with closer counts.',
    },
  ],
  title: 'Azathioprine with eGFR {egfr}: lower dose',
  detail: [
    '{results}: at {limit:renal.reduced} or below renal dosing tables give three quarters of the dose, below {limit:renal.severe} half of it.',
    { when: below(latest(egfr), renalSevere), say: 'It is the half here.' },
  ],
  action: 'Consider that share of the dose that genes leave, with closer counts.',
  figures: { egfr: { value: latest(egfr), digits: 0, unit: 'mL/min' } },
  doseEffect: shareOfDose(renalSevereShare, renalShare),
  sources: ['SKY', 'BSG'],
  others: [{ source: 'ENG', says: 'Where two formulas stand on one day the lower one decides; both are shown.' }],
  statements: [],
  reviewed: '2026-11-22',
});
