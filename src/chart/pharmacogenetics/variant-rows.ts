import { alleleTable } from '../../../rules/pharmacogenetics';
import type { Pharmacogenetic } from '../types';
import { classOfDiplotype } from './diplotypes';
import { callOf, type VariantFound } from './variants';

/** Laboratories print a row for each variant; together the rows of one gene and day are one call. */

/** What one row says of one gene. */
export interface GeneRow {
  result: Pharmacogenetic;
  variants: VariantFound[];
  /** The part of the row that speaks of this gene. */
  said: string;
  /** False for a line that names the gene and by itself says nothing of it. */
  counts: boolean;
}

/** Words by which a row gives the class itself, not the finding at a position. */
const NAMES_A_CLASS = /metabol|activit|aktivit|attivit|activid|ph[ae]?enotyp|f[eé]notip|ph[eé]notyp/i;

/** All results, those of rows that print variants joined by gene and day. */
export function joinVariants(rows: readonly GeneRow[]): Pharmacogenetic[] {
  const isOfVariants = ({ variants }: GeneRow) => variants.some(({ copies }) => copies !== null);
  const others = rows.filter((row) => !isOfVariants(row) && row.counts).map(({ result }) => result);
  const groups = new Map<string, GeneRow[]>();
  for (const row of rows.filter(isOfVariants)) {
    const key = `${row.result.gene} ${row.result.date}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...others, ...[...groups.values()].flatMap(joined)];
}

function joined(rows: GeneRow[]): Pharmacogenetic[] {
  const telling = rows.find(({ variants }) => variants.some(({ copies }) => (copies ?? 0) > 0)) ?? rows[0];
  if (telling === undefined) return [];
  const { gene } = telling.result;
  const call = callOf(
    gene,
    rows.flatMap(({ variants }) => variants),
  );
  if (call === null) return rows.flatMap(withoutCall);
  const phenotype = classOfDiplotype(gene, call.diplotype);
  const { basis: _, ...result } = telling.result;
  return [
    {
      ...result,
      diplotype: call.diplotype,
      phenotype,
      by: 'genotype',
      ...(phenotype === null ? {} : { basis: alleleTable }),
      ...(call.alternative === null ? {} : { alternative: call.alternative }),
      text: [...new Set(rows.map((row) => row.result.text))].join('; '),
    },
  ];
}

/** A usual base at one position is no normal enzyme: of its words only a class of the enzyme counts. */
function withoutCall({ result, said, counts }: GeneRow): Pharmacogenetic[] {
  if (!counts) return [];
  if (result.phenotype !== 'normal' || NAMES_A_CLASS.test(said)) return [result];
  const { basis: _, ...rest } = result;
  return [{ ...rest, phenotype: null }];
}
