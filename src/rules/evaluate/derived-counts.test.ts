import { describe, expect, it } from 'vitest';
import type { LabResult } from '../../chart';
import { labResult } from '../testing/facts';
import { countsFromShares } from './derived-counts';

const DAY = '2026-11-17';
const from = (...labs: LabResult[]) => {
  const byAnalyte = new Map<string, LabResult[]>();
  for (const lab of labs) byAnalyte.set(lab.analyte ?? '', [...(byAnalyte.get(lab.analyte ?? '') ?? []), lab]);
  return countsFromShares(byAnalyte);
};
const percent = (analyte: string, value: number, rest: Partial<LabResult> = {}) =>
  labResult(analyte, value, '%', DAY, { canonical: { value, unit: '%' }, ...rest });
const wbc = (value: number, rest: Partial<LabResult> = {}) => labResult('wbc', value, '10^9/L', DAY, rest);

describe('neutrophils printed in percent', () => {
  it('are counted with the white cells of that day: 40 % of 3.0 is 1.2', () => {
    expect(from(wbc(3), percent('neutrophils_percent', 40))).toMatchObject([
      {
        analyte: 'neutrophils',
        canonical: { value: 1.2, unit: '10^9/L' },
        note: 'worked out: 40 % of WBC 3',
        date: DAY,
      },
    ]);
  });

  it('include bands that are printed apart', () => {
    const [count] = from(wbc(4), percent('neutrophils_percent', 40), percent('bands_percent', 10));
    expect(count?.canonical?.value).toBe(2);
  });

  it('give way to a printed count of that day', () => {
    expect(from(wbc(3), percent('neutrophils_percent', 40), labResult('neutrophils', 1.3, '10^9/L', DAY))).toEqual([]);
  });

  it.each<[string, LabResult[]]>([
    ['no white count of that day', [percent('neutrophils_percent', 40), labResult('wbc', 3, '10^9/L', '2026-11-10')]],
    ['a white count below a limit', [wbc(0.5, { comparator: '<' }), percent('neutrophils_percent', 40)]],
    ['a white count that can’t be used', [wbc(3, { canonical: null }), percent('neutrophils_percent', 40)]],
    ['shares above the whole', [wbc(3), percent('neutrophils_percent', 80), percent('bands_percent', 40)]],
    ['no date', [wbc(3, { date: null }), percent('neutrophils_percent', 40, { date: null })]],
  ])('are not counted with %s', (_, labs) => {
    expect(from(...labs)).toEqual([]);
  });

  it('are as preliminary as the white count', () => {
    const [count] = from(wbc(3, { status: 'preliminary' }), percent('neutrophils_percent', 40));
    expect(count?.status).toBe('preliminary');
  });
});

describe('lymphocytes and eosinophils', () => {
  it('are counted the same way', () => {
    const counts = from(wbc(5), percent('lymphocytes_percent', 10), percent('eosinophils_percent', 12));
    expect(counts.map(({ analyte, canonical }) => [analyte, canonical?.value])).toEqual([
      ['lymphocytes', 0.5],
      ['eosinophils', 0.6],
    ]);
  });
});
