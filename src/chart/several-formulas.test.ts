import { describe, expect, it } from 'vitest';
import { geneRow } from './pharmacogenetics/gene-rows.examples';
import { sayWhichFormulaDecides } from './several-formulas';

const rate = (name: string, value: number, date: string | null = '2026-11-17') =>
  geneRow('egfr', value, { name, date, canonical: { value, unit: 'mL/min/1.73m2' } });
const notes = (...labs: ReturnType<typeof rate>[]) => sayWhichFormulaDecides(labs).map(({ note }) => note);

describe('filtration rates by two formulas', () => {
  it('of one day are both kept, and it is said that the lower decides', () => {
    const said = 'two formulas that day, the lower decides';
    expect(notes(rate('eGFR CKD-EPI', 52), rate('eGFR MDRD', 48))).toEqual([said, said]);
  });

  it('of two days, without a day, or alike, need no word', () => {
    expect(notes(rate('eGFR', 52), rate('eGFR', 48, '2026-01-01'))).toEqual([null, null]);
    expect(notes(rate('eGFR', 52, null), rate('eGFR', 48, null))).toEqual([null, null]);
    expect(notes(rate('eGFR CKD-EPI', 52), rate('eGFR MDRD', 52))).toEqual([null, null]);
  });
});
