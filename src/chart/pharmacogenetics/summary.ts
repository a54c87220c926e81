import type { Gene, Pharmacogenetic, Phenotype } from '../types';

/** From least to most enzyme; indeterminate gives way to any class. */
const RANK: Record<Phenotype, number> = {
  poor: 0,
  intermediate: 1,
  'possible-intermediate': 2,
  normal: 3,
  indeterminate: 4,
};

export function lower(a: Phenotype | null, b: Phenotype | null): Phenotype | null {
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
