import { type ActivityLaboratory, alleleTable } from '../../../rules/pharmacogenetics';
import type { Gene, LabResult, Pharmacogenetic, Phenotype } from '../types';
import { placeInRange, wordsBesideNumber } from './activity';
import { alternativeOf, classOfDiplotype, diplotypesIn, genesIn, partsAbout } from './diplotypes';
import { classOfLow, classOnScale, isUnitOf, type ScaleClass } from './scales';
import { lower } from './summary';
import { type GeneRow, joinVariants } from './variant-rows';
import { genesOfVariants, variantsIn } from './variants';
import { classInWords, classOfAbbreviation, saysNoResult, type WordReading } from './words';

const GENE_OF: Readonly<Record<string, Gene>> = {
  tpmt_activity: 'tpmt',
  tpmt_genotype: 'tpmt',
  tpmt_phenotype: 'tpmt',
  nudt15_genotype: 'nudt15',
  nudt15_phenotype: 'nudt15',
};

/** What a class rests on, as a person is told. */
const BASIS = { words: 'the laboratory’s words', range: 'the printed range' } as const;

/**
 * TPMT and NUDT15 among the results, each with the class that its words, its diplotype, its variants or its printed range give.
 * @param laboratory whose scale of TPMT activity a person chose; it decides only where the report itself does not
 * @returns a result without a class (`phenotype: null`) where one is there that can't be classed; nothing for tests
 * that were only asked for
 */
export const readPharmacogenetics = (
  results: readonly LabResult[],
  laboratory: ActivityLaboratory | null = null,
): Pharmacogenetic[] => joinVariants(results.flatMap((result) => readResult(result, laboratory)));

/** A row that says more than a page is not read for a class, and is a result without one. */
const LONGEST_ROW = 4000;
const legible = (text: string): string => (text.length > LONGEST_ROW ? '' : text);

function readResult(row: LabResult, laboratory: ActivityLaboratory | null): GeneRow[] {
  const { analyte, status } = row;
  const name = legible(row.name);
  const text = legible(row.text);
  const value = typeof row.value === 'string' ? legible(row.value) : row.value;
  const result = { ...row, name, text, value };
  const own = analyte === null ? null : (GENE_OF[analyte] ?? 'other');
  if (
    own === 'other' ||
    status === 'pending' ||
    (typeof value === 'string' && value === row.value && saysNoResult(value))
  )
    return [];
  const whole = `${name} ${text} ${value}`;
  const mentioned = genesIn(whole);
  const genes = mentioned.length > 1 ? mentioned : own ? [own] : mentioned[0] ? mentioned : genesOfVariants(whole);
  return genes.flatMap((gene) => {
    const said = genes.length > 1 ? partsAbout(gene, sayingOf(result)) : sayingOf(result);
    const read = readGene(gene, result, said, laboratory);
    const found = { ...read, text: printed(gene, result, said, laboratory) };
    const variants = read.diplotype === null && read.by !== 'activity' ? variantsIn(gene, said) : [];
    // A line that speaks of a gene and says nothing of it is no result unless it is that gene's own row.
    const isResult = found.phenotype !== null || found.diplotype !== null || own === gene;
    return [{ result: found, variants, said, counts: isResult || (own === null && typeof value === 'number') }];
  });
}

/** Name and value, which a row's text holds in most layouts but not in all. */
function sayingOf({ name, text, value }: LabResult): string {
  const printedValue = String(value);
  const said = text.includes(printedValue)
    ? genesIn(text).length > 0
      ? text
      : `${name} ${text}`
    : `${name} ${printedValue} ${text}`;
  return inOneLine(said);
}

/**
 * What a person is shown: name, value, unit and range, without the codes, dates and places that stand in the same row;
 * the whole line where the class stands elsewhere in it. The evidence keeps the row as it is.
 */
function printed(gene: Gene, result: LabResult, said: string, laboratory: ActivityLaboratory | null): string {
  const { name, value, comparator, unit, range } = result;
  const amount = [`${comparator ?? ''}${value}`, unit ?? ''].join(' ').trim();
  const short = `${name} ${amount}${range ? ` (${range.text})` : ''}`;
  const own = genesIn(short);
  if (own.length > 1 || (own[0] !== undefined && own[0] !== gene)) return tidy(said);
  const [whole, part] = [said, short].map((text) => readGene(gene, { ...result, text }, text, laboratory));
  const same = whole?.phenotype === part?.phenotype && whole?.diplotype === part?.diplotype;
  return tidy(same && whole?.alternative === part?.alternative ? short : said);
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

const tidy = (text: string): string => inOneLine(inOneLine(text).replaceAll(/ ?\| ?/g, ', ')).trim();

type Classed = Pick<Pharmacogenetic, 'phenotype' | 'basis'>;
const classed = (phenotype: Phenotype | null, basis: string): Classed =>
  phenotype === null ? { phenotype } : { phenotype, basis };

function readGene(
  gene: Gene,
  result: LabResult,
  said: string,
  laboratory: ActivityLaboratory | null,
): Omit<Pharmacogenetic, 'text'> {
  const { analyte, value, date, evidence } = result;
  const isGenotype = analyte?.endsWith('_genotype') ?? false;
  const diplotypes = diplotypesIn(said, isGenotype && typeof value === 'string' ? value : '');
  const isActivity = analyte === 'tpmt_activity' || (analyte === null && typeof value === 'number');
  const base = { gene, aboveRange: false, date, evidence };
  if (diplotypes.length > 0) return { ...base, ...byDiplotype(gene, diplotypes, said), by: 'genotype' };
  if (isActivity) return { ...base, ...byActivity(result, said, laboratory), diplotype: null, by: 'activity' };
  const abbreviation = typeof value === 'string' ? classOfAbbreviation(value) : null;
  const genotypic = isGenotype || /mutation|variant|allel|genotyp/i.test(said);
  const { phenotype } = wordsOf(result, said, genotypic ? 'genotype' : 'activity');
  const by = isGenotype ? 'genotype' : 'text';
  return { ...base, ...classed(abbreviation ?? phenotype, BASIS.words), diplotype: null, by };
}

/** From the alleles; where the laboratory's own word is a lower class, that one, because it may know more. */
function byDiplotype(
  gene: Gene,
  diplotypes: readonly string[],
  said: string,
): Classed & Pick<Pharmacogenetic, 'diplotype' | 'alternative'> {
  const classes = diplotypes.map((diplotype) => classOfDiplotype(gene, diplotype));
  const [first] = classes;
  const agreed = first !== undefined && classes.every((each) => each === first) ? first : null;
  const word = classInWords(said, 'genotype').phenotype;
  const phenotype = diplotypes.length > 1 ? agreed : lower(agreed, word);
  const diplotype = diplotypes[0] ?? null;
  const alternative = diplotype === null ? null : alternativeOf(gene, diplotype, said);
  return {
    ...classed(phenotype, phenotype === agreed ? alleleTable : BASIS.words),
    diplotype,
    ...(alternative === null ? {} : { alternative }),
  };
}

/**
 * The laboratory's word where it has one and its range does not contradict; else the printed range, in which only
 * "inside" and "above" have a class; else the scale of the laboratory that a person chose. Contradiction has none.
 */
function byActivity(
  result: LabResult,
  said: string,
  laboratory: ActivityLaboratory | null,
): Classed & Pick<Pharmacogenetic, 'aboveRange'> {
  const place = placeInRange(result);
  const abbreviation = typeof result.value === 'string' ? classOfAbbreviation(result.value) : null;
  const words = wordsOf(result, said, 'activity');
  const word = abbreviation ?? words.phenotype;
  const aboveRange = place === 'above' || (place === null && words.high);
  if (words.contradictory) return { phenotype: null, aboveRange };
  if (place === 'inside' || place === 'above') {
    return { ...classed(word === null || word === 'normal' ? 'normal' : null, BASIS.range), aboveRange };
  }
  if (place === 'below' && word === 'normal') return { phenotype: null, aboveRange };
  if (word !== null) return { ...classed(word, BASIS.words), aboveRange };
  const onScale = laboratory === null ? null : byScale(laboratory, result, said);
  if (onScale === null || laboratory === null || (place === 'below' && onScale.phenotype === 'normal')) {
    return { phenotype: null, aboveRange };
  }
  return { ...classed(onScale.phenotype, laboratory.name), aboveRange: onScale.aboveRange };
}

/** By the laboratory's scale where the result is a number in its unit, or prints none; by its "low" where it is that word. */
function byScale(
  laboratory: ActivityLaboratory,
  { value, comparator, unit }: LabResult,
  said: string,
): ScaleClass | null {
  if (typeof value === 'string') return classOfLow(laboratory, said);
  return unit === null || isUnitOf(laboratory, unit) ? classOnScale(laboratory, value, comparator) : null;
}

/** The value's own words, else those of the row without its name ("TPMT deficiency screen: see comment"). */
function wordsOf(result: LabResult, said: string, of: 'activity' | 'genotype'): WordReading {
  if (typeof result.value === 'string' && said.includes(result.value)) {
    const own = classInWords(result.value, of);
    if (own.phenotype !== null || own.contradictory) return own;
  }
  return classInWords(wordsBesideNumber({ ...result, text: said }), of);
}
