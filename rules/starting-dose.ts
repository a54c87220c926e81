import {
  all,
  atLeast,
  below,
  inSteps,
  known,
  newOrder,
  not,
  orderedOrTaken,
  phenotypeIs,
  ratio,
  rule,
  stated,
  taking,
  thiopurineDose,
} from '../src/rules/language';
import { plausibleWeight } from './body-weight';
import { allopurinolAndItsKin } from './drug-sets';
import { doseLow, doseTarget } from './limits-of-dose';

const perKg = ratio(thiopurineDose('judged'), plausibleWeight);
const figures = { perKg: { value: perKg, digits: 2, unit: 'mg/kg/day' } };

export const doseBelowRange = rule({
  id: 'AZA-DOSE-03',
  name: 'Azathioprine dose below the usual range',
  severity: 'info',
  scope: orderedOrTaken({ drugs: ['azathioprine'] }),
  when: all(phenotypeIs('tpmt', 'normal'), below(perKg, doseLow), not(known(taking(allopurinolAndItsKin)))),
  title: 'Azathioprine {perKg}: below the usual range',
  detail: 'With normal TPMT and without allopurinol, less than {limit:dose.low} is little; it may be a first step.',
  action: 'Consider confirming that it is meant.',
  figures,
  sources: ['LABEL', 'ENG'],
  statements: ['S17'],
  reviewed: '2026-11-22',
});

export const fullDoseAtOnce = rule({
  id: 'AZA-DOSE-04',
  name: 'First dose in steps',
  severity: 'info',
  scope: newOrder({ drugs: ['azathioprine'] }),
  when: all(atLeast(perKg, doseTarget), not(stated('full-dose-intended', 'full dose from day 1 is intended'))),
  title: 'Full dose from the first day: {perKg}',
  detail: 'The guideline raises the dose over 2–3 weeks to spare the stomach: 10–20 % have nausea.',
  action: 'Consider three steps over 2–3 weeks.',
  figures,
  doseEffect: inSteps,
  sources: ['SEED', 'BSG'],
  others: [
    { source: 'BSG', says: 'BSG: the full dose from day 1 is acceptable.' },
    { source: 'LABEL', says: 'The label raises in steps of 4 weeks.' },
  ],
  statements: ['S17'],
  reviewed: '2026-11-22',
});
