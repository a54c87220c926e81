import { abbreviations, activityLaboratories } from '../../../rules/pharmacogenetics';
import {
  classOfDiplotype,
  classOnScale,
  diplotypesIn,
  type Gene,
  isUnitOf,
  laboratoryNamed,
  type Phenotype,
} from '../../chart';
import type { GeneStatus } from '../types';
import type { Reading } from './fields';
import { readNumber } from './numbers';

const CLASSES: readonly Phenotype[] = ['normal', 'intermediate', 'possible-intermediate', 'poor', 'indeterminate'];

export const notTested: GeneStatus = {
  phenotype: 'unknown',
  diplotype: null,
  aboveRange: false,
  disagrees: false,
  unverifiedScale: false,
};

const of = (phenotype: GeneStatus['phenotype'], more: Partial<GeneStatus> = {}): Reading<GeneStatus> => ({
  value: { ...notTested, phenotype, ...more },
});

/** "low" means carrier in one laboratory and deficient in another. */
const AMBIGUOUS = new Set(['low', 'reduced']);

/** A class by its word or abbreviation, or a diplotype such as `*1/*3A`. */
export function readGene(text: string, gene: Gene): Reading<GeneStatus> {
  const typed = text.trim();
  const word = typed.toLowerCase().replaceAll(/[\s_]+/g, '-');
  if (word === '' || word === 'unknown' || word === 'not-tested') return of('unknown');
  if (word === 'unclassed') return of('unclassed');
  const phenotype = CLASSES.find((each) => each === word) ?? abbreviations[typed.toUpperCase()];
  if (phenotype) return of(phenotype);
  if (AMBIGUOUS.has(word))
    return { problem: `“${typed}” means carrier in one laboratory and deficient in another: intermediate or poor?` };
  if (!typed.includes('*'))
    return { problem: `expected ${CLASSES.join(', ')}, unknown, or a diplotype such as *1/*3, found “${typed}”` };
  const [diplotype, second] = diplotypesIn(typed);
  if (!diplotype || second) return { problem: `expected one diplotype such as *1/*3, found “${typed}”` };
  const called = classOfDiplotype(gene, diplotype);
  if (!called) return { problem: `${diplotype}: an allele that CPIC’s ${gene.toUpperCase()} table does not have` };
  return of(called, { diplotype });
}

/** A TPMT activity by the scale of the laboratory that measured it; without one it can't be classed. */
export function readActivity(text: string, laboratory: string): Reading<GeneStatus | null> & { of?: 'laboratory' } {
  const typed = text.trim();
  const lab = laboratory.trim();
  if (typed === '')
    return lab === ''
      ? { value: null }
      : { problem: 'a laboratory without an activity: type the number with its unit' };
  const [, amount = '', unit = ''] = /^(\S*?\d)\s*([^\d\s.,].*)?$/.exec(typed) ?? [];
  const read = readNumber(amount || typed);
  if ('problem' in read) return read;
  if (lab === '') return of('unclassed');
  const profile = laboratoryNamed(lab);
  if (!profile) {
    const known = activityLaboratories.map(({ id }) => id).join(', ');
    return { problem: `expected one of ${known}, found “${lab}”`, of: 'laboratory' };
  }
  const { name, units } = profile;
  if (units.length > 0 && !isUnitOf(profile, unit))
    return { problem: `${name} reports ${units[0]}, found ${unit === '' ? 'no unit' : `“${unit}”`}` };
  const onScale = classOnScale(profile, read.value);
  if (onScale === null) return of('unclassed');
  const { phenotype, aboveRange } = onScale;
  return of(phenotype, { aboveRange, unverifiedScale: profile.read === null });
}

/** From least to most enzyme. */
const ORDER: readonly GeneStatus['phenotype'][] = ['poor', 'intermediate', 'possible-intermediate', 'normal'];

/**
 * Activity and genotype of one person: the lower class counts, and that they differ is kept. What says no class, be it a
 * result that waits for its laboratory's, does not speak against one that does.
 */
export function together(genotype: GeneStatus, activity: GeneStatus | null): GeneStatus {
  if (!activity) return genotype;
  const ofGenotype = ORDER.indexOf(genotype.phenotype);
  const ofActivity = ORDER.indexOf(activity.phenotype);
  if (ofGenotype < 0) return { ...activity, diplotype: genotype.diplotype };
  if (ofActivity < 0) return genotype;
  const lower = ofGenotype <= ofActivity ? genotype : activity;
  const both = {
    diplotype: genotype.diplotype,
    aboveRange: activity.aboveRange,
    unverifiedScale: activity.unverifiedScale,
  };
  return { ...lower, ...both, disagrees: genotype.phenotype !== activity.phenotype };
}
