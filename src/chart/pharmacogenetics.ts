import { placeInRange, wordsBesideNumber } from './pharmacogenetics-activity';
import { classOfDiplotype, diplotypesIn, genesIn, partsAbout } from './pharmacogenetics-diplotypes';
import { classInWords, classOfAbbreviation, saysNoResult, type WordReading } from './pharmacogenetics-words';
import type { Gene, LabResult, Pharmacogenetic, Phenotype } from './types';

const GENE_OF: Readonly<Record<string, Gene>> = {
  tpmt_activity: 'tpmt',
  tpmt_genotype: 'tpmt',
  tpmt_phenotype: 'tpmt',
  nudt15_genotype: 'nudt15',
  nudt15_phenotype: 'nudt15',
};

/**
 * TPMT and NUDT15 among the results, each with the class that its words, its diplotype or its printed range give.
 * @returns a result without a class (`phenotype: null`) where one is there that can't be classed; nothing for tests
 * that were only asked for
 */
export const readPharmacogenetics = (results: readonly LabResult[]): Pharmacogenetic[] => results.flatMap(readResult);

function readResult(result: LabResult): Pharmacogenetic[] {
  const { analyte, name, text, value, status } = result;
  const own = analyte === null ? null : (GENE_OF[analyte] ?? 'other');
  if (own === 'other' || status === 'pending' || (typeof value === 'string' && saysNoResult(value))) return [];
  const mentioned = genesIn(`${name} ${text} ${value}`);
  const genes = mentioned.length > 1 ? mentioned : own ? [own] : mentioned;
  return genes.flatMap((gene) => {
    const said = genes.length > 1 ? partsAbout(gene, sayingOf(result)) : sayingOf(result);
    const found = { ...readGene(gene, result, said), text: printed(gene, result, said) };
    // A line that speaks of a gene and says nothing of it is no result unless it is that gene's own row.
    const isResult = found.phenotype !== null || found.diplotype !== null || own === gene;
    return isResult || (own === null && typeof value === 'number') ? [found] : [];
  });
}

/** Name and value, which a row's text holds in most layouts but not in all. */
function sayingOf({ name, text, value }: LabResult): string {
  const printed = String(value);
  return text.includes(printed) ? (genesIn(text).length > 0 ? text : `${name} ${text}`) : `${name} ${printed} ${text}`;
}

/**
 * What a person is shown: name, value, unit and range, without the codes, dates and places that stand in the same row;
 * the whole line where the class stands elsewhere in it. The evidence keeps the row as it is.
 */
function printed(gene: Gene, result: LabResult, said: string): string {
  const { name, value, comparator, unit, range } = result;
  const amount = [`${comparator ?? ''}${value}`, unit ?? ''].join(' ').trim();
  const short = `${name} ${amount}${range ? ` (${range.text})` : ''}`;
  const own = genesIn(short);
  if (own.length > 1 || (own[0] !== undefined && own[0] !== gene)) return tidy(said);
  const [whole, part] = [said, short].map((text) => readGene(gene, { ...result, text }, text));
  const same = whole?.phenotype === part?.phenotype && whole?.diplotype === part?.diplotype;
  return tidy(same ? short : said);
}

const tidy = (text: string): string =>
  text
    .replaceAll(/\s*\|\s*/g, ', ')
    .replaceAll(/\s+/g, ' ')
    .trim();

function readGene(gene: Gene, result: LabResult, said: string): Omit<Pharmacogenetic, 'text'> {
  const { analyte, value, date, evidence } = result;
  const diplotypes = diplotypesIn(said);
  const isGenotype = analyte?.endsWith('_genotype') ?? false;
  const isActivity = analyte === 'tpmt_activity' || (analyte === null && typeof value === 'number');
  const base = { gene, aboveRange: false, date, evidence };
  if (diplotypes.length > 0) return { ...base, ...byDiplotype(gene, diplotypes, said), by: 'genotype' };
  if (isActivity) return { ...base, ...byActivity(result, said), diplotype: null, by: 'activity' };
  const abbreviation = typeof value === 'string' ? classOfAbbreviation(value) : null;
  const genotypic = isGenotype || /mutation|variant|allel|genotyp/i.test(said);
  const { phenotype } = wordsOf(result, said, genotypic ? 'genotype' : 'activity');
  return { ...base, phenotype: abbreviation ?? phenotype, diplotype: null, by: isGenotype ? 'genotype' : 'text' };
}

/** From the alleles; where the laboratory's own word is a lower class, that one, because it may know more. */
function byDiplotype(
  gene: Gene,
  diplotypes: readonly string[],
  said: string,
): Pick<Pharmacogenetic, 'phenotype' | 'diplotype'> {
  const classes = diplotypes.map((diplotype) => classOfDiplotype(gene, diplotype));
  const [first] = classes;
  const agreed = first !== undefined && classes.every((each) => each === first) ? first : null;
  const word = classInWords(said, 'genotype').phenotype;
  const phenotype = diplotypes.length > 1 ? agreed : lower(agreed, word);
  return { phenotype, diplotype: diplotypes[0] ?? null };
}

/**
 * The laboratory's word where it has one and its range does not contradict; else the printed range, in which only
 * "inside" and "above" have a class. Contradiction and "below" have none.
 */
function byActivity(result: LabResult, said: string): Pick<Pharmacogenetic, 'phenotype' | 'aboveRange'> {
  const place = placeInRange(result);
  const abbreviation = typeof result.value === 'string' ? classOfAbbreviation(result.value) : null;
  const words = wordsOf(result, said, 'activity');
  const word = abbreviation ?? words.phenotype;
  const aboveRange = place === 'above' || (place === null && words.high);
  if (words.contradictory) return { phenotype: null, aboveRange };
  if (place === null || place === 'below') {
    return { phenotype: place === 'below' && word === 'normal' ? null : word, aboveRange };
  }
  return { phenotype: word === null || word === 'normal' ? 'normal' : null, aboveRange };
}

/** The value's own words, else those of the row without its name ("TPMT deficiency screen: see comment"). */
function wordsOf(result: LabResult, said: string, of: 'activity' | 'genotype'): WordReading {
  if (typeof result.value === 'string' && said.includes(result.value)) {
    const own = classInWords(result.value, of);
    if (own.phenotype !== null || own.contradictory) return own;
  }
  return classInWords(wordsBesideNumber({ ...result, text: said }), of);
}

/** From least to most enzyme; indeterminate gives way to any class. */
const RANK: Record<Phenotype, number> = {
  poor: 0,
  intermediate: 1,
  'possible-intermediate': 2,
  normal: 3,
  indeterminate: 4,
};

function lower(a: Phenotype | null, b: Phenotype | null): Phenotype | null {
  if (a === null || b === null) return a ?? b;
  return RANK[b] < RANK[a] ? b : a;
}

/**
 * One result a gene: the latest genotype or phenotype; activity only where there is none with a class, or where it
 * gives a lower one. Of one day the lower class counts. The order of the list does not matter.
 */
export function summarisePharmacogenetics(list: readonly Pharmacogenetic[]): Record<Gene, Pharmacogenetic | null> {
  return { tpmt: summarise(list, 'tpmt'), nudt15: summarise(list, 'nudt15') };
}

function summarise(list: readonly Pharmacogenetic[], gene: Gene): Pharmacogenetic | null {
  const results = list.filter((each) => each.gene === gene).sort(newestThenLowest);
  const activity = results.find(({ by }) => by === 'activity');
  const others = results.filter(({ by }) => by !== 'activity');
  const genotype = others.find(({ phenotype }) => phenotype !== null) ?? others[0];
  const chosen = decide(genotype, activity);
  if (!chosen) return null;
  const also = results.filter((each) => each !== chosen);
  return also.length > 0 ? { ...chosen, also } : chosen;
}

function decide(genotype: Pharmacogenetic | undefined, activity: Pharmacogenetic | undefined) {
  if (!genotype || !activity) return genotype ?? activity;
  if (genotype.phenotype === null) return activity.phenotype === null ? genotype : activity;
  if (activity.phenotype === null) return genotype;
  return RANK[activity.phenotype] < RANK[genotype.phenotype] ? activity : genotype;
}

const rankOf = ({ phenotype }: Pharmacogenetic): number => (phenotype === null ? -1 : RANK[phenotype]);

const newestThenLowest = (a: Pharmacogenetic, b: Pharmacogenetic): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || rankOf(a) - rankOf(b) || a.text.localeCompare(b.text);
