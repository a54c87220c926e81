import { describe, expect, it } from 'vitest';
import { withAmount } from './amounts';
import { geneRow } from './pharmacogenetics/gene-rows.examples';
import type { LabResult } from './types';

const result = (analyte: string, name: string, value: number | string, rest: Partial<LabResult> = {}) => {
  const { canonical, note } = withAmount(geneRow(analyte, value, { name, unit: null, canonical: null, ...rest }));
  return [canonical?.value ?? null, note];
};
const count = (value: number) => result('wbc', 'WBC', value)[0];
const platelets = (value: number) => result('platelets', 'Platelets', value)[0];
const range = (low: number | null, high: number) => ({ range: { low, high, text: `${low}-${high}` } });

describe('counts of cells without a unit', () => {
  it('are per microlitre where they can be nothing else', () => {
    expect([999, 1000, 50_000, 50_001].map(count)).toEqual([null, 1, 50, null]);
    expect([9999, 10_000, 1_000_000, 1_000_001].map(platelets)).toEqual([null, 10, 1000, null]);
  });

  it('are a matter of cells alone: creatinine of 5,000 is read as nothing', () => {
    expect(result('creatinine', 'Creatinine', 5000)).toEqual([null, 'unit not printed']);
  });
});

describe('a unit taken from the printed range', () => {
  it('is said; where the range tells none, that it is not printed', () => {
    expect(result('wbc', 'WBC', 2.1, range(4, 10))).toEqual([2.1, 'unit from the range']);
    expect(result('wbc', 'WBC', 2100, range(4000, 10_000))).toEqual([2.1, 'unit from the range']);
    expect(result('wbc', 'WBC', 2.1, range(40, 100))).toEqual([null, 'unit not printed']);
    expect(result('wbc', 'WBC', 2100, range(40, 100))).toEqual([null, 'unit not printed']);
  });

  it('of a row whose name tells another test goes by the test that it was read as', () => {
    expect(result('wbc', 'Haemoglobin', 2.1, range(4, 10))).toEqual([2.1, 'unit from the range']);
    expect(result('wbc', 'no such name', 2.1, range(4, 10))).toEqual([2.1, 'unit from the range']);
  });
});

describe('what has no amount', () => {
  it('stays as it was: words, and tests that nobody knows', () => {
    expect(result('hbsag', 'HBsAg', 'negative', { note: 'seen' })).toEqual([null, 'seen']);
    expect(result('wbc', 'WBC', 'low', { note: 'seen' })).toEqual([null, 'seen']);
    const unknown = geneRow('wbc', 5, { name: 'Zonulin', unit: 'ng/mL', canonical: null });
    expect(withAmount({ ...unknown, analyte: null }).note).toBe(unknown.note);
    expect(result('no-such-test', 'Zonulin', 5, { note: 'seen' })).toEqual([null, 'seen']);
  });
});

describe('an amount that can’t be true', () => {
  it('is not used; one that can be keeps its note', () => {
    const printed = (value: number, note: string | null) =>
      result('hemoglobin', 'Haemoglobin', value, { unit: 'g/L', canonical: { value, unit: 'g/L' }, note });
    expect(printed(13, null)).toEqual([null, 'implausible, not used']);
    expect(printed(132, 'day and month unsure')).toEqual([132, 'day and month unsure']);
  });
});
