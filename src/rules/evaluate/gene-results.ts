import type { Gene, Pharmacogenetic } from '../../chart';
import type { ChartFacts } from './chart-facts';

/** The key of a missing result on a gene: that of the test one would ask for first. */
export const geneKey: Record<Gene, string> = { tpmt: 'labs.tpmt_activity', nudt15: 'labs.nudt15_genotype' };

/** The result that decides, then the others of this gene that were seen. */
export function geneResults(facts: ChartFacts, gene: Gene): readonly Pharmacogenetic[] {
  const decides: (Pharmacogenetic & { also?: readonly Pharmacogenetic[] }) | null = facts.chart.pharmacogenetics[gene];
  return decides ? [decides, ...(decides.also ?? [])] : [];
}
