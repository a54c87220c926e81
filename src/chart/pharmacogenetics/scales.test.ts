import { describe, expect, it } from 'vitest';
import { activityLaboratories } from '../../../rules/pharmacogenetics';
import type { LabResult, Phenotype } from '../types';
import { readPharmacogenetics } from './gene-results';
import { geneRow, printedRange } from './gene-rows.examples';
import { laboratoryNamed } from './scales';

const laboratory = (id: string) => activityLaboratories.find((each) => each.id === id) ?? null;
const read = (id: string, value: number | string, rest: Partial<LabResult> = {}) =>
  readPharmacogenetics([geneRow('tpmt_activity', value, rest)], laboratory(id))[0];

describe('the scale of a laboratory that a person chose', () => {
  it('is one of twelve, in order, each with where it was read or that it was not', () => {
    const ids = activityLaboratories.map(({ id }) => id);
    expect(ids).toHaveLength(12);
    expect(ids).toEqual([...ids].sort());
    for (const id of ids) expect(laboratoryNamed(id.toUpperCase())?.id).toBe(id);
    for (const { read: source, note } of activityLaboratories) expect(source ?? note).toBeTruthy();
  });

  it.each<[string, number, Phenotype | null]>([
    ['arup', 16.9, 'poor'],
    ['arup', 17, 'intermediate'],
    ['arup', 20, 'intermediate'],
    ['arup', 23.9, 'intermediate'],
    ['arup', 23.95, 'intermediate'],
    ['arup', 24, 'normal'],
    ['older-us-assay', 20, 'normal'],
    ['arup-before-2015', 20, null],
    ['birmingham', 9, 'poor'],
    ['birmingham', 15, null],
    ['birmingham', 20, 'intermediate'],
    ['birmingham', 68, 'normal'],
    ['st-thomas', 12, 'intermediate'],
    ['st-thomas', 26, 'normal'],
    ['goettingen', 2.7, 'poor'],
    ['goettingen', 9.9, 'intermediate'],
    ['st-thomas', 25.5, 'intermediate'],
    ['ford-2004', 24.5, null],
    ['ford-2004', 25, null],
    ['birmingham', 9.5, 'poor'],
    ['oldenburg', 20, null],
    ['prometheus', 23.6, 'normal'],
    ['mayo-tpmt3', 4, null],
    ['zurich', 40, null],
    ['labcorp-quest', 20, null],
  ])('%s: %f is %s', (id, value, phenotype) => {
    expect(read(id, value)?.phenotype).toBe(phenotype);
  });

  it('is named as what the class rests on, and tells a high activity', () => {
    expect(read('arup', 20)).toMatchObject({ basis: 'ARUP (from December 2015)', aboveRange: false });
    expect(read('arup', 44.1)).toMatchObject({ phenotype: 'normal', aboveRange: true });
  });

  it('gives the word "low" the meaning it has there', () => {
    expect(read('arup', 'LOW')?.phenotype).toBe('poor');
    expect(read('birmingham', 'LOW')?.phenotype).toBe('intermediate');
    expect(read('goettingen', 'LOW')?.phenotype).toBeNull();
  });

  it('does not count where the report is in another unit, or says it itself', () => {
    expect(read('arup', 20, { unit: 'nmol/h/g Hb' })?.phenotype).toBeNull();
    expect(read('st-thomas', 20, { unit: 'pmol/h/mg Hb' })?.phenotype).toBe('intermediate');
    expect(read('arup', 20, { range: printedRange(15.1, 26.4) })).toMatchObject({
      phenotype: 'normal',
      basis: 'the printed range',
    });
    expect(read('arup', 20, { text: 'TPMT activity 20 U/mL deficient' })).toMatchObject({
      phenotype: 'poor',
      basis: 'the laboratory’s words',
    });
    expect(read('older-us-assay', 20, { range: printedRange(24, 44) })?.phenotype).toBeNull();
  });

  it('reads "< 5" only in the lowest band', () => {
    expect(read('ford-2004', 5, { comparator: '<' })?.phenotype).toBeNull();
    expect(read('st-thomas', 5, { comparator: '<' })?.phenotype).toBe('poor');
    expect(read('st-thomas', 20, { comparator: '<' })?.phenotype).toBeNull();
  });

  it('without one, a bare number has no class', () => {
    expect(readPharmacogenetics([geneRow('tpmt_activity', 20, { unit: 'U/mL' })])[0]?.phenotype).toBeNull();
  });
});
