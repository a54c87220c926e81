import {
  above,
  age,
  all,
  allergicTo,
  atLeast,
  atMost,
  daysSince,
  everHad,
  hasProblem,
  item,
  known,
  noResult,
  not,
  number,
  phenotypeIs,
  requirement,
  sexIs,
  weight,
  weightDate,
} from '../../src/rules/language';
import { thiopurines } from '../drug-sets';
import { childbearingFrom, childbearingTo } from '../limits';
import { weightAge } from '../limits-of-dose';
import { pregnancyTestAge } from '../limits-of-time';
import { hcg } from '../measurements';
import { pastChildbearing, thiopurineReaction } from '../problem-sets';
import { indications } from './indications';

/** Items about who the patient is. */
export const indication = item({
  id: 'indication',
  label: 'Indication',
  asks: 'What it is given for',
  severity: 'warning',
  requires: [requirement(hasProblem(indications), 'no disease that thiopurines are given for is on the problem list')],
  sources: ['SEED'],
});

export const weightAndDose = item({
  id: 'weight',
  label: 'Weight and dose',
  asks: 'A recent weight, and a dose that fits it',
  severity: 'warning',
  requires: [
    requirement(above(weight(), number(0)), 'no weight'),
    requirement(atMost(daysSince(weightDate()), weightAge), 'no weight within {limit:weight.age}'),
  ],
  openedBy: ['AZA-DOSE-02', 'AZA-DOSE-06'],
  shows: ['weight'],
  sources: ['ENG'],
});

export const tpmtKnown = item({
  id: 'tpmt',
  label: 'TPMT',
  asks: 'A TPMT class: activity as the laboratory classes it, or genotype',
  severity: 'critical',
  requires: [
    requirement(
      phenotypeIs('tpmt', 'normal', 'intermediate', 'possible-intermediate'),
      'no TPMT result with a usable class',
    ),
  ],
  openedBy: ['AZA-CI-01', 'AZA-PGX-01', 'AZA-PGX-07', 'AZA-PGX-09', 'AZA-PGX-13'],
  shows: ['tpmt'],
  sources: ['SEED', 'DPWG'],
});

export const nudt15Known = item({
  id: 'nudt15',
  label: 'NUDT15',
  asks: 'A NUDT15 genotype, where it can be had',
  severity: 'info',
  requires: [
    requirement(
      phenotypeIs('nudt15', 'normal', 'intermediate', 'possible-intermediate'),
      'no NUDT15 result with a usable class',
    ),
  ],
  openedBy: ['AZA-CI-02', 'AZA-PGX-05'],
  shows: ['nudt15'],
  sources: ['CPIC25', 'DPWG'],
});

/** Known not to hold in men, and outside the age; open where age or sex were not seen. */
const mayBearChildren = all(
  not(known(sexIs('male'))),
  atLeast(age(), childbearingFrom),
  atMost(age(), childbearingTo),
  not(known(everHad(pastChildbearing))),
);

export const notPregnant = item({
  id: 'pregnancy',
  label: 'Pregnancy and contraception',
  asks: 'A pregnancy test within a month, and a word on contraception',
  severity: 'warning',
  applies: mayBearChildren,
  requires: [
    requirement(not(noResult([hcg], pregnancyTestAge)), 'no pregnancy test within {limit:baseline.pregnancy-test}'),
  ],
  openedBy: ['AZA-CI-05', 'AZA-CI-06'],
  shows: [hcg],
  sources: ['SEED', 'ENG'],
});

export const breastfeedingAsked = item({
  id: 'breastfeeding',
  label: 'Breastfeeding',
  asks: 'Asked whether she breastfeeds',
  severity: 'warning',
  applies: mayBearChildren,
  openedBy: ['AZA-CI-07'],
  sources: ['SEED', 'LACT'],
});

export const noEarlierReaction = item({
  id: 'allergy',
  label: 'Allergies',
  asks: 'No earlier reaction to a thiopurine',
  severity: 'critical',
  requires: [
    requirement(
      all(not(allergicTo(thiopurines)), not(known(everHad(thiopurineReaction)))),
      'an earlier reaction to a thiopurine is on record',
    ),
  ],
  openedBy: ['AZA-CI-08'],
  sources: ['LABEL', 'PN'],
});
