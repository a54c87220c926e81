import { describe, expect, it } from 'vitest';
import type { LabResult, Phenotype } from '../types';
import { readPharmacogenetics } from './gene-results';
import { geneRow } from './gene-rows.examples';

const variants = (...rows: [name: string, value: string][]): LabResult[] =>
  rows.map(([name, value]) => geneRow(null, value, { name }));
const read = (rows: LabResult[]) => readPharmacogenetics(rows);

describe('diplotypes in every spelling', () => {
  it.each<[string, string]>([
    ['TPMT*3A/*1', '*1/*3A'],
    ['TPMT*1/TPMT*3A', '*1/*3A'],
    ['*1/*3a', '*1/*3A'],
    ['1/3A', '*1/*3A'],
    ['[*1];[*3A]', '*1/*3A'],
    ['(*1);(*3C)', '*1/*3C'],
    ['∗1/∗3B', '*1/*3B'],
    ['＊1／＊3C', '*1/*3C'],
    ['star1/star3A', '*1/*3A'],
    ['*1 and *3A', '*1/*3A'],
    ['*1 et *3C', '*1/*3C'],
    ['*1S/*3C', '*1S/*3C'],
    ['*1/*3', '*1/*3'],
  ])('%s', (value, diplotype) => {
    expect(read([geneRow('tpmt_genotype', value)])).toMatchObject([{ diplotype, phenotype: 'intermediate' }]);
  });

  it.each(['10/11', '*2 and *3A and *3C', '1/3 of patients'])('"%s" of another row is none', (value) => {
    expect(read([geneRow('tpmt_phenotype', value)])[0]?.diplotype ?? null).toBeNull();
  });
});

describe('one allele with its zygosity', () => {
  it.each<[string, string, Phenotype]>([
    ['*3A heterozygous', '*1/*3A', 'intermediate'],
    ['heterozygous for TPMT *3C', '*1/*3C', 'intermediate'],
    ['Heterozygot für *3A', '*1/*3A', 'intermediate'],
    ['*3A: homozygous', '*3A/*3A', 'poor'],
    ['c.719A>G heterozygous', '*1/*3C', 'intermediate'],
    ['c.460G>A: homozygous mutant', '*3B/*3B', 'poor'],
    ['*2: negative, *3A: heterozygous, *3B: negative, *3C: negative', '*1/*3A', 'intermediate'],
    ['*2 het, *3C het', '*2/*3C', 'poor'],
    ['G238C wt; G460A het; A719G het', '*1/*3A', 'intermediate'],
    ['238G>C not detected, 460G>A not detected, 719A>G not detected', '*1/*1', 'normal'],
    ['c.238G>C, c.460G>A, c.719A>G: homozygous wild type', '*1/*1', 'normal'],
  ])('%s', (value, diplotype, phenotype) => {
    const [result] = read([geneRow('tpmt_genotype', value)]);
    expect(result).toMatchObject({ diplotype, phenotype, by: 'genotype' });
  });
});

describe('rs numbers with a genotype', () => {
  it.each<[string, [string, string][], string, Phenotype]>([
    [
      'coding strand',
      [
        ['rs1800462', 'G/G'],
        ['rs1800460', 'G/G'],
        ['rs1142345', 'A/G'],
      ],
      '*1/*3C',
      'intermediate',
    ],
    [
      'genomic strand',
      [
        ['rs1800462', 'C/C'],
        ['rs1800460', 'C/C'],
        ['rs1142345', 'T/C'],
      ],
      '*1/*3C',
      'intermediate',
    ],
    [
      'all usual',
      [
        ['rs1800462', 'C/C'],
        ['rs1800460', 'C/C'],
        ['rs1142345', 'T/T'],
      ],
      '*1/*1',
      'normal',
    ],
    [
      '*2 twice, told by the strand of the others',
      [
        ['rs1800462', 'G/G'],
        ['rs1800460', 'C/C'],
        ['rs1142345', 'T/T'],
      ],
      '*2/*2',
      'poor',
    ],
    [
      'letters without a slash',
      [
        ['rs1800460', 'GA'],
        ['rs1142345', 'AG'],
      ],
      '*1/*3A',
      'intermediate',
    ],
    [
      'two variants on two chromosomes',
      [
        ['rs1800462', 'C/G'],
        ['rs1142345', 'T/C'],
      ],
      '*2/*3C',
      'poor',
    ],
    [
      '*3A twice',
      [
        ['rs1800460', 'T/T'],
        ['rs1142345', 'C/C'],
      ],
      '*3A/*3A',
      'poor',
    ],
    [
      '*3A and *3C',
      [
        ['rs1800460', 'C/T'],
        ['rs1142345', 'C/C'],
      ],
      '*3A/*3C',
      'poor',
    ],
    ['a rare one', [['rs1800584', 'C/T']], '*1/*4', 'intermediate'],
  ])('TPMT, %s', (_, rows, diplotype, phenotype) => {
    expect(read(variants(...rows))).toMatchObject([{ gene: 'tpmt', diplotype, phenotype, basis: 'CPIC 2025' }]);
  });

  it.each<[[string, string][], string, Phenotype]>([
    [[['rs116855232', 'C/T']], '*1/*3', 'intermediate'],
    [[['rs116855232', 'C/C']], '*1/*1', 'normal'],
    [[['NUDT15 c.415C>T', 'T/T']], '*3/*3', 'poor'],
    [[['NUDT15 R139C', 'heterozygous']], '*1/*3', 'intermediate'],
    [
      [
        ['rs116855232', 'C/C'],
        ['rs746071566', 'GAGTCG(3)/(4)'],
      ],
      '*1/*6',
      'intermediate',
    ],
  ])('NUDT15 %j', (rows, diplotype, phenotype) => {
    expect(read(variants(...rows))).toMatchObject([{ gene: 'nudt15', diplotype, phenotype }]);
  });

  it('reads them in one line', () => {
    const line = geneRow('tpmt_genotype', 'rs1800462 G/G; rs1800460 G/A; rs1142345 A/G');
    expect(read([line])).toMatchObject([{ diplotype: '*1/*3A', alternative: '*3B/*3C' }]);
  });

  it('joins rows of one day only', () => {
    const rows = variants(['rs1800460', 'G/A'], ['rs1142345', 'A/G']);
    const [first, second] = rows as [LabResult, LabResult];
    expect(read([first, { ...second, date: '2020-01-01' }]).map(({ diplotype }) => diplotype)).toEqual([
      '*1/*3B',
      '*1/*3C',
    ]);
  });

  it.each<[string, [string, string][]]>([
    ['one usual position is no normal enzyme', [['rs1142345', 'T/T']]],
    [
      'nor two of three',
      [
        ['rs1800460', 'G/G'],
        ['rs1142345', 'A/A'],
      ],
    ],
    ['nor "wild type" at one', [['TPMT rs1142345', 'wild type']]],
    ['equal bases of an unknown strand', [['rs1800462', 'G/G']]],
    ['equal bases where the usual one is not known', [['rs1800584', 'T/T']]],
    ['bases that this position never has', [['rs1142345', 'A/C']]],
    [
      'three variant copies',
      [
        ['rs1800462', 'C/G'],
        ['rs1142345', 'C/C'],
      ],
    ],
  ])('%s', (_, rows) => {
    for (const { phenotype, diplotype } of read(variants(...rows))) {
      expect(phenotype).toBeNull();
      expect(diplotype).toBeNull();
    }
  });
});

describe('calls that leave another open', () => {
  const alternative = (analyte: string, value: string) => read([geneRow(analyte, value)])[0]?.alternative;

  it('says so of an unphased call', () => {
    expect(alternative('tpmt_genotype', '*1/*3A')).toBe('*3B/*3C');
    expect(alternative('tpmt_genotype', '*1/*3A (unphased)')).toBe('*3B/*3C');
    expect(alternative('nudt15_genotype', '*1/*2')).toBe('*3/*6');
    expect(read(variants(['rs116855232', 'C/T'], ['rs746071566', 'GAGTCG(3)/(4)']))).toMatchObject([
      { diplotype: '*1/*3', alternative: '*3/*6' },
    ]);
  });

  it('and not of one that was phased, or has no other reading', () => {
    expect(alternative('tpmt_genotype', '*1/*3A, phased')).toBeUndefined();
    expect(alternative('tpmt_genotype', '*1/*3C')).toBeUndefined();
    expect(alternative('nudt15_genotype', '*1/*3')).toBeUndefined();
  });
});
