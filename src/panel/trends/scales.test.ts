import { expect, test } from 'vitest';
import { across, roundMarks, timeAxis } from './scales';

test.each([
  ['white cells with their limits', [6.1, 2.1, 3.5, 2.5], [0, 2, 4, 6, 8]],
  ['MCV, far from zero', [93, 94, 100, 105], [90, 95, 100, 105]],
  ['the same value twice', [4, 4], [4, 5]],
  ['nothing but zero', [0, 0], [0, 0.25]],
])('marks of %s are round and hold all values', (_what, values, marks) => {
  const found = roundMarks(values);
  expect(found).toEqual(marks);
  expect(Math.min(...found)).toBeLessThanOrEqual(Math.min(...values));
  expect(Math.max(...found)).toBeGreaterThanOrEqual(Math.max(...values));
});

test('the axis runs from the first value to today, and from a dose change not long before it', () => {
  const values = ['2026-07-01', '2026-03-01'];
  expect(timeAxis(values, ['2019-01-01'], '2026-11-01')).toEqual({ from: '2026-03-01', to: '2026-11-01' });
  expect(timeAxis(values, ['2026-02-01'], '2026-11-01')).toEqual({ from: '2026-02-01', to: '2026-11-01' });
  expect(timeAxis([], ['2026-02-01'], '2026-11-01')).toBeNull();
});

test('a day stands where its time does, over the change of the clocks too', () => {
  expect(across({ from: '2026-03-01', to: '2026-04-10' }, '2026-03-31')).toBe(75);
  expect(across({ from: '2026-03-01', to: '2026-03-01' }, '2026-03-01')).toBe(0);
});
