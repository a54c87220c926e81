import {
  above,
  age,
  all,
  any,
  atLeast,
  below,
  daysSince,
  known,
  not,
  notCalculated,
  orderedOrTaken,
  provided,
  rule,
  therapyIs,
  weight,
  weightDate,
} from '../src/rules/language';
import { adultAge } from './limits';
import { weightAge, weightLeast, weightMost } from './limits-of-dose';

/** Pounds read as kilograms, a height in the wrong field: no grown-up weighs this. Children may. */
const implausibleWeight = all(
  any(below(weight(), weightLeast), above(weight(), weightMost)),
  not(known(below(age(), adultAge))),
);

/** While azathioprine is being ordered a weight that nobody sees is a finding; on treatment it is only a gap. */
const noWeightAtTheOrder = all(
  therapyIs('ordering'),
  not(known(any(below(weight(), weightMost), atLeast(weight(), weightMost)))),
);

/** Weight for dose arithmetic: unknown where it can't be right. */
export const plausibleWeight = provided(not(implausibleWeight), weight(), 'patient.weight');

export const weightNeeded = rule({
  id: 'AZA-DOSE-06',
  name: 'Weight for the dose',
  severity: 'warning',
  scope: orderedOrTaken({ drugs: ['azathioprine'] }),
  when: any(implausibleWeight, above(daysSince(weightDate()), weightAge), noWeightAtTheOrder),
  tiers: [
    {
      severity: 'warning',
      when: noWeightAtTheOrder,
      title: 'Weight not seen: the dose per kg is not judged',
      detail: 'The dose of azathioprine goes by body weight, and no weight was seen on the screens of this patient.',
      action: 'Consider weighing, or opening the screen that shows the weight, before the order is signed.',
    },
    {
      severity: 'warning',
      when: implausibleWeight,
      title: 'Weight of {weight} can’t be right',
      detail:
        'An adult’s weight is expected between {limit:weight.least} and {limit:weight.most}; pounds read as kilograms are the usual cause. The dose per kg is not judged with it.',
      action: 'Consider weighing again, or correcting the unit.',
    },
  ],
  title: 'Weight is {days} old',
  detail: 'The dose of azathioprine goes by body weight; {weight} was recorded more than {limit:weight.age} ago.',
  action: 'Consider weighing again before the dose is set.',
  figures: {
    weight: { value: weight(), digits: 1, unit: 'kg' },
    days: { value: daysSince(weightDate()), digits: 0, unit: 'days' },
  },
  doseEffect: notCalculated,
  sources: ['ENG'],
  statements: [],
  reviewed: '2026-11-22',
});
