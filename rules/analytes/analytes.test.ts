import { describe, expect, it } from 'vitest';
import { analyteRanges, analytes, otherTestCodes } from '.';
import { analyteProvenance } from './provenance';

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const sorted = (texts: readonly string[]) =>
  [...texts].sort((a, b) => (folded(a) < folded(b) ? -1 : folded(a) > folded(b) ? 1 : 0));
const publicIds =
  'wbc neutrophils lymphocytes eosinophils platelets hemoglobin mcv alt ast alp bilirubin ggt albumin creatinine egfr urea igg crp inr lipase tpmt_activity tpmt_genotype tpmt_phenotype nudt15_genotype nudt15_phenotype tgn6 mmp6 hbsag anti_hbc anti_hcv hiv vzv_igg hcg weight height'.split(
    ' ',
  );

describe('the analyte vocabulary', () => {
  it('holds the 35 public ids, and says of every analyte what was verified of its codes', () => {
    const ids = new Set(analytes.map(({ id }) => id));
    for (const id of publicIds) expect(ids).toContain(id);
    expect(new Set(analyteProvenance.map(({ id }) => id))).toEqual(ids);
  });

  it.each(analytes.map((entry) => [entry.id, entry] as const))(
    'lists the names of %s in order, the printed one first',
    (_, entry) => {
      expect(entry.names.length).toBeGreaterThan(0);
      expect(entry.names.slice(1)).toEqual(sorted(entry.names.slice(1)));
    },
  );

  it('gives every LOINC code to one analyte only', () => {
    const codes = [...analytes.flatMap(({ loinc }) => loinc), ...otherTestCodes];
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('writes no LOINC code whose check digit is wrong', () => {
    const isWhole = (code: string): boolean => {
      const [number = '', check] = code.split('-');
      const digits = [...number].reverse().map((digit, at) => (at % 2 === 0 ? Number(digit) * 2 : Number(digit)));
      const sum = digits.reduce((total, each) => total + (each > 9 ? each - 9 : each), 0);
      return (10 - (sum % 10)) % 10 === Number(check);
    };
    expect(isWhole('6690-2')).toBe(true);
    expect(isWhole('6690-3')).toBe(false);
    expect([...analytes.flatMap(({ loinc }) => loinc), ...otherTestCodes].filter((code) => !isWhole(code))).toEqual([]);
  });

  it('counts its canonical unit as 1', () => {
    for (const { unit, units } of analytes) if (unit in units) expect(units[unit]).toBe(1);
  });

  it('says of every analyte that is a number what it can be, and of no other', () => {
    const numbers = new Set(analytes.filter(({ units }) => Object.keys(units).length > 0).map(({ id }) => id));
    expect(new Set(Object.keys(analyteRanges))).toEqual(numbers);
    expect(Object.keys(analyteRanges)).toEqual(Object.keys(analyteRanges).sort());
  });

  it('keeps the ends of usual ranges within what is plausible', () => {
    for (const { usual, plausible } of Object.values(analyteRanges)) {
      if (usual === undefined) continue;
      expect(usual.low[0]).toBeLessThan(usual.low[1]);
      expect(usual.high[1]).toBeGreaterThan(usual.high[0]);
      expect(usual.high[1]).toBeLessThanOrEqual(plausible[1]);
    }
  });
});
