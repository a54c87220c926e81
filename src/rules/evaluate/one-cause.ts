import type { DrugId } from '../../chart';
import type { Rule } from '../language';
import type { ChartFacts } from './chart-facts';
import type { CompiledRule } from './compile-rule';
import type { Grounds } from './grounds';

export interface Fired {
  compiled: CompiledRule;
  grounds: Grounds;
  /** Findings that are not said beside this one. */
  standsFor: string[];
}

/** Ids of rules another one stands for, with those these stand for in turn. */
function standInsOf(rule: Rule, byId: ReadonlyMap<string, Fired>, found = new Set<string>()): Set<string> {
  for (const { rule: other, onSameDrug } of rule.standsFor) {
    if (onSameDrug || found.has(other)) continue;
    found.add(other);
    const fired = byId.get(other);
    if (fired) standInsOf(fired.compiled.rule, byId, found);
  }
  return found;
}

/**
 * One cause, one entry: leaves the findings that stand, each with those it stands for, and tells which ids are
 * covered, so that undecided ones of the same cause are left out too.
 */
export function oneCauseOneEntry(
  facts: ChartFacts,
  all: readonly Fired[],
): { standing: Fired[]; covered: Set<string> } {
  const byId = new Map(all.map((fired) => [fired.compiled.rule.id, fired]));
  const covered = new Set<string>();
  for (const fired of all) {
    const { rule } = fired.compiled;
    if (rule.standsFor.length === 0 || covered.has(rule.id)) continue;
    for (const other of standInsOf(rule, byId)) {
      covered.add(other);
      if (byId.has(other)) fired.standsFor.push(other);
    }
  }
  const standing = all.filter(({ compiled }) => !covered.has(compiled.rule.id));
  const takers = standing.filter(({ compiled }) => compiled.rule.standsFor.some(({ onSameDrug }) => onSameDrug));
  if (takers.length === 0) return { standing, covered };
  return { standing: standing.flatMap((fired) => withoutSharedDrugs(facts, fired, takers)), covered };
}

/**
 * A drug that another finding names already is left out of this one; nothing is left: no finding.
 * @param takers those that keep others from naming the same drug
 */
function withoutSharedDrugs(facts: ChartFacts, fired: Fired, takers: readonly Fired[]): Fired[] {
  const { compiled, grounds } = fired;
  const named = new Set<DrugId>();
  for (const other of takers) {
    const takes = other.compiled.rule.standsFor.some((each) => each.onSameDrug && each.rule === compiled.rule.id);
    if (!takes) continue;
    for (const drug of other.grounds.drugs) {
      if (grounds.drugs.has(drug)) named.add(drug);
    }
    if (named.size > 0 && !other.standsFor.includes(compiled.rule.id)) other.standsFor.push(compiled.rule.id);
  }
  if (named.size === 0) return [fired];
  if (named.size === grounds.drugs.size) return [];
  return [{ ...fired, grounds: compiled.grounds(facts, named) }];
}
