import type { Gene, Phenotype } from '../../chart';
import type { Condition } from '../language';
import { geneLabel } from '../words/labels';
import type { ChartFacts } from './chart-facts';
import type { Check } from './check';
import { geneKey, geneResults } from './gene-results';
import type { Gaps } from './grounds';
import type { Truth } from './three-values';
import { saysAny } from './word-sets';

type GeneCondition = Extract<
  Condition,
  { kind: 'phenotype' | 'gene-result' | 'gene-measured' | 'diplotype' | 'gene-says' | 'genes-disagree' }
>;

const requested: Record<Gene, readonly string[]> = {
  tpmt: ['tpmt_activity', 'tpmt_genotype', 'tpmt_phenotype'],
  nudt15: ['nudt15_genotype', 'nudt15_phenotype'],
};

/** True: the results were seen whole, or the test stands there as pending, and there is no result. */
function notFound(facts: ChartFacts, gene: Gene): Truth {
  if (facts.chart.pharmacogenetics[gene] !== null) return false;
  const pending = requested[gene].some((id) => facts.seriesOf({ id, words: '' }).pending.length > 0);
  return pending || facts.sawAllOf('labs') ? true : null;
}

function decide(condition: GeneCondition, facts: ChartFacts): Truth {
  const results = geneResults(facts, condition.gene);
  const result = results[0];
  if (condition.kind === 'gene-result' && condition.is === 'not-found') return notFound(facts, condition.gene);
  if (!result) {
    // Without any result nothing can be said of its class; of its kind, only that it isn't there.
    return condition.kind === 'phenotype' || notFound(facts, condition.gene) === null ? null : false;
  }
  switch (condition.kind) {
    case 'phenotype':
      return result.phenotype === null ? null : condition.among.includes(result.phenotype);
    case 'gene-result':
      return condition.is === 'unclassed' ? result.phenotype === null : results.some(({ aboveRange }) => aboveRange);
    case 'gene-measured':
      return results.some(({ by }) => by === condition.by);
    case 'diplotype':
      return results.some(({ diplotype }) => diplotype !== null && condition.among.includes(diplotype));
    case 'gene-says':
      return results.some(({ text }) => saysAny(text, condition.says) === true);
    case 'genes-disagree': {
      const classed = results.filter(({ phenotype }) => phenotype !== null && phenotype !== 'indeterminate');
      return classed.some(
        (a) => a.by === 'activity' && classed.some((b) => b.by === 'genotype' && b.phenotype !== a.phenotype),
      );
    }
  }
}

/** How much of the enzyme is lacking; what is not classed may be anything. */
const LACK: Record<Phenotype, number> = {
  normal: 0,
  indeterminate: 1,
  'possible-intermediate': 1,
  intermediate: 2,
  poor: 3,
};
const UNCLASSED = 1;

function lacksGene(facts: ChartFacts, gene: Gene, gaps: Gaps): void {
  const result = facts.chart.pharmacogenetics[gene];
  if (result) gaps.lacks(geneKey[gene], { label: geneLabel(result), evidence: result.evidence });
  else gaps.lacks(facts.chart.coverage.labs.seen === 'not-seen' ? 'labs' : geneKey[gene]);
}

export function geneCheck(condition: GeneCondition): Check {
  const { gene } = condition;
  const showsAll = condition.kind === 'genes-disagree' || condition.kind === 'gene-measured';
  return {
    test: (facts) => decide(condition, facts),
    missing: (facts, gaps) => lacksGene(facts, gene, gaps),
    evidence: (facts, grounds) => {
      const results = geneResults(facts, gene);
      for (const result of showsAll ? results : results.slice(0, 1)) {
        grounds.fact(geneLabel(result), result.evidence);
        grounds.weigh(gene, result.phenotype === null ? UNCLASSED : LACK[result.phenotype]);
      }
      if (results.length > 0 || condition.kind !== 'gene-result' || condition.is !== 'not-found') return;
      const pending = requested[gene].flatMap((id) => facts.seriesOf({ id, words: '' }).pending);
      for (const result of pending) grounds.result(result);
      if (pending.length === 0) {
        grounds.fact(`${gene.toUpperCase()}: not among the results on screen`, null);
      }
    },
  };
}
