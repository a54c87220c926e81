import {
  above,
  all,
  atLeast,
  daysSince,
  everHad,
  known,
  not,
  number,
  phenotypeIs,
  product,
  ratio,
  rule,
  takenNow,
  targetOf,
  therapyStart,
  thiopurineDose,
} from '../src/rules/language';
import { plausibleWeight } from './body-weight';
import { doseTarget } from './limits-of-dose';
import { firstMonths } from './limits-of-time';
import { remission } from './problem-sets';
import { safetyStop } from './safety-stops';

const target = product(doseTarget, plausibleWeight);
const perKg = ratio(thiopurineDose('in-use'), plausibleWeight);
const doseKnown = atLeast(perKg, number(0));

export const maintenanceTarget = rule({
  id: 'AZA-DOSE-07',
  name: 'Maintenance dose',
  severity: 'info',
  scope: takenNow({ drugs: ['azathioprine'] }),
  when: all(phenotypeIs('tpmt', 'normal'), known(above(daysSince(therapyStart()), firstMonths))),
  title: 'Maintenance with normal TPMT: {limit:dose.target}',
  detail: [
    'The guideline’s target on maintenance is {limit:dose.target}.',
    { when: known(doseKnown), say: 'At this weight that is {target}; in use is {perKg}.' },
  ],
  action: 'Consider whether the present dose is the one meant.',
  figures: {
    target: { value: target, digits: 0, unit: 'mg/day' },
    perKg: { value: perKg, digits: 2, unit: 'mg/kg/day' },
  },
  doseEffect: targetOf(doseTarget),
  sources: ['SEED'],
  others: [{ source: 'BSG', says: 'BSG: 2–2.5 mg/kg/day in inflammatory bowel disease.' }],
  statements: ['S18', 'S44'],
  reviewed: '2026-11-22',
});

export const remissionOnAzathioprine = rule({
  id: 'AZA-LT-01',
  name: 'Long-term treatment in remission',
  severity: 'info',
  scope: takenNow({ drugs: ['azathioprine'] }),
  when: all(everHad(remission), not(safetyStop)),
  title: 'In remission: azathioprine alone, for good',
  detail: 'After remission the guideline prefers azathioprine {limit:dose.target} without steroids, indefinitely.',
  action: 'Consider going on, and whether steroids can be ended.',
  figures: { target: { value: target, digits: 0, unit: 'mg/day' } },
  doseEffect: targetOf(doseTarget),
  sources: ['SEED'],
  statements: ['S44'],
  reviewed: '2026-11-22',
});
