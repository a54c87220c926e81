import { describe, expect, test } from 'vitest';
import type { ClassOrUnknown } from '../../rules/pharmacogenetics';
import { adviseDose } from './advise';
import { cpicRange } from './genes';
import { doseInput, gene } from './input.examples';

const genes = (tpmt: ClassOrUnknown, nudt15: ClassOrUnknown) => ({ tpmt: gene(tpmt), nudt15: gene(nudt15) });

describe('CPIC’s own start for two genes', () => {
  test.each<[ClassOrUnknown, ClassOrUnknown, number, number, [number, number]]>([
    ['normal', 'normal', 2, 70, [140, 140]],
    ['intermediate', 'normal', 2, 70, [42, 112]],
    ['intermediate', 'intermediate', 2, 70, [28, 70]],
    ['unknown', 'intermediate', 2, 60, [36, 96]],
  ])('TPMT %s, NUDT15 %s, %d mg/kg, %d kg: %j mg', (tpmt, nudt15, standard, weight, mgPerDay) => {
    expect(cpicRange(genes(tpmt, nudt15), standard, weight)).toMatchObject({
      mgPerDay,
      reductionMayNotBeNeeded: false,
    });
  });

  test('a poor metabolizer of either gene needs another drug, two genes without a class an activity', () => {
    expect(cpicRange(genes('poor', 'normal'), 2, 70)).toMatchObject({ start: 'alternative', mgPerDay: null });
    expect(cpicRange(genes('normal', 'poor'), 2, 70)).toMatchObject({ start: 'alternative', mgPerDay: null });
    expect(cpicRange(genes('indeterminate', 'indeterminate'), 2, 70)).toMatchObject({
      start: 'unknown',
      mgPerDay: null,
    });
  });

  test('below 2 mg/kg/day the reduction may not be needed', () => {
    expect(cpicRange(genes('intermediate', 'normal'), 1, 70).reductionMayNotBeNeeded).toBe(true);
  });
});

const classes: readonly ClassOrUnknown[] = [
  'normal',
  'intermediate',
  'possible-intermediate',
  'poor',
  'indeterminate',
  'unknown',
];
const pairs = classes.flatMap((tpmt) => classes.map((nudt15) => [tpmt, nudt15] as const));

describe('every pair of classes, start at 70 kg', () => {
  const isIntermediate = (phenotype: ClassOrUnknown) => phenotype.endsWith('intermediate');
  test.each(pairs)('TPMT %s, NUDT15 %s', (tpmt, nudt15) => {
    const { status, rangeMgPerDay } = adviseDose(doseInput(genes(tpmt, nudt15)));
    if (tpmt === 'poor' || nudt15 === 'poor') expect(status).toBe('contraindicated');
    else if (tpmt === 'unknown' || tpmt === 'indeterminate') expect(status).toBe('cannot-calculate');
    else {
      expect(status).toBe('ok');
      const both = isIntermediate(tpmt) && isIntermediate(nudt15);
      const one = isIntermediate(tpmt) || isIntermediate(nudt15);
      expect(rangeMgPerDay).toEqual(both ? [28, 70] : one ? [42, 98] : [105, 175]);
    }
  });
});
