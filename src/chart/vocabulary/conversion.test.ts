import { describe, expect, it } from 'vitest';
import { analyteById, analyteOf, convert, plausible, unitFromRange, unitsAccepted } from '.';
import { acceptsUnit } from './conversion';

function analyte(id: string) {
  const entry = analyteById(id);
  if (entry === undefined) throw new Error(`no analyte ${id}`);
  return entry;
}

const canonical = (id: string, value: number, unit: string | null, language?: string) =>
  convert(analyte(id), value, unit, { language: language ?? null });

describe('to the canonical unit', () => {
  it.each([
    ['wbc', 2.4, 'K/uL', 2.4, '10^9/L'],
    ['wbc', 2400, '/µL', 2.4, '10^9/L'],
    ['wbc', 3.4, 'G/l', 3.4, '10^9/L'],
    ['wbc', 5.2, 'mil/mm3', 5.2, '10^9/L'],
    ['platelets', 139_000, 'cells/mm3', 139, '10^9/L'],
    ['platelets', 139, 'X_10-3/uL', 139, '10^9/L'],
    ['hemoglobin', 13.2, 'g/dL', 132, 'g/L'],
    ['hemoglobin', 8.2, 'mmol/L', 132.1348, 'g/L'],
    ['bilirubin', 1.2, 'mg/dL', 20.5248, 'µmol/L'],
    ['creatinine', 0.9, 'mg/dl', 79.578, 'µmol/L'],
    ['creatinine', 9, 'mg/L', 79.578, 'µmol/L'],
    ['alt', 0.5, 'µkat/L', 30, 'U/L'],
    ['alt', 45, 'IU/L', 45, 'U/L'],
    ['igg', 1200, 'mg/dL', 12, 'g/L'],
    ['egfr', 55, 'ml/min/1,73m2', 55, 'mL/min/1.73m2'],
    ['tgn6', 260, 'pmol/8x10(8) RBC', 260, 'pmol/8x10^8 RBC'],
    ['weight', 154, 'lb', 69.85322498, 'kg'],
    ['mcv', 101, 'um3', 101, 'fL'],
    ['hcg', 12, 'mIU/mL', 12, 'IU/L'],
  ])('%s %d %s is %d %s', (id, value, printed, expected, unit) => {
    const result = canonical(id, value, printed);
    expect(result?.unit).toBe(unit);
    expect(result?.value).toBeCloseTo(expected, 6);
  });

  it('tells urea from its nitrogen by the name of the row', () => {
    const urea = analyteOf('Urea', { unit: 'mg/dL' });
    const nitrogen = analyteOf('BUN', { unit: 'mg/dL' });
    expect(urea && convert(urea, 30, 'mg/dL')?.value).toBeCloseTo(4.995, 6);
    expect(nitrogen && convert(nitrogen, 14, 'mg/dL')?.value).toBeCloseTo(4.998, 6);
    const unsure = analyteOf('Azotemia', { unit: 'mg/dL' });
    expect(unsure && convert(unsure, 30, 'mg/dL')).toBeNull();
  });

  it('converts nothing without a unit or with one that is not the analyte’s', () => {
    expect(canonical('wbc', 2.1, null)).toBeNull();
    expect(canonical('wbc', 2.1, '')).toBeNull();
    expect(canonical('wbc', 2.1, 'mg/dL')).toBeNull();
    expect(canonical('wbc', Number.NaN, 'K/uL')).toBeNull();
    expect(canonical('inr', 1.1, null)).toEqual({ value: 1.1, unit: 'ratio' });
  });

  it('leaves no digits of floating point behind, and loses none that is printed', () => {
    expect(canonical('wbc', 1150, '/µL')?.value).toBe(1.15);
    expect(canonical('wbc', 1.123_456_78, '10^9/L')?.value).toBe(1.123_456_78);
    expect(canonical('hcg', 123_456_789, 'IU/L')?.value).toBe(123_456_789);
    expect(canonical('hcg', 123_456_789.25, 'IU/L')?.value).toBe(123_456_789.25);
  });

  it('takes a blank unit for none', () => {
    expect(canonical('inr', 1.1, ' ')).toEqual({ value: 1.1, unit: 'ratio' });
    expect(canonical('wbc', 2.1, ' ')).toBeNull();
  });

  it('never converts TPMT activity: its unit says nothing of the scale', () => {
    expect(canonical('tpmt_activity', 20, 'U/mL RBC')).toBeNull();
    expect(unitsAccepted(analyte('tpmt_activity'))).toEqual([]);
  });

  it('reads 10⁴/µL on Japanese and Chinese pages only', () => {
    expect(canonical('platelets', 13.9, '10^4/µL')).toBeNull();
    expect(canonical('platelets', 13.9, '万/µL', 'ja-JP')?.value).toBe(139);
    expect(canonical('platelets', 13.9, '10^4/µL', 'zh')?.value).toBe(139);
    expect(canonical('platelets', 13.9, '10^4/µL', 'de')).toBeNull();
    expect(canonical('platelets', 13.9, '10^4/µL', 'en-ja')).toBeNull();
  });
});

describe('what can be true', () => {
  it('is within the analyte’s plausible range', () => {
    expect(plausible(analyte('wbc'), 2.1)).toBe(true);
    expect(plausible(analyte('wbc'), 2100)).toBe(false);
    expect(plausible(analyte('hemoglobin'), 1.3)).toBe(false);
    expect(plausible(analyte('hbsag'), 1)).toBe(false);
    expect([19.9, 20, 250, 250.1].map((value) => plausible(analyte('hemoglobin'), value))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the unit that a printed range betrays', () => {
  it.each([
    ['wbc', 4, 10, 1],
    ['wbc', 4000, 11_000, 0.001],
    ['platelets', 150, 400, 1],
    ['platelets', 150_000, 400_000, 0.001],
    ['hemoglobin', 12, 16, 10],
    ['hemoglobin', 120, 160, 1],
    ['hemoglobin', 7.5, 10, 16.114],
    ['creatinine', 0.6, 1.2, 88.42],
    ['bilirubin', null, 21, 1],
    ['bilirubin', 0.2, 1.2, 17.104],
    ['alt', null, 45, 1],
  ])('%s %s–%s', (id, low, high, factor) => {
    const entry = analyte(id);
    const unit = unitFromRange(entry, low, high);
    expect(unit === null ? null : entry.units[unit]).toBe(factor);
  });

  it('stays silent where no unit fits, or the range has no upper end', () => {
    expect(unitFromRange(analyte('neutrophils'), 40, 75)).toBeNull();
    expect(unitFromRange(analyte('wbc'), 4, null)).toBeNull();
    expect(unitFromRange(analyte('platelets'), 15, 40)).toBeNull();
    expect(unitFromRange(analyte('hbsag'), 0, 1)).toBeNull();
    expect(unitFromRange(analyte('wbc'), 40, 10)).toBeNull();
    expect(unitFromRange(analyte('wbc'), 4, 13.1)).toBeNull();
  });

  it('takes the ends of ranges as they are printed for adults, those included', () => {
    const factors = [
      [3, 9],
      [5, 13],
      [2.9, 10],
      [5.1, 10],
      [4, 8.9],
    ].map(([low = 0, high = 0]) => unitFromRange(analyte('wbc'), low, high));
    expect(factors.map((unit) => unit !== null)).toEqual([true, true, false, false, false]);
  });
});

describe('the units of a test', () => {
  it('are those of its row, converted or not', () => {
    const accepted = (id: string, unit: string) => acceptsUnit(analyte(id), unit);
    expect([accepted('wbc', 'K/uL'), accepted('tpmt_activity', 'U/mL RBC')]).toEqual([true, true]);
    expect([accepted('wbc', 'mg/dL'), accepted('wbc', 'furlongs'), accepted('wbc', 'null')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
