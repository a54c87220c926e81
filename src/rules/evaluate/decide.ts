import type { RuleSet } from '../language';
import type { ChartFacts } from './chart-facts';
import { type CompiledRule, compileRule } from './compile-rule';
import type { Truth } from './three-values';

const compiledSets = new WeakMap<RuleSet, readonly CompiledRule[]>();

/** Compiled once per rule set. Rules that ask what others said come last. */
export function compiledRulesOf(ruleSet: RuleSet): readonly CompiledRule[] {
  const known = compiledSets.get(ruleSet);
  if (known) return known;
  const compiled = ruleSet.rules.map(compileRule).sort((a, b) => Number(a.dependsOnOthers) - Number(b.dependsOnOthers));
  compiledSets.set(ruleSet, compiled);
  return compiled;
}

/** A rule that has something to say of a chart. */
export interface Decided {
  compiled: CompiledRule;
  truth: Truth;
  /** False where something is missing that would decide it. */
  fires: boolean;
}

/** Which rules fire on a chart and which can't be told, in the order in which they were judged, before anything is worded. */
export function decide(facts: ChartFacts, compiledRules: readonly CompiledRule[]): Decided[] {
  const decided: Decided[] = [];
  for (const compiled of compiledRules) {
    const inScope = compiled.isInScope(facts);
    if (inScope === false) continue;
    const truth = compiled.when.test(facts);
    if (truth === false) continue;
    // Long after a stop nobody asks what is missing: a stop without its date matters only where all else holds.
    if (inScope || truth) decided.push({ compiled, truth, fires: inScope === true && truth === true });
    facts.outcomes.set(compiled.rule.id, { truth, missing: [] });
  }
  return decided;
}
