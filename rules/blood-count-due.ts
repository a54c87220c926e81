import {
  above,
  all,
  atMost,
  dateOf,
  daysSince,
  noResult,
  not,
  rule,
  takenNow,
  therapyStart,
} from '../src/rules/language';
import {
  countDue,
  countFarOverdue,
  countFortnightly,
  countMonthly,
  countOverdue,
  countWeekly,
  firstYear,
} from './limits-of-time';
import { bloodCount } from './measurements';
import { inFirstMonths, inFirstWeeks, maintained } from './moments-of-therapy';

const sinceLast = daysSince(dateOf(...bloodCount));

export const weeklyCountDue = rule({
  id: 'AZA-MON-01',
  name: 'Blood count in the first four weeks',
  severity: 'warning',
  scope: takenNow(),
  when: all(noResult(bloodCount, countWeekly), inFirstWeeks),
  title: 'Blood count due: weekly in the first four weeks',
  detail:
    'No blood count within {limit:due.count-weekly} is among the results on screen, and {thiopurine} was started or raised within {limit:phase.first-weeks}. About 7 % get marrow suppression.',
  action: 'Consider a blood count.',
  sources: ['SEED', 'LABEL'],
  others: [
    { source: 'SEED', says: 'The guideline: every 1–2 weeks at first.' },
    { source: 'BSG', says: 'BSG: weeks 2, 4, 8 and 12.' },
    { source: 'BSR', says: 'BSR: every 2 weeks until the dose has been stable for 6 weeks.' },
  ],
  statements: ['S25'],
  reviewed: '2026-11-22',
});

export const fortnightlyCountDue = rule({
  id: 'AZA-MON-02',
  name: 'Blood count in weeks 5 to 12',
  severity: 'warning',
  scope: takenNow(),
  when: all(noResult(bloodCount, countFortnightly), inFirstMonths, not(inFirstWeeks)),
  title: 'Blood count due: every two weeks up to week 12',
  detail:
    'No blood count within {limit:due.count-fortnightly} is among the results on screen, and {thiopurine} was started or raised within {limit:phase.first-months}.',
  action: 'Consider a blood count.',
  sources: ['SEED', 'LABEL'],
  others: [
    { source: 'SEED', says: 'The guideline: every 1–2 weeks at first, then monthly once stable.' },
    { source: 'BSG', says: 'BSG: weeks 2, 4, 8 and 12.' },
  ],
  statements: ['S25'],
  reviewed: '2026-11-22',
});

export const monthlyCountDue = rule({
  id: 'AZA-MON-03',
  name: 'Blood count in the first year',
  severity: 'info',
  scope: takenNow(),
  when: all(noResult(bloodCount, countMonthly), not(inFirstMonths), atMost(daysSince(therapyStart()), firstYear)),
  title: 'Blood count: monthly in the first year',
  detail: 'No blood count within {limit:due.count-monthly} is among the results on screen.',
  action: 'Consider a blood count; many clinics go to every 3 months after week 12.',
  sources: ['SEED', 'SPS'],
  others: [
    { source: 'LABEL', says: 'The label: monthly after the first 3 months.' },
    { source: 'SPS', says: 'The NHS pharmacy service and BSG: every 3 months after week 12.' },
  ],
  statements: ['S25', 'S28'],
  reviewed: '2026-11-22',
});

export const countDueOnMaintenance = rule({
  id: 'AZA-MON-04',
  name: 'Blood count on maintenance',
  severity: 'warning',
  scope: takenNow(),
  when: all(noResult(bloodCount, countDue), maintained),
  tiers: [
    {
      severity: 'critical',
      when: above(sinceLast, countFarOverdue),
      title: 'Blood count far overdue: {age} old',
    },
    { severity: 'info', when: atMost(sinceLast, countOverdue), title: 'Blood count due: {age} old' },
    { severity: 'warning', when: above(sinceLast, countOverdue), title: 'Blood count overdue: {age} old' },
  ],
  title: 'No blood count among the results',
  detail:
    'Marrow suppression can come late. A count is due every {limit:due.count} and overdue after {limit:due.count-overdue}.',
  action: 'Consider a blood count.',
  figures: { age: { value: sinceLast, digits: 0, unit: 'days' } },
  sources: ['SEED', 'SPS'],
  others: [
    { source: 'SEED', says: 'The guideline: every 3–6 months.' },
    { source: 'BSR', says: 'BSR: every 12 weeks.' },
    { source: 'LABEL', says: 'The label: monthly.' },
  ],
  statements: ['S28'],
  reviewed: '2026-11-22',
  standsFor: ['AZA-MON-03'],
});
