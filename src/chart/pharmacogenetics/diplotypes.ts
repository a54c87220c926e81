import { type AlleleFunction, type GeneEntry, nudt15, phasingWords, tpmt } from '../../../rules/pharmacogenetics';
import type { Gene, Phenotype } from '../types';

const genes: Record<Gene, GeneEntry> = { tpmt, nudt15 };

/** `*1/*3A`, `*1 / *3A`, `*1*3A`, `*1|*3a`, `*1/3A`; a list of alleles tested for (`*2/*3A/*3B`) is none. */
const CALL = /(?<![\w*/|+])\*\s?(\d{1,2}[a-z]?)(?:\s*[/|+]\s*\*?|\*)\s?(\d{1,2}[a-z]?)(?![\w*]|\s*[/|+]\s*\*?\d)/gi;

/** `TPMT*1/TPMT*3A`. */
const GENE_BEFORE_ALLELE = /(?:tpmt|nudt15)\s*(?=\*)/gi;

/** `1/3A` as a whole value; anywhere else two numbers are anything. */
const WITHOUT_STARS = /^\s*(\d{1,2}[a-z]?)\s*[/|]\s*(\d{1,2}[a-z]?)\s*$/i;

/** What follows is named as an alternative, not as the call. */
const ALTERNATIVE =
  /exclu|rule[sd]? out|less likely|cannot be distinguished|ausgeschlossen|ausschlie|exclure|escluder|uitgesloten/gi;

const byNumber = (a: string, b: string): number =>
  Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) || a.localeCompare(b);

/** Two alleles in the order in which tables print them. */
export const inOrder = (first: string, second: string): string =>
  [first, second]
    .map((allele) => `*${allele.replace(/^\*/, '').toUpperCase()}`)
    .sort(byNumber)
    .join('/');

/** Stars of other scripts and in words, and the brackets in which sequencing reports print the two alleles. */
const starred = (text: string): string =>
  text
    .replaceAll(/[∗＊★⁎✱]|\bstar[ -]?(?=\d)/gi, '*')
    .replaceAll('／', '/')
    .replaceAll(/([[(])(\*\d{1,2}[a-z]?)[\])]\s*;\s*[[(](\*\d{1,2}[a-z]?)[\])]/gi, '$2/$3')
    .replaceAll(
      /(\*(?<!(?:&|,|\/|\band|\bund|\bet|\by|\ben|\be)\s*\*)\d{1,2}[a-z]?)\s*(?:&|and|und|et|y|en|e)\s*(?=\*\d{1,2}[a-z]?(?!\s*[/,*\w]))/gi,
      '$1/',
    );

/**
 * Diplotypes a text names, each once, in order of mention.
 * @param value of a genotype's own row, where stars may be left out
 */
export function diplotypesIn(text: string, value = ''): string[] {
  const bare = WITHOUT_STARS.exec(value);
  if (bare?.[1] !== undefined && bare[2] !== undefined) return [inOrder(bare[1], bare[2])];
  const alleles = starred(text).replaceAll(GENE_BEFORE_ALLELE, '');
  const found: string[] = [];
  const lastAlternative = [...alleles.matchAll(ALTERNATIVE)].at(-1)?.index ?? -1;
  let end = 0;
  for (const match of alleles.matchAll(CALL)) {
    const [whole, first, second] = match;
    if (first === undefined || second === undefined) continue;
    if (found.length > 0 && lastAlternative >= end) break;
    end = match.index + whole.length;
    const diplotype = inOrder(first, second);
    if (!found.includes(diplotype)) found.push(diplotype);
  }
  return found;
}

function functionOf(gene: Gene, allele: string): AlleleFunction | null {
  const { alleles, aliases } = genes[gene];
  const name = aliases[allele] ?? allele;
  for (const [fn, names] of Object.entries(alleles)) if (names.includes(name)) return fn as AlleleFunction;
  return null;
}

/** CPIC's class of a diplotype; null where an allele is not in the table. */
export function classOfDiplotype(gene: Gene, diplotype: string): Phenotype | null {
  const [first, second] = diplotype.split('/').map((allele) => functionOf(gene, allele));
  if (!first || !second) return null;
  const pair = genes[gene].pairs.find(([a, b]) => (a === first && b === second) || (a === second && b === first));
  return pair?.[2] ?? null;
}

const holdsAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** The diplotype that this call leaves open, null where there is none or the report says that it was told apart. */
export function alternativeOf(gene: Gene, diplotype: string, said: string): string | null {
  const text = said.toLowerCase();
  const isPhased = holdsAny(text, phasingWords.phased) && !holdsAny(text, phasingWords.unphased);
  return isPhased ? null : (genes[gene].unphased[diplotype] ?? null);
}

/** Genes a text speaks of, in the order of the gene table. */
export const genesIn = (text: string): Gene[] => {
  const plain = text.toLowerCase();
  return (['tpmt', 'nudt15'] as const).filter((gene) => genes[gene].names.some((name) => plain.includes(name)));
};

/** The parts of a text that speak of one gene, where it speaks of both: each from one mention to the next. */
export function partsAbout(gene: Gene, text: string): string {
  const mentions = [...text.matchAll(/tpmt|nudt-?15/gi)];
  const parts = mentions.flatMap((mention, at) => {
    const about = mention[0].toLowerCase().startsWith('t') ? 'tpmt' : 'nudt15';
    return about === gene ? [text.slice(mention.index, mentions[at + 1]?.index)] : [];
  });
  return parts.join(' ').replace(/[\s,;|/·-]+$/, '');
}
