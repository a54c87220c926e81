import { type GeneEntry, nudt15, type TestedPosition, tpmt } from '../../../rules/pharmacogenetics';
import { anyOf } from '../parsing/literal';
import type { Gene } from '../types';
import { type Finding, findingIn, saidBefore, UNTOLD } from './copies';
import { inOrder } from './diplotypes';

/** Calls that are printed variant by variant: "rs1142345 A/G", "c.719A>G heterozygous", "*3A: negative". */

const genes: Record<Gene, GeneEntry> = { tpmt, nudt15 };

/** One variant that a text speaks of, with how many copies it says were found. */
export interface VariantFound extends Finding {
  allele: string;
}

export interface VariantCall {
  diplotype: string;
  /** What the call leaves open where the chromosomes were not told apart. */
  alternative: string | null;
}

/** Every name of a variant, and the allele it stands for. */
function nameTable(gene: GeneEntry): ReadonlyMap<string, TestedPosition> {
  return new Map(
    gene.positions.flatMap((position) =>
      [position.rs, ...(position.changes ?? [])].map((name): [string, TestedPosition] => [name, position]),
    ),
  );
}

const names: Record<Gene, ReadonlyMap<string, TestedPosition>> = { tpmt: nameTable(tpmt), nudt15: nameTable(nudt15) };
const pattern = (gene: Gene): RegExp =>
  new RegExp(`(?<![\\w*])(?:(?:c\\.|p\\.)?(${anyOf(names[gene].keys())})|\\*(\\d{1,2}[a-z]?))(?![\\w*])`, 'gi');
const patterns: Record<Gene, RegExp> = { tpmt: pattern('tpmt'), nudt15: pattern('nudt15') };

/** The gene whose variant an rs number or a change names, in the order of the gene table. */
export const genesOfVariants = (text: string): Gene[] =>
  (['tpmt', 'nudt15'] as const).filter((gene) => [...names[gene].keys()].some((name) => text.includes(name)));

/** How far behind its name a variant's finding may stand. */
const REACH = 60;

/** Variants and single star alleles that a text names, each with what stands behind it, up to the next. */
export function variantsIn(gene: Gene, text: string): VariantFound[] {
  const whole = text.replaceAll(/\s*>\s*/g, '>');
  const mentions = [...whole.matchAll(patterns[gene])];
  const found: VariantFound[] = [];
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined) continue;
    const position = names[gene].get((mention[1] ?? '').toLowerCase());
    const allele = position?.allele ?? `*${(mention[2] ?? '').toUpperCase()}`;
    const from = mention.index + mention[0].length;
    const behind = whole.slice(from, Math.min(mentions[at + 1]?.index ?? whole.length, from + REACH));
    const next = found[0];
    const own =
      findingIn(behind, position) ?? (mentions.length === 1 ? saidBefore(whole.slice(0, mention.index)) : null);
    // "238G>C, 460G>A, 719A>G: not detected" is said of all three.
    const ofAll = next?.copies === 0 && LISTED.test(behind) ? next : UNTOLD;
    found.unshift({ ...(own ?? ofAll), allele });
  }
  return found;
}

const LISTED = /^[\s,;/+&()]*(?:and|und|et|y|e|en)?[\s,;/+&()]*$/;

/** Copies of each allele; null where two places contradict each other. */
function copiesOf(found: readonly VariantFound[]): Map<string, number | null> | null {
  const strand = found.find((each) => each.strand !== null)?.strand ?? null;
  const copies = new Map<string, number | null>();
  for (const { allele, copies: printed, unsure } of found) {
    const own = unsure === null || strand === 'coding' ? printed : strand === 'genomic' ? 2 - (printed ?? 0) : null;
    const known = copies.get(allele) ?? null;
    if (known !== null && own !== null && known !== own) return null;
    copies.set(allele, known ?? own);
  }
  return copies;
}

/**
 * The diplotype that variants found one by one make, or null where they make none: more than two copies, a number of copies
 * that is not told, or only usual bases where not all positions that must be seen were.
 */
export function callOf(gene: Gene, found: readonly VariantFound[]): VariantCall | null {
  const { core, together } = genes[gene];
  const copies = copiesOf(found);
  if (copies === null) return null;
  const [one, other] = together.variants;
  const [ofOne, ofOther] = [copies.get(one) ?? 0, copies.get(other) ?? 0];
  const shared = Math.min(ofOne, ofOther);
  const counts = new Map<string, number | null>(copies);
  if (shared > 0) {
    counts.set(one, ofOne - shared).set(other, ofOther - shared);
    // NUDT15 *3 is the name of its own variant and of both together.
    counts.set(together.allele, (counts.get(together.allele) ?? 0) + shared);
  }
  const alleles = [...counts].flatMap(([allele, count]) =>
    allele === '*1' ? [] : Array.from({ length: count ?? 0 }, () => allele),
  );
  if (alleles.length > 2) return null;
  const isUntold = [...counts].some(([allele, count]) => count === null && allele !== '*1');
  if (alleles.length < 2 && isUntold) return null;
  if (alleles.length === 0 && !core.every((allele) => copies.get(allele) === 0)) return null;
  const diplotype = inOrder(alleles[0] ?? '*1', alleles[1] ?? '*1');
  const isOpen = shared === 1 && ofOne === 1 && ofOther === 1;
  return { diplotype, alternative: isOpen ? [one, other].join('/') : null };
}
