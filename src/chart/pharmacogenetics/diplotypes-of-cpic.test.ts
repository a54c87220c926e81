import { describe, expect, it } from 'vitest';
import { cpic2025 } from '../../../rules/pharmacogenetics/cpic-2025.examples';
import type { Gene, Phenotype } from '../types';
import { classOfDiplotype } from './diplotypes';
import { readPharmacogenetics } from './gene-results';
import { geneRow } from './gene-rows.examples';

const classes: Readonly<Record<string, Phenotype>> = {
  N: 'normal',
  I: 'intermediate',
  p: 'possible-intermediate',
  P: 'poor',
  '?': 'indeterminate',
};

/** Every diplotype of the table with its class. */
function rowsOf(gene: Gene): [string, string, Phenotype | undefined][] {
  const { alleles, classes: rows } = cpic2025[gene];
  const names = alleles.split(' ');
  return rows.flatMap((row, at) =>
    [...row].map((letter, ahead): [string, string, Phenotype | undefined] => [
      names[at] ?? '',
      names[at + ahead] ?? '',
      classes[letter],
    ]),
  );
}

describe('CPIC’s 2025 tables, row by row', () => {
  it.each<[Gene, number]>([
    ['tpmt', 1225],
    ['nudt15', 210],
  ])('%s: all %d diplotypes have the class that the functions of their alleles give', (gene, count) => {
    const rows = rowsOf(gene);
    expect(rows).toHaveLength(count);
    const wrong = rows.filter(
      ([a, b, phenotype]) =>
        classOfDiplotype(gene, `${a}/${b}`) !== phenotype || classOfDiplotype(gene, `${b}/${a}`) !== phenotype,
    );
    expect(wrong).toEqual([]);
  });

  it.each<Gene>(['tpmt', 'nudt15'])(
    '%s: a printed diplotype is read in either order, with the version of the table',
    (gene) => {
      for (const [a, b, phenotype] of rowsOf(gene)) {
        const [read] = readPharmacogenetics([geneRow(`${gene}_genotype`, `${gene.toUpperCase()} ${b}/${a}`)]);
        expect(read, `${b}/${a}`).toMatchObject({ phenotype, basis: 'CPIC 2025' });
      }
    },
  );
});
