import { expect, test } from 'vitest';
import { annasChart, seen, undecided } from '../views.examples';
import { groupUndecided } from './group-undecided';

const { coverage } = annasChart();
const summary = (...args: Parameters<typeof groupUndecided>) =>
  groupUndecided(...args).map(({ missing, checks }) => [missing, checks.map(({ id }) => id)]);

test('where no results were seen, every check that lacks one is counted under the results', () => {
  const checks = [undecided('A', ['labs.wbc']), undecided('B', ['labs.alt']), undecided('C', ['labs'])];
  expect(summary(checks, coverage)).toEqual([['labs', ['A', 'B', 'C']]]);
});

test('where results were seen, the single missing one is named', () => {
  const checks = [undecided('A', ['labs.wbc']), undecided('B', ['labs.alt'])];
  expect(summary(checks, { ...coverage, labs: seen('complete', 9) })).toEqual([
    ['labs.wbc', ['A']],
    ['labs.alt', ['B']],
  ]);
});

test('a check that lacks several things is counted once, under the broadest', () => {
  const checks = [undecided('A', ['patient.weight', 'medications']), undecided('B', ['patient.weight'])];
  expect(summary(checks, coverage)).toEqual([
    ['medications', ['A']],
    ['patient.weight', ['B']],
  ]);
});

test('urgent first, then the most severe, then the most', () => {
  const known = { label: 'WBC 2.1, unit not printed', evidence: null };
  const checks = [
    undecided('A', ['patient.weight']),
    undecided('B', ['allergies'], { severity: 'critical' }),
    undecided('C', ['medications']),
    undecided('D', ['medications']),
    undecided('E', ['labs.wbc'], { urgent: true, known }),
    undecided('F', ['labs.wbc'], { urgent: true, known }),
  ];
  expect(summary(checks, coverage)).toEqual([
    ['labs.wbc', ['E', 'F']],
    ['allergies', ['B']],
    ['medications', ['C', 'D']],
    ['patient.weight', ['A']],
  ]);
});
