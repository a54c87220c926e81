import { type AlleleFunction, type GeneEntry, nudt15, tpmt } from '../../rules/pharmacogenetics';
import type { Gene, Phenotype } from './types';

const genes: Record<Gene, GeneEntry> = { tpmt, nudt15 };

/** `*1/*3A`, `*1 / *3A`, `*1*3A`, `*1|*3a`, `*1/3A`; a list of alleles tested for (`*2/*3A/*3B`) is none. */
const CALL = /(?<![\w*/|+])\*\s?(\d{1,2}[a-z]?)(?:\s*[/|+]\s*\*?|\*)\s?(\d{1,2}[a-z]?)(?![\w*]|\s*[/|+]\s*\*?\d)/gi;

/** `TPMT*1/TPMT*3A`. */
const GENE_BEFORE_ALLELE = /(?:tpmt|nudt15)\s*(?=\*)/gi;

/** What follows is named as an alternative, not as the call. */
const ALTERNATIVE =
  /exclu|rule[sd]? out|less likely|cannot be distinguished|ausgeschlossen|ausschlie|exclure|escluder|uitgesloten/i;

const byNumber = (a: string, b: string): number =>
  Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) || a.localeCompare(b);

/** Two alleles in the order in which tables print them. */
const inOrder = (first: string, second: string): string =>
  [first, second]
    .map((allele) => `*${allele.replace(/^\*/, '').toUpperCase()}`)
    .sort(byNumber)
    .join('/');

/** Diplotypes a text names, each once, in order of mention. */
export function diplotypesIn(text: string): string[] {
  const alleles = text.replaceAll(GENE_BEFORE_ALLELE, '');
  const found: string[] = [];
  let end = 0;
  for (const match of alleles.matchAll(CALL)) {
    const [whole, first, second] = match;
    if (first === undefined || second === undefined) continue;
    if (found.length > 0 && ALTERNATIVE.test(alleles.slice(end))) break;
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
