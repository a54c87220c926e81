import { evaluateRules } from '../evaluate';
import { type Condition, inPlay, type Rule, type RuleDraft, type RuleSet, rule } from '../language';
import type { ChartBuilder } from './chart-builder';

/** A rule with nothing in it but what a test is about. */
export const probe = (draft: Partial<RuleDraft> & Pick<RuleDraft, 'id' | 'when'>): Rule =>
  rule({
    name: 'Probe',
    severity: 'warning',
    scope: inPlay(),
    title: 'Probe',
    detail: '',
    action: '',
    sources: [],
    statements: [],
    reviewed: '2026-01-01',
    ...draft,
  });

export const ruleSetOf = (...rules: readonly Rule[]): RuleSet => ({
  version: 'test',
  reviewed: '2026-01-01',
  reviewBy: '2027-01-01',
  rules,
});

/** True, false, or the keys of what is missing, for a chart with a thiopurine in play. */
export function holds(condition: Condition, given: ChartBuilder, stated: readonly string[] = []): boolean | string[] {
  const { findings, undecided } = evaluateRules(
    given.build(),
    ruleSetOf(probe({ id: 'PROBE', when: condition })),
    stated,
  );
  return findings.length > 0 ? true : (undecided[0]?.missing ?? false);
}

/** Labels of the inputs a condition gives where it holds. */
export const inputsOf = (condition: Condition, given: ChartBuilder): string[] =>
  evaluateRules(given.build(), ruleSetOf(probe({ id: 'PROBE', when: condition }))).findings.flatMap(({ inputs }) =>
    inputs.map(({ label }) => label),
  );
