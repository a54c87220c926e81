import { above, all, atMost, dateOf, daysSince, noResult, rule, takenNow } from '../src/rules/language';
import { liverDue, liverFarOverdue, liverMonthly, liverOverdue } from './limits-of-time';
import { liverTests } from './measurements';
import { inFirstMonths, maintained } from './moments-of-therapy';

const sinceLast = daysSince(dateOf(...liverTests));

export const monthlyLiverTestsDue = rule({
  id: 'AZA-MON-05',
  name: 'Liver tests in the first three months',
  severity: 'warning',
  scope: takenNow(),
  when: all(noResult(liverTests, liverMonthly), inFirstMonths),
  title: 'Liver tests due: monthly in the first three months',
  detail: 'No ALT or AST within {limit:due.liver-monthly} is among the results on screen.',
  action: 'Consider liver tests.',
  sources: ['SEED'],
  statements: ['S26'],
  reviewed: '2026-11-22',
});

export const liverTestsDue = rule({
  id: 'AZA-MON-06',
  name: 'Liver tests on maintenance',
  severity: 'warning',
  scope: takenNow(),
  when: all(noResult(liverTests, liverDue), maintained),
  tiers: [
    { severity: 'critical', when: above(sinceLast, liverFarOverdue), title: 'Liver tests far overdue: {age} old' },
    { severity: 'info', when: atMost(sinceLast, liverOverdue), title: 'Liver tests due: {age} old' },
    { severity: 'warning', when: above(sinceLast, liverOverdue), title: 'Liver tests overdue: {age} old' },
  ],
  title: 'No liver tests among the results',
  detail: 'Liver tests are due every {limit:due.liver} and overdue after {limit:due.liver-overdue}.',
  action: 'Consider liver tests.',
  figures: { age: { value: sinceLast, digits: 0, unit: 'days' } },
  sources: ['SEED', 'SPS'],
  others: [{ source: 'SEED', says: 'The guideline: every 3–6 months.' }],
  statements: ['S29'],
  reviewed: '2026-11-22',
});
