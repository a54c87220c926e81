import { describe, expect, it } from 'vitest';
import type { Comparison } from '../language';
import {
  add,
  compareIntervals,
  divide,
  exactly,
  greater,
  hull,
  type Interval,
  lesser,
  multiply,
  over,
  subtract,
  under,
} from './intervals';

/** As a laboratory prints it: `<5`, `<=5`, `>5`, `>=5` or the number. */
function printed(text: string): Interval {
  const [, sign, digits] = /^([<>]?=?)(.+)$/.exec(text) ?? [];
  const value = Number(digits);
  if (sign === '') return exactly(value);
  return sign?.startsWith('<') ? under(value, sign === '<') : over(value, sign === '>');
}

/** `2.4 < 2.5` is true, false, or null where it can't be told. */
const compared = (left: Interval, op: Comparison, limit: number) => compareIntervals(left, op, exactly(limit));

describe('a result held against a limit', () => {
  it.each<[string, Comparison, number, boolean | null]>([
    ['2.4', '<', 2.5, true],
    ['2.5', '<', 2.5, false],
    ['2.5', '<=', 2.5, true],
    ['2.5', '>', 2.5, false],
    ['2.5', '>=', 2.5, true],
    ['2.6', '<=', 2.5, false],
    ['<2.5', '<', 2.5, true],
    ['<=2.5', '<', 2.5, null],
    ['<=2.5', '<=', 2.5, true],
    ['<2.5', '>=', 2.5, false],
    ['<=2.5', '>=', 2.5, null],
    ['<=2.5', '>', 2.5, false],
    ['<4', '<', 2.5, null],
    ['<4', '>=', 2.5, null],
    ['<4', '>', 0, null],
    ['>100', '>', 100, true],
    ['>=100', '>', 100, null],
    ['>=100', '>=', 100, true],
    ['>100', '<=', 100, false],
    ['>=100', '<=', 100, null],
    ['>=100', '<', 100, false],
    ['>90', '>', 100, null],
    ['>90', '<=', 100, null],
  ])('%s %s %d: %s', (text, op, limit, holds) => {
    expect(compared(printed(text), op, limit)).toBe(holds);
  });

  it('does not hang on the last digit of floating point', () => {
    expect(compared(exactly(0.33 * 2.5 * 30), '>', 24.75)).toBe(false);
    expect(compared(exactly(0.57 * 100), '<', 57)).toBe(false);
    expect(compared(exactly(1e8 * (0.1 + 0.2)), '>', 3e7)).toBe(false);
    expect(compared(exactly(57.001), '>', 57)).toBe(true);
  });
});

describe('two results of which either may be the newest', () => {
  it.each<[string, string, Comparison, number, boolean | null]>([
    ['<0.5', '0.5', '<', 0.5, null],
    ['<0.5', '0.5', '<=', 0.5, true],
    ['<0.5', '<0.5', '<', 0.5, true],
    ['<5', '3', '<', 5, true],
    ['<=5', '3', '<', 5, null],
    ['<5', '<=3', '<', 5, true],
    ['<=5', '<3', '<', 5, null],
    ['>100', '100', '>', 100, null],
    ['>100', '100', '>=', 100, true],
    ['>100', '>100', '>', 100, true],
    ['>100', '>=120', '>', 100, true],
    ['>=100', '>120', '>', 100, null],
    ['2', '8', '<', 5, null],
    ['2', '8', '<', 9, true],
    ['2', '8', '>', 1, true],
  ])('%s and %s: %s %d is %s, whichever comes first', (one, other, op, limit, holds) => {
    expect(compared(hull(printed(one), printed(other)), op, limit)).toBe(holds);
    expect(compared(hull(printed(other), printed(one)), op, limit)).toBe(holds);
  });
});

describe('numbers worked out of results that are known within bounds', () => {
  it('a ratio: 6-MMP to 6-TGN above 11', () => {
    const ratio = (mmp: string, tgn: string) => divide(printed(mmp), printed(tgn)) ?? exactly(Number.NaN);
    expect(compared(ratio('4500', '400'), '>', 11)).toBe(true);
    expect(compared(ratio('>4400', '400'), '>', 11)).toBe(true);
    expect(compared(ratio('>=4400', '400'), '>', 11)).toBeNull();
    expect(compared(ratio('<4400', '400'), '<', 11)).toBe(true);
    expect(compared(ratio('<=4400', '400'), '<', 11)).toBeNull();
    expect(compared(ratio('4400', '>400'), '<', 11)).toBe(true);
    expect(compared(ratio('4400', '>=400'), '<', 11)).toBeNull();
    expect(divide(exactly(4400), printed('<400'))).toBeNull();
    expect(divide(exactly(4400), exactly(0))).toBeNull();
    const between = { lo: 200, hi: 400, loOpen: false, hiOpen: true };
    expect(compared(divide(exactly(4400), between) ?? exactly(0), '>', 11)).toBe(true);
    expect(compared(divide(exactly(4400), { ...between, hiOpen: false }) ?? exactly(0), '>', 11)).toBeNull();
  });

  it('a fall: haemoglobin by more than 20 g/L', () => {
    const fall = (before: string, now: string) => subtract(printed(before), printed(now));
    expect(compared(fall('140', '<120'), '>', 20)).toBe(true);
    expect(compared(fall('140', '<=120'), '>', 20)).toBeNull();
    expect(compared(fall('>140', '120'), '>', 20)).toBe(true);
    expect(compared(fall('>=140', '120'), '>', 20)).toBeNull();
    expect(compared(fall('140', '>120'), '<', 20)).toBe(true);
    expect(compared(fall('140', '>=120'), '<', 20)).toBeNull();
    expect(compared(fall('<140', '120'), '<', 20)).toBe(true);
    expect(compared(fall('<=140', '120'), '<', 20)).toBeNull();
  });

  it.each<[string, typeof add, number]>([
    ['sum', add, 15],
    ['product', multiply, 50],
  ])('a %s', (_, work, limit) => {
    const of = (text: string) => [work(printed(text), exactly(10)), work(exactly(10), printed(text))];
    const all = (text: string, op: Comparison) => of(text).map((each) => compared(each, op, limit));
    expect(all('5', '>=')).toEqual([true, true]);
    expect(all('5', '<=')).toEqual([true, true]);
    expect(all('<5', '<')).toEqual([true, true]);
    expect(all('<=5', '<')).toEqual([null, null]);
    expect(all('>5', '>')).toEqual([true, true]);
    expect(all('>=5', '>')).toEqual([null, null]);
  });

  it('nothing of a number without an upper end may be any number', () => {
    const share = multiply(exactly(0), over(100, false));
    expect([share.lo, share.hi]).toEqual([0, Number.POSITIVE_INFINITY]);
  });

  it('the lesser of two', () => {
    expect(lesser(exactly(0.5), exactly(0.9))).toEqual(exactly(0.5));
    const either = hull(exactly(0.5), exactly(1));
    expect(compared(lesser(either, exactly(0.9)), '<', 0.9)).toBeNull();
    expect(compared(lesser(exactly(0.9), either), '<=', 0.9)).toBe(true);
    expect(compared(lesser(either, exactly(0.9)), '<', 0.5)).toBe(false);
  });

  it('of two, what only the other one leaves open stays out', () => {
    const both = (work: typeof lesser, one: string, other: string, op: Comparison, limit: number) => [
      compared(work(printed(one), printed(other)), op, limit),
      compared(work(printed(other), printed(one)), op, limit),
    ];
    expect(both(lesser, '2', '>3', '>', 2)).toEqual([false, false]);
    expect(both(lesser, '2', '>2', '>=', 2)).toEqual([true, true]);
    expect(both(lesser, '2', '>2', '>', 2)).toEqual([false, false]);
    expect(both(lesser, '<2', '<3', '<', 2)).toEqual([true, true]);
    expect(both(lesser, '<=2', '<3', '<', 2)).toEqual([null, null]);
    expect(both(lesser, '<=2', '<2', '<', 2)).toEqual([true, true]);
    expect(both(greater, '150', '<200', '>', 100)).toEqual([true, true]);
    expect(both(greater, '150', '<150', '>', 150)).toEqual([false, false]);
    expect(both(greater, '150', '<200', '<', 200)).toEqual([true, true]);
    expect(both(greater, '150', '<=200', '<', 200)).toEqual([null, null]);
    expect(both(greater, '>150', '>=100', '>', 150)).toEqual([true, true]);
    expect(both(greater, '>=150', '>100', '>', 150)).toEqual([null, null]);
    expect(both(greater, '>=150', '>150', '>', 150)).toEqual([true, true]);
  });
});
