import {
  above,
  all,
  any,
  atLeast,
  below,
  geneResult,
  highestSeen,
  holdDose,
  latest,
  newOrder,
  noResult,
  notCalculated,
  rule,
} from '../src/rules/language';
import { withholdNeutrophils, withholdPlatelets, withholdTransaminases, withholdWbc } from './limits';
import { baselineAge } from './limits-of-time';
import {
  alp,
  alt,
  ast,
  bilirubin,
  bloodCount,
  creatinine,
  egfr,
  liverTests,
  neutrophils,
  platelets,
  urea,
  wbc,
} from './measurements';

const action = 'Consider ordering it before {thiopurine} is signed, or looking for an earlier report.';

export const countBeforeStart = rule({
  id: 'AZA-BASE-01',
  name: 'Blood count before the first dose',
  severity: 'critical',
  scope: newOrder(),
  when: noResult(bloodCount, baselineAge),
  title: 'No blood count before {thiopurine}',
  detail:
    'No blood count within {limit:baseline.age} is among the results on screen; the guideline has one before the start.',
  action,
  sources: ['SEED'],
  statements: ['S09'],
  reviewed: '2026-11-22',
});

export const liverTestsBeforeStart = rule({
  id: 'AZA-BASE-02',
  name: 'Liver tests before the first dose',
  severity: 'warning',
  scope: newOrder(),
  when: any(noResult(liverTests, baselineAge), noResult([alp], baselineAge), noResult([bilirubin], baselineAge)),
  title: 'Liver tests missing before {thiopurine}',
  detail:
    'The guideline has transaminases, alkaline phosphatase and bilirubin before the start; at least one within {limit:baseline.age} is not among the results on screen.',
  action,
  sources: ['SEED'],
  statements: ['S10'],
  reviewed: '2026-11-22',
});

export const renalTestsBeforeStart = rule({
  id: 'AZA-BASE-03',
  name: 'Renal function before the first dose',
  severity: 'warning',
  scope: newOrder(),
  when: any(noResult([creatinine, egfr], baselineAge), noResult([urea], baselineAge)),
  title: 'Renal function missing before {thiopurine}',
  detail:
    'The guideline has urea and electrolytes before the start; creatinine or urea within {limit:baseline.age} is not among the results on screen.',
  action,
  sources: ['SEED'],
  statements: ['S11'],
  reviewed: '2026-11-22',
});

/** The same gap as AZA-PGX-01, which stands for it: a rule of its own so that the baseline tests are complete. */
export const tpmtBeforeStart = rule({
  id: 'AZA-BASE-04',
  name: 'TPMT among the tests before the first dose',
  severity: 'critical',
  scope: newOrder(),
  when: geneResult('tpmt', 'not-found'),
  title: 'TPMT missing before {thiopurine}',
  detail: 'The guideline has TPMT activity, or the genotype where activity can’t be had, before the start.',
  action,
  doseEffect: notCalculated,
  sources: ['SEED'],
  statements: ['S12'],
  reviewed: '2026-11-22',
});

const transaminases = highestSeen(alt, ast);

export const abnormalBeforeStart = rule({
  id: 'AZA-BASE-09',
  name: 'Normal counts and liver tests before the first dose',
  severity: 'warning',
  scope: newOrder(),
  when: any(
    below(latest(wbc), withholdWbc),
    below(latest(neutrophils), withholdNeutrophils),
    below(latest(platelets), withholdPlatelets),
    above(transaminases, withholdTransaminases),
  ),
  title: 'Abnormal before the first {thiopurine} dose: {values}',
  detail: [
    '{results}: on treatment these values would have the drug withheld.',
    {
      when: all(below(latest(neutrophils), withholdNeutrophils), atLeast(latest(wbc), withholdWbc)),
      say: 'Low neutrophils alone without a cause may be Duffy-null neutropenia, harmless in itself.',
    },
  ],
  action: 'Consider looking for the cause, and the specialist’s agreement before the start.',
  doseEffect: holdDose,
  sources: ['ENG', 'BSR'],
  statements: ['S09', 'S10'],
  reviewed: '2026-11-22',
});
