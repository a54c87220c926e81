import {
  above,
  all,
  any,
  daysSince,
  everHad,
  known,
  not,
  noted,
  rule,
  stated,
  takenNow,
  therapyStart,
} from '../src/rules/language';
import { firstYear, skinDue } from './limits-of-time';
import { skinCheck } from './problem-sets';

/** Known only where a check stands on the chart with its day, or the list was seen whole and has none. */
const notThisYear = any(above(daysSince(noted(skinCheck)), skinDue), not(everHad(skinCheck)));

export const skinCheckDue = rule({
  id: 'AZA-MON-07',
  name: 'Yearly skin check',
  severity: 'info',
  scope: takenNow(),
  when: all(
    known(all(above(daysSince(therapyStart()), firstYear), notThisYear)),
    not(stated('skin-checked', 'skin checked within the year')),
  ),
  title: 'Yearly skin check: none noted within a year',
  detail: 'Skin cancer is commoner in long-term users; the guideline asks for a dermatologist’s check every year.',
  action: 'Consider a referral, and a word on sun protection.',
  sources: ['SEED'],
  statements: ['S30'],
  reviewed: '2026-11-22',
});
