import type { DrugId } from '../../chart';
import type { Condition, Rule, Scope } from '../language';
import type { Finding, Severity, Statement } from '../verdict';
import type { ChartFacts } from './chart-facts';
import type { Check } from './check';
import { compileCondition } from './compile-condition';
import { dayNumber } from './days';
import { thiopurineEvidence, weighDrugs } from './drugs-of-finding';
import { Grounds } from './grounds';
import { type RuleTexts, textsOf } from './rule-texts';
import { RANK } from './severity-rank';
import type { Truth } from './three-values';

export interface CompiledRule {
  rule: Rule;
  /** Place in the catalogue. */
  order: number;
  /** Asks what other rules said, so it is evaluated after them. */
  dependsOnOthers: boolean;
  /** Says that something is not there: stands on top of what can't be told while ordering. */
  asksForAbsence: boolean;
  /** What it asks the clinician. */
  statements: readonly Statement[];
  when: Check;
  whileTherapyUnknown: Check | null;
  isInScope(facts: ChartFacts): Truth;
  severity(facts: ChartFacts): Severity;
  name(facts: ChartFacts): string;
  grounds(facts: ChartFacts, leaveOut?: ReadonlySet<DrugId>): Grounds;
  finding(facts: ChartFacts, grounds: Grounds, standsFor: string[]): Finding;
}

/** Conditions are compiled at once; the words of a rule only when it first has something to say. */
export function compileRule(rule: Rule, order: number): CompiledRule {
  const when = compileCondition(rule.when);
  const tiers = rule.tiers.map((tier) => ({ tier, check: compileCondition(tier.when) }));
  const tierOf = (facts: ChartFacts) => tiers.find(({ check }) => check.test(facts) === true);
  const statements = statementsIn([rule.when, rule.tiers.map((tier) => tier.when)]);
  let texts: RuleTexts | null = null;
  const textsOfRule = (): RuleTexts => {
    texts ??= textsOf(rule);
    return texts;
  };

  return {
    rule,
    order,
    dependsOnOthers: mentions([rule.when, rule.tiers.map((tier) => tier.when)], 'fired'),
    asksForAbsence: asksForAbsence(rule.when),
    statements,
    when,
    whileTherapyUnknown: rule.whileTherapyUnknown && compileCondition(rule.whileTherapyUnknown),
    isInScope: (facts) => isInScope(rule.scope, facts),
    severity: (facts) => tierOf(facts)?.tier.severity ?? rule.severity,
    name: (facts) => textsOfRule().name(facts, new Grounds(facts.chart.therapy.drug)),
    grounds: (facts, leaveOut) => {
      const grounds = new Grounds(facts.chart.therapy.drug, leaveOut);
      thiopurineEvidence(facts, grounds);
      when.evidence(facts, grounds);
      const spoken = tierOf(facts);
      if (spoken && RANK[spoken.tier.severity] > RANK[rule.severity]) {
        weighDrugs(facts, grounds);
        grounds.nothingMoreWeighs();
      }
      spoken?.check.evidence(facts, grounds);
      weighDrugs(facts, grounds);
      return grounds;
    },
    finding: (facts, grounds, standsFor) => {
      const tier = tierOf(facts)?.tier;
      const { basis, wordsOf, localLimitsBeside } = textsOfRule();
      const { title, detail, action } = wordsOf(tier);
      const written = detail(facts, grounds);
      return {
        id: rule.id,
        severity: tier?.severity ?? rule.severity,
        title: title(facts, grounds),
        detail: written + localLimitsBeside(written),
        action: action(facts, grounds),
        inputs: grounds.inputs,
        weighs: grounds.weighs,
        rule: basis,
        sources: [...rule.sources],
        others: rule.others.map(({ says }) => says),
        standsFor,
        partOf: null,
        statements: [...statements],
      };
    },
  };
}

function isInScope({ states, afterStop, drugs }: Scope, { chart: { therapy }, today }: ChartFacts): Truth {
  if (drugs !== null && (therapy.drug === null || !drugs.includes(therapy.drug))) return false;
  if (states.includes(therapy.state)) return true;
  if (afterStop === null || therapy.state !== 'stopped') return false;
  return therapy.stoppedOn === null ? null : today - dayNumber(therapy.stoppedOn) <= afterStop.value;
}

const mentions = (part: unknown, kind: Condition['kind']): boolean => {
  if (typeof part !== 'object' || part === null) return false;
  return ('kind' in part && part.kind === kind) || Object.values(part).some((each) => mentions(each, kind));
};

/** The `stated` conditions in a part of a rule, each once. */
function statementsIn(part: unknown, found: Statement[] = []): Statement[] {
  if (typeof part !== 'object' || part === null) return found;
  if ('kind' in part && part.kind === 'stated' && 'id' in part && 'words' in part) {
    if (!found.some(({ id }) => id === part.id)) found.push({ id: String(part.id), words: String(part.words) });
  } else for (const each of Object.values(part)) statementsIn(each, found);
  return found;
}

const asksForAbsence = (condition: Condition): boolean => {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.some(asksForAbsence);
  return condition.kind === 'no-result' || (condition.kind === 'gene-result' && condition.is === 'not-found');
};
