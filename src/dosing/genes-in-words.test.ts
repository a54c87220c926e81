import { describe, expect, test } from 'vitest';
import { adviseDose } from './advise';
import { doseInput, drug, gene, said } from './input.examples';
import type { DoseInput } from './types';

const normal = gene('normal');
const carrier = gene('intermediate');
const possible = gene('possible-intermediate');
const maintain = { intent: 'maintain' } as const;

describe('what each gene says, with its sources', () => {
  test.each<[string, Partial<DoseInput>, string, RegExp]>([
    [
      'TPMT poor',
      { tpmt: gene('poor') },
      'AZA-CI-01',
      /^critical: TPMT absent or very low: absolute contraindication.* \(SEED, CPIC25, BSG, DPWG\)$/,
    ],
    [
      'TPMT not classed',
      { tpmt: gene('unclassed') },
      'AZA-PGX-09',
      /^critical: .*can’t be classed.*as deficient until.* \(ENG\)$/,
    ],
    [
      'TPMT indeterminate',
      { tpmt: gene('indeterminate') },
      'AZA-PGX-07',
      /^warning: The TPMT genotype gives no class: measure TPMT activity.* \(CPIC25\)$/,
    ],
    [
      'TPMT unknown before the start',
      { tpmt: gene('unknown') },
      'AZA-PGX-01',
      /^critical: .*mandatory before the first dose.* \(SEED, DPWG\)$/,
    ],
    [
      'TPMT unknown on treatment',
      { ...maintain, tpmt: gene('unknown') },
      'AZA-PGX-02',
      /^warning: TPMT was never recorded.* \(SEED, CPIC18\)$/,
    ],
    [
      'NUDT15 poor',
      { nudt15: gene('poor') },
      'AZA-CI-02',
      /^critical: NUDT15 poor metabolizer: fatal marrow toxicity.* \(CPIC25, DPWG\)$/,
    ],
    [
      'NUDT15 unknown',
      { nudt15: gene('unknown') },
      'AZA-PGX-08',
      /^info: NUDT15 was not tested\. .*weekly counts.* \(CPIC25, CPIC18, SPS\)$/,
    ],
    ['NUDT15 indeterminate', { nudt15: gene('indeterminate') }, 'AZA-PGX-08', /^info: NUDT15 could not be classed/],
    ['NUDT15 not classed', { nudt15: gene('unclassed') }, 'AZA-PGX-08', /^info: NUDT15 could not be classed/],
    [
      'TPMT intermediate',
      { tpmt: carrier },
      'AZA-PGX-03',
      /^warning: TPMT intermediate: 30–70 % of the usual dose, here 50 %\. CPIC 2025 gives 30–80 % .* \(SEED, CPIC25, DPWG, BSG\)$/,
    ],
    ['TPMT possibly intermediate', { tpmt: possible }, 'AZA-PGX-06', /^warning: TPMT possibly intermediate: 30–70 %/],
    ['NUDT15 intermediate', { nudt15: carrier }, 'AZA-PGX-04', /^warning: NUDT15 intermediate: 30–70 %/],
    [
      'NUDT15 possibly intermediate',
      { nudt15: possible },
      'AZA-PGX-04',
      /^warning: NUDT15 possibly intermediate: 30–70 %/,
    ],
    [
      'both intermediate',
      { tpmt: carrier, nudt15: possible },
      'AZA-PGX-05',
      /^critical: TPMT and NUDT15 both intermediate: 20–50 % of the usual dose, here 35 %\. CPIC 2025 gives 20–50 % .* \(CPIC25, CPIC18, ENG\)$/,
    ],
    [
      'TPMT *1/*3A',
      { tpmt: gene('intermediate', { diplotype: '*1/*3A' }) },
      'AZA-PGX-12',
      /^info: TPMT \*1\/\*3A: .*\*3B\/\*3C \(poor\) is not excluded; ask it, or measure TPMT activity\. \(CPIC18\)$/,
    ],
    [
      'NUDT15 *1/*2',
      { nudt15: gene('intermediate', { diplotype: '*1/*2' }) },
      'AZA-PGX-12',
      /^info: NUDT15 \*1\/\*2: .*\*3\/\*6 \(poor\) is not excluded; ask it\. \(CPIC18\)$/,
    ],
    [
      'activity and genotype disagree',
      { tpmt: gene('intermediate', { disagrees: true }) },
      'AZA-PGX-13',
      /^critical: .*disagree: the lower class is used\. \(ENG\)$/,
    ],
    [
      'TPMT above the range',
      { tpmt: gene('normal', { aboveRange: true }) },
      'AZA-PGX-11',
      /^info: TPMT above the normal range: .*metabolites at 4 and 12–16 weeks\. \(PN, BSG\)$/,
    ],
    [
      'a scale from memory',
      { tpmt: gene('normal', { unverifiedScale: true }) },
      'scale-not-verified',
      /^warning: .*not verified: check its report\. \(MEM\)$/,
    ],
  ])('%s: %j', (_what, given, id, words) => expect(said(given, id)).toMatch(words));

  test('two normal genes say nothing', () => {
    const ids = adviseDose(doseInput({ tpmt: normal, nudt15: normal })).reasons.map(({ id }) => id);
    expect(ids).toEqual(['next-step-up', 'AZA-DOSE-04']);
  });

  test('a call that no other can be taken for says nothing of phasing', () => {
    expect(said({ tpmt: gene('intermediate', { diplotype: '*1/*2' }) }, 'AZA-PGX-12')).toBe('no AZA-PGX-12');
  });
});

describe('the factor of a gene', () => {
  const factorOf = (more: Partial<DoseInput>) => adviseDose(doseInput(more)).factors;
  test('one gene halves, two leave 35 %; each is named with its sources', () => {
    expect(factorOf({ tpmt: carrier })).toEqual([
      {
        id: 'AZA-PGX-03',
        label: 'TPMT intermediate',
        low: 0.3,
        high: 0.7,
        default: 0.5,
        sources: ['SEED', 'CPIC25', 'DPWG', 'BSG'],
      },
    ]);
    expect(factorOf({ tpmt: possible, nudt15: carrier })).toEqual([
      {
        id: 'AZA-PGX-05',
        label: 'TPMT and NUDT15 both intermediate',
        low: 0.2,
        high: 0.5,
        default: 0.35,
        sources: ['CPIC25', 'CPIC18', 'ENG'],
      },
    ]);
  });

  test('beside documented allopurinol the label says whose share counts, and sources of both are named once', () => {
    const combined = { medications: [drug('allopurinol')], specialistLowDose: true };
    expect(factorOf(combined)[0]).toMatchObject({ label: 'Documented low dose with allopurinol' });
    expect(factorOf({ ...combined, tpmt: carrier })).toEqual([
      {
        id: 'AZA-INT-01',
        label: 'Documented low dose with allopurinol; TPMT intermediate: not multiplied, the smaller share counts',
        low: 0.25,
        high: 0.33,
        default: 0.25,
        sources: ['LABEL', 'ODB', 'MEDSAFE', 'CUMMINS', 'NLGE', 'SEED', 'CPIC25', 'DPWG', 'BSG'],
      },
    ]);
  });
});
