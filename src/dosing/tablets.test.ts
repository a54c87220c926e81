import { describe, expect, test } from 'vitest';
import { roundToTablets } from './rounding';
import { TabletDoses } from './tablets';

const inTablets = (strengths: readonly number[], mg: number): string =>
  new TabletDoses(strengths, mg)
    .of(mg)
    .map(({ strengthMg, perDay }) => `${perDay} × ${strengthMg}`)
    .join(' + ');

describe('the fewest tablets, largest first', () => {
  test.each<[number[], number, string]>([
    [[25, 50], 125, '2 × 50 + 1 × 25'],
    [[50, 25], 125, '2 × 50 + 1 × 25'],
    [[10, 40, 50], 80, '2 × 40'],
    [[10, 20, 30], 40, '1 × 30 + 1 × 10'],
    [[12.5], 37.5, '3 × 12.5'],
    [[33.3], 99.9, '3 × 33.3'],
    [[25, 33.3], 58.3, '1 × 33.3 + 1 × 25'],
    [[25], 0, ''],
  ])('%j give %d mg as %s', (strengths, mg, tablets) => expect(inTablets(strengths, mg)).toBe(tablets));

  test('a dose that they don’t give is an error that names it', () =>
    expect(() => inTablets([20, 50], 30)).toThrow('expected a dose that the tablets give, found 30 mg'));
});

describe('doses near another', () => {
  const doses = new TabletDoses([20, 50], 100);
  test.each([
    [19, 0],
    [20, 20],
    [39, 20],
    [99, 90],
    [100, 100],
    [-5, 0],
  ])('the highest up to %d mg is %d', (mg, dose) => expect(doses.highestUpTo(mg)).toBe(dose));

  test.each([
    [0, 0],
    [1, 20],
    [20, 20],
    [21, 40],
    [91, 100],
    [101, Number.POSITIVE_INFINITY],
  ])('the lowest from %d mg is %d', (mg, dose) => expect(doses.lowestFrom(mg)).toBe(dose));

  test('next above and highest below leave the dose itself out', () => {
    expect([doses.nextAbove(20), doses.nextAbove(50), doses.nextAbove(100)]).toEqual([
      40,
      60,
      Number.POSITIVE_INFINITY,
    ]);
    expect([doses.highestBelow(20), doses.highestBelow(50), doses.highestBelow(100)]).toEqual([0, 40, 90]);
  });
});

describe('a range in tablets', () => {
  const rounded = (low: number, usual: number, high: number, strengths: number[], cap = 500) => {
    const { tablets, ...rest } = roundToTablets({ low, default: usual, high, cap }, strengths);
    return rest;
  };

  test('the highest dose up to 5 % above the default, and the next up where the range still has it', () => {
    expect(rounded(105, 140, 175, [25, 50])).toEqual({ note: 'none', mgPerDay: 125, next: 150 });
    expect(rounded(90, 120, 150, [25, 50])).toEqual({ note: 'none', mgPerDay: 125, next: 150 });
    expect(rounded(90, 120, 149, [25, 50])).toEqual({ note: 'none', mgPerDay: 125, next: null });
    expect(rounded(50, 50, 50, [25, 50])).toEqual({ note: 'none', mgPerDay: 50, next: null });
    expect(rounded(40, 40, 53, [10])).toEqual({ note: 'none', mgPerDay: 40, next: 50 });
  });

  test('the tolerance ends at the cap', () => {
    expect(rounded(71.5, 143, 143, [50], 143)).toEqual({ note: 'none', mgPerDay: 100, next: null });
    expect(rounded(71.5, 143, 143, [50])).toEqual({ note: 'none', mgPerDay: 150, next: null });
  });

  test('where that lies below the range, the lowest in the range, its end included', () => {
    expect(rounded(38, 38, 50.2, [25, 50])).toEqual({ note: 'none', mgPerDay: 50, next: null });
    expect(rounded(50, 62.5, 75, [75])).toEqual({ note: 'none', mgPerDay: 75, next: null });
  });

  test('where none lies in it, the one below, with the one above named; under the smallest tablet none', () => {
    expect(rounded(35, 35, 46.2, [25, 50])).toEqual({ note: 'below-range', mgPerDay: 25, next: 50 });
    expect(rounded(8, 14, 20, [25, 50])).toEqual({ note: 'not-dispensable', mgPerDay: null });
    expect(rounded(12, 21, 25, [25, 50])).toEqual({ note: 'none', mgPerDay: 25, next: null });
  });
});
