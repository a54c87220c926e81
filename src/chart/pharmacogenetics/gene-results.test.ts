import { describe, expect, it } from 'vitest';
import type { LabResult, Pharmacogenetic, Phenotype } from '../types';
import { readPharmacogenetics } from './gene-results';
import { geneRow, printedRange } from './gene-rows.examples';
import { summarisePharmacogenetics } from './summary';

const evidence = { text: '', place: 'Results', mark: 0, frameId: 0, screen: '', at: 0, onScreen: true };
const [row, range] = [geneRow, printedRange];
const one = (result: LabResult): Pharmacogenetic | undefined => readPharmacogenetics([result])[0];
const classOf = (analyte: string, value: number | string, rest: Partial<LabResult> = {}) =>
  one(row(analyte, value, rest))?.phenotype;

describe('words of a laboratory', () => {
  it.each<[string, Phenotype]>([
    ['Normal metabolizer', 'normal'],
    ['NM', 'normal'],
    ['Wild type', 'normal'],
    ['homozygous normal', 'normal'],
    ['Normale Aktivität', 'normal'],
    ['métaboliseur normal', 'normal'],
    ['Intermediate Metabolizer', 'intermediate'],
    ['IM', 'intermediate'],
    ['Heterozygous', 'intermediate'],
    ['heterozygous deficient', 'intermediate'],
    ['TPMT carrier', 'intermediate'],
    ['intermediäre Aktivität', 'intermediate'],
    ['activité intermédiaire (hétérozygote)', 'intermediate'],
    ['metabolizador intermedio', 'intermediate'],
    ['eterozigote', 'intermediate'],
    ['heterozygoot, intermediaire activiteit', 'intermediate'],
    ['déficit partiel', 'intermediate'],
    ['Possible intermediate metabolizer', 'possible-intermediate'],
    ['Poor metabolizer', 'poor'],
    ['Deficient', 'poor'],
    ['Homozygous deficient', 'poor'],
    ['compound heterozygous', 'poor'],
    ['absent', 'poor'],
    ['undetectable', 'poor'],
    ['very low activity', 'poor'],
    ['defizient', 'poor'],
    ['nicht nachweisbar', 'poor'],
    ['déficient', 'poor'],
    ['carente', 'poor'],
    ['deficiënt', 'poor'],
    ['Indeterminate', 'indeterminate'],
  ])('%s is %s', (words, phenotype) => {
    expect(classOf('tpmt_phenotype', words)).toBe(phenotype);
  });

  it.each([
    'LOW',
    'low activity',
    'reduced activity',
    'see comment',
    'abnormal',
    'below normal',
    'not deficient',
    'no evidence of TPMT deficiency',
    'homozygous',
    'non-carrier',
    'Normal: 24-44; intermediate: 17-23.9; deficient: <17',
    'intermediate or deficient',
  ])('“%s” is a result without a class', (words) => {
    expect(classOf('tpmt_phenotype', words)).toBeNull();
  });

  it('does not take the name of the test for its result', () => {
    const name = 'TPMT deficiency screen';
    expect(classOf('tpmt_phenotype', 'Normal', { name })).toBe('normal');
    expect(classOf('tpmt_activity', 31, { name, unit: 'U/mL', range: range(24, 44) })).toBe('normal');
    expect(classOf('tpmt_phenotype', 'see comment', { name })).toBeNull();
  });

  it('takes “no deficiency, normal activity” for normal', () => {
    expect(classOf('tpmt_phenotype', 'No evidence of TPMT deficiency. Normal activity.')).toBe('normal');
  });

  it.each(['not tested', 'pending', 'No result', 'Ausstehend', 'en cours', 'unknown', ''])(
    '“%s” is no result',
    (words) => {
      expect(readPharmacogenetics([row('tpmt_activity', words)])).toEqual([]);
    },
  );

  it('reads mutations that are absent as no deficiency of the enzyme', () => {
    expect(classOf('tpmt_genotype', 'mutations absent')).toBeNull();
    expect(classOf('tpmt_genotype', 'No mutations detected')).toBe('normal');
    expect(classOf('tpmt_genotype', 'c.719A>G heterozygous')).toBe('intermediate');
  });
});

describe('activity', () => {
  it('inside the printed normal range is normal, above it too, and says so', () => {
    expect(one(row('tpmt_activity', 31.5, { unit: 'U/mL', range: range(24, 44) }))).toMatchObject({
      phenotype: 'normal',
      aboveRange: false,
      by: 'activity',
      diplotype: null,
    });
    expect(one(row('tpmt_activity', 55, { unit: 'U/mL', range: range(24, 44) }))).toMatchObject({
      phenotype: 'normal',
      aboveRange: true,
    });
    expect(classOf('tpmt_activity', 24, { range: range(24, 44) })).toBe('normal');
    expect(classOf('tpmt_activity', 44, { range: range(24, 44) })).toBe('normal');
    expect(one(row('tpmt_activity', 44.1, { range: range(24, 44) }))?.aboveRange).toBe(true);
    expect(classOf('tpmt_activity', 30, { range: { low: 24, high: null, text: '≥ 24' } })).toBe('normal');
  });

  it.each<[string, LabResult]>([
    ['a bare number', row('tpmt_activity', 20, { unit: 'U/mL' })],
    ['a flag alone', row('tpmt_activity', 20, { unit: 'U/mL', flag: 'low', text: 'TPMT activity 20 U/mL LOW' })],
    ['below the range', row('tpmt_activity', 14.2, { unit: 'nmol/hr/mL', range: range(24, 44), flag: 'low' })],
    ['just below the range', row('tpmt_activity', 23.9, { range: range(24, 44) })],
    ['an upper limit only', row('tpmt_activity', 20, { range: { low: null, high: 44, text: '< 44' } })],
    [
      'below the range, row says Normal',
      row('tpmt_activity', 14, { range: range(24, 44), text: 'TPMT activity 14 24 - 44 Normal' }),
    ],
    [
      'inside the range, row says deficient',
      row('tpmt_activity', 30, { range: range(24, 44), text: 'TPMT activity 30 24 - 44 deficient' }),
    ],
    ['“< 30” against 24–44', row('tpmt_activity', 30, { comparator: '<', range: range(24, 44) })],
    [
      'a number with the laboratory’s legend',
      row('tpmt_activity', 20, { text: 'TPMT activity 20 U/mL Normal: 24-44 Intermediate: 17-23.9 Deficient: <17' }),
    ],
  ])('%s has no class', (_, result) => {
    expect(readPharmacogenetics([result])).toMatchObject([{ phenotype: null, by: 'activity' }]);
  });

  it('below the range with the laboratory’s word has that class', () => {
    const said = (words: string) =>
      row('tpmt_activity', 8, { unit: 'U/mL', range: range(24, 44), text: `TPMT activity 8 U/mL 24 - 44 L ${words}` });
    expect(one(said('low activity – deficient range'))?.phenotype).toBe('poor');
    expect(one(said('Intermediate activity'))?.phenotype).toBe('intermediate');
    expect(one(said('low activity'))?.phenotype).toBeNull();
    const least = row('tpmt_activity', 5, {
      comparator: '<',
      unit: 'nmol/h/g Hb',
      text: 'TPMT activity < 5 nmol/h/g Hb deficient',
    });
    expect(one(least)?.phenotype).toBe('poor');
  });
});

describe('diplotypes', () => {
  it.each<[string, string, Phenotype | null]>([
    ['*1/*1', '*1/*1', 'normal'],
    ['*1/*3A', '*1/*3A', 'intermediate'],
    ['*3A/*1', '*1/*3A', 'intermediate'],
    ['*1 / *3A', '*1/*3A', 'intermediate'],
    ['TPMT*1/TPMT*3A', '*1/*3A', 'intermediate'],
    ['TPMT *1/*3c', '*1/*3C', 'intermediate'],
    ['*1*3A', '*1/*3A', 'intermediate'],
    ['*1|*3B', '*1/*3B', 'intermediate'],
    ['*1/3A', '*1/*3A', 'intermediate'],
    ['*3A/*3C', '*3A/*3C', 'poor'],
    ['*2/*8', '*2/*8', 'possible-intermediate'],
    ['*1/*8', '*1/*8', 'normal'],
    ['*1/*9', '*1/*9', 'indeterminate'],
    ['*1S/*3A', '*1S/*3A', 'intermediate'],
    ['*1/*3A (cannot exclude *3B/*3C)', '*1/*3A', 'intermediate'],
    ['*1/*3A or *3B/*3C', '*1/*3A', null],
    ['*1/*99', '*1/*99', null],
    ['*1/*99, intermediate metabolizer', '*1/*99', 'intermediate'],
    ['*1/*8, intermediate metabolizer', '*1/*8', 'intermediate'],
    ['*1/*1 (normal metabolizer)', '*1/*1', 'normal'],
  ])('TPMT %s', (value, diplotype, phenotype) => {
    expect(one(row('tpmt_genotype', value))).toMatchObject({ diplotype, phenotype, by: 'genotype' });
  });

  it.each<[string, Phenotype]>([
    ['*1/*3', 'intermediate'],
    ['*1/*2', 'intermediate'],
    ['*1/*5', 'normal'],
    ['*3/*5', 'poor'],
    ['*3/*6', 'poor'],
    ['*3/*11', 'possible-intermediate'],
  ])('NUDT15 %s is %s', (value, phenotype) => {
    expect(classOf('nudt15_genotype', value)).toBe(phenotype);
  });

  it('does not take a list of alleles tested for as a call', () => {
    const tested = 'Normal. Tested for *2/*3A/*3B/*3C and *2 *3A *3B';
    expect(one(row('tpmt_genotype', tested))).toMatchObject({ diplotype: null, phenotype: 'normal' });
  });

  it('reads a line about both genes as two results', () => {
    const both = row(null, 'TPMT *1/*3A, NUDT15 *1/*1', { name: 'Thiopurine panel' });
    expect(readPharmacogenetics([both])).toMatchObject([
      { gene: 'tpmt', diplotype: '*1/*3A', phenotype: 'intermediate', text: 'TPMT *1/*3A' },
      { gene: 'nudt15', diplotype: '*1/*1', phenotype: 'normal', text: 'NUDT15 *1/*1' },
    ]);
  });
});

describe('what a person is shown', () => {
  it('is name, value, unit and range, not the whole row', () => {
    const text = '☐ | TPMT activity, RBC | 3.6 U/mL RBC | Low: 15.1 High: 26.4 | Low | 11/9/2026, 8:30 AM | final';
    const printed = { name: 'TPMT activity, RBC', unit: 'U/mL RBC', text, range: range(15.1, 26.4) };
    expect(one(row('tpmt_activity', 3.6, printed))?.text).toBe('TPMT activity, RBC 3.6 U/mL RBC (15.1 - 26.4)');
  });

  it('is the whole line where the class stands elsewhere in it', () => {
    const text = 'TPMT activity | 8 U/mL | Final | low activity – deficient range';
    expect(one(row('tpmt_activity', 8, { name: 'TPMT activity', unit: 'U/mL', text }))).toMatchObject({
      phenotype: 'poor',
      text: 'TPMT activity, 8 U/mL, Final, low activity – deficient range',
    });
  });
});

describe('what is no result on a gene', () => {
  it('passes over other tests, pending tests, and lines that only name the gene', () => {
    const others = [
      row('wbc', 2.1, { name: 'WBC', text: 'WBC 2.1 (TPMT deficient)' }),
      row('tpmt_activity', 'pending', { status: 'pending' }),
      row(null, 'recommended before the start', { name: 'TPMT' }),
      row('mmp6', 5000, { name: '6-MMP' }),
    ];
    expect(readPharmacogenetics(others)).toEqual([]);
  });

  it('takes a row whose name alone tells the gene', () => {
    expect(one(row(null, 'Poor metabolizer', { name: 'TPMT (external)' }))).toMatchObject({
      gene: 'tpmt',
      phenotype: 'poor',
    });
    expect(one(row(null, 20, { name: 'TPMT ext.' }))).toMatchObject({ gene: 'tpmt', phenotype: null, by: 'activity' });
  });
});

describe('the result that decides', () => {
  const result = (by: Pharmacogenetic['by'], phenotype: Phenotype | null, date: string | null): Pharmacogenetic => ({
    gene: 'tpmt',
    phenotype,
    diplotype: null,
    by,
    text: `${by} ${phenotype} ${date}`,
    aboveRange: false,
    date,
    evidence,
  });
  const decides = (...list: Pharmacogenetic[]) => {
    const forth = summarisePharmacogenetics(list).tpmt;
    expect(summarisePharmacogenetics(list.toReversed()).tpmt).toEqual(forth);
    return forth?.text;
  };

  it('is the genotype before the activity, the newest first', () => {
    expect(
      decides(result('genotype', 'intermediate', '2020-01-01'), result('activity', 'intermediate', '2026-01-01')),
    ).toMatch(/^genotype/);
    expect(decides(result('genotype', 'normal', '2020-01-01'), result('genotype', 'poor', '2024-01-01'))).toMatch(
      '2024',
    );
    expect(decides(result('text', 'normal', '2024-01-01'), result('genotype', 'intermediate', '2024-01-01'))).toMatch(
      'intermediate',
    );
    expect(decides(result('genotype', 'normal', null), result('genotype', 'normal', '2020-01-01'))).toMatch('2020');
  });

  it('is the lower class where activity and genotype disagree', () => {
    expect(decides(result('genotype', 'normal', '2024-01-01'), result('activity', 'poor', '2020-01-01'))).toMatch(
      'poor',
    );
    expect(decides(result('genotype', 'poor', '2020-01-01'), result('activity', 'normal', '2024-01-01'))).toMatch(
      'poor',
    );
  });

  it('is what has a class where the other has none', () => {
    expect(decides(result('genotype', null, '2026-01-01'), result('activity', 'normal', '2020-01-01'))).toMatch(
      'activity',
    );
    expect(
      decides(result('genotype', 'indeterminate', '2026-01-01'), result('activity', 'normal', '2020-01-01')),
    ).toMatch('activity');
    expect(decides(result('genotype', 'normal', '2020-01-01'), result('activity', null, '2026-01-01'))).toMatch(
      'genotype',
    );
    expect(decides(result('activity', null, '2026-01-01'), result('activity', 'normal', '2020-01-01'))).toMatch('null');
  });

  it('keeps the others, and knows nothing of a gene that was not seen', () => {
    const { tpmt, nudt15 } = summarisePharmacogenetics([
      result('genotype', 'normal', '2020-01-01'),
      result('activity', null, null),
    ]);
    expect(tpmt?.also).toHaveLength(1);
    expect(nudt15).toBeNull();
  });
});

describe('words that CPIC’s classes are known by', () => {
  it.each<[Phenotype, string]>([
    [
      'normal',
      'NM; normal; normal activity; wild type; homozygous normal; extensive metabolizer; Normalmetabolisierer; metaboliseur normal; metabolizador normal; metabolizzatore normale; normale metaboliseerder',
    ],
    [
      'intermediate',
      'IM; intermediate; intermediate activity; heterozygous; heterozygous deficient; carrier; intermediaer; intermediaire; intermedio',
    ],
    ['possible-intermediate', 'possible intermediate'],
    [
      'poor',
      'PM; poor; deficient; absent; very low; undetectable; homozygous deficient; homozygous mutant; defizient; carente',
    ],
    ['indeterminate', 'indeterminate; inconclusive; not assigned'],
  ])('%s', (phenotype, words) => {
    for (const word of words.split('; ')) expect([word, classOf('tpmt_phenotype', word)]).toEqual([word, phenotype]);
  });
});
