import {
  age,
  all,
  any,
  atLeast,
  atMost,
  capAt,
  everHad,
  hasProblem,
  inPlay,
  known,
  latest,
  newOrder,
  noResult,
  not,
  resultSays,
  rule,
  type Sentence,
  sexIs,
} from '../src/rules/language';
import { childbearingFrom, childbearingTo, pregnantHcg } from './limits';
import { dosePregnancy } from './limits-of-dose';
import { pregnancyTestAge } from './limits-of-time';
import { hcg } from './measurements';
import { whileHeld, whileOrdering, whileTaken } from './moments-of-therapy';
import { pastChildbearing, pregnancy, transplant } from './problem-sets';
import { positive } from './word-sets';

const positiveTest = any(resultSays(hcg, positive), atLeast(latest(hcg), pregnantHcg));
/** The problem list decides; a test that nobody did leaves nothing open. */
const pregnant = any(hasProblem(pregnancy), known(positiveTest));

const others = [
  { source: 'LACT', says: 'The NHS page on pregnancy: treatment may go on where it is needed.' },
  { source: 'NKSR', says: 'The Norwegian unit accepts up to 2 mg/kg/day in pregnancy.' },
  { source: 'EASL', says: 'EASL 2015 (as summarised): treatment of autoimmune hepatitis may go on in pregnancy.' },
] as const;

const onEstablishedTreatment: readonly Sentence[] = [
  {
    when: any(whileTaken, whileHeld),
    say: 'Consider discussing with the specialist and obstetrics whether to go on, at no more than {limit:dose.pregnancy}; stopping alone is not advised.',
  },
];

export const pregnancyWithThiopurine = rule({
  id: 'AZA-CI-05',
  name: 'Pregnancy with {thiopurine}',
  severity: 'critical',
  scope: inPlay(),
  when: all(pregnant, not(known(transplant))),
  title: 'Pregnant {onThiopurine}',
  detail:
    'The guideline calls azathioprine contraindicated in pregnancy (the old FDA category D), save in allograft recipients who gain more than they risk. Other sources let treatment go on, at up to {limit:dose.pregnancy}.',
  action: [
    {
      when: whileOrdering,
      say: 'Starting is not advised; consider another treatment with the specialist and obstetrics.',
    },
    ...onEstablishedTreatment,
  ],
  doseEffect: capAt(dosePregnancy),
  sources: ['SEED', 'LACT', 'NKSR', 'EASL'],
  others: [...others, { source: 'MEM', says: 'The FDA gave up its letter categories in 2015.' }],
  statements: ['S07'],
  reviewed: '2026-11-22',
  // A known pregnancy needs no test.
  standsFor: ['AZA-CI-10'],
});

export const pregnancyAfterTransplant = rule({
  id: 'AZA-CI-06',
  name: 'Pregnancy after a transplant with {thiopurine}',
  severity: 'warning',
  scope: inPlay(),
  when: all(pregnant, transplant),
  title: 'Pregnant {onThiopurine}, after a transplant',
  detail: 'In allograft recipients the benefit may outweigh the risk, the guideline says.',
  action: [
    { when: whileOrdering, say: 'Consider a specialist’s decision, and no more than {limit:dose.pregnancy}.' },
    ...onEstablishedTreatment,
  ],
  doseEffect: capAt(dosePregnancy),
  sources: ['SEED', 'NKSR'],
  others,
  statements: ['S07'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-CI-10'],
});

export const pregnancyStatusOpen = rule({
  id: 'AZA-CI-10',
  name: 'Pregnancy status before the first dose',
  severity: 'warning',
  scope: newOrder(),
  when: all(
    not(known(sexIs('male'))),
    atLeast(age(), childbearingFrom),
    atMost(age(), childbearingTo),
    not(known(everHad(pastChildbearing))),
    noResult([hcg], pregnancyTestAge),
  ),
  title: 'Pregnancy status not known before {thiopurine}',
  detail: [
    'No pregnancy test within {limit:baseline.pregnancy-test} is among the results on screen.',
    { when: not(known(any(sexIs('female'), sexIs('other')))), say: 'The patient’s sex was not seen.' },
  ],
  action: 'Consider asking, a test where it is possible, and a word on contraception.',
  sources: ['SEED', 'ENG'],
  statements: ['S07'],
  reviewed: '2026-11-22',
});
