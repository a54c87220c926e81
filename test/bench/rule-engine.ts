/**
 * The rules beside json-rules-engine: the same rules, chart and verdict in one run. The engine is handed the answer of
 * every single condition and only combines them; ours finds the answers in the chart. Ours is timed twice: deciding, which
 * is what the engine does, and judging, with all that is shown of it in words and with its evidence. Each runs a few times
 * in a row, and then the next: with a turn after every run, each would pay for the garbage of the one before.
 */
import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import { thiopurineRules } from '../../rules';
import { evaluate } from '../../src/rules';
import { ChartFacts } from '../../src/rules/evaluate/chart-facts';
import { compileCondition } from '../../src/rules/evaluate/compile-condition';
import { compileRule } from '../../src/rules/evaluate/compile-rule';
import { compiledRulesOf, decide } from '../../src/rules/evaluate/decide';
import { factsWithVerdict } from '../../src/rules/evaluate/what-rules-said';
import type { Condition } from '../../src/rules/language';
import { chart, daysAgo } from '../../src/rules/testing';
import { type Times, timesOf } from './times';

const IN_A_ROW = 20;
/** Rows of each; the first are not counted. */
const ROWS = 30;
const WARM_ROWS = 15;

export interface RuleMeasurement {
  rules: number;
  findings: number;
  deciding: Times;
  judging: Times;
  engine: Times;
  /** The engine's median over that of deciding. */
  ratio: number;
}

/** A chart of many years, with something to say: 40 drugs, 600 results of 10 tests. */
function fullChart() {
  let built = chart().weighing(72).tpmt('normal').nudt15('intermediate');
  built = built.taking('azathioprine 150 mg daily').taking('allopurinol 300 mg daily');
  for (let drug = 0; drug < 38; drug += 1)
    built = built.taking(`drug${String.fromCharCode(97 + (drug % 26))}x 5 mg daily`);
  const tests = ['wbc', 'neutrophils', 'platelets', 'alt', 'ast', 'egfr', 'hemoglobin', 'creatinine', 'mcv', 'albumin'];
  for (let at = 0; at < 600; at += 1)
    built = built.with(tests[at % tests.length] ?? 'wbc', 40 + (at % 7), 'U/L', daysAgo(Math.floor(at / 10) * 20));
  return built.problem('inflammatory-bowel-disease').build();
}

/** All rules for the engine, and the answers that it is handed. */
function forEngine(given: ReturnType<typeof fullChart>): { engine: Engine; answers: Record<string, boolean> } {
  const facts = factsWithVerdict(given, evaluate(given), []);
  const answers: Record<string, boolean> = {};
  const combined = (condition: Condition, wanted: boolean): NestedCondition => {
    switch (condition.kind) {
      case 'not':
        return combined(condition.of, !wanted);
      case 'all':
      case 'any': {
        const parts = condition.of.map((each) => combined(each, wanted));
        return (condition.kind === 'all') === wanted ? { all: parts } : { any: parts };
      }
      default: {
        const fact = `${wanted} ${JSON.stringify(condition)}`;
        answers[fact] ??= compileCondition(condition).test(facts) === wanted;
        return { fact, operator: 'equal', value: true };
      }
    }
  };
  const rules = thiopurineRules.rules.map((rule, order): RuleProperties => {
    const inScope = `in scope of ${rule.id}`;
    answers[inScope] = compileRule(rule, order).isInScope(facts) === true;
    const scope: NestedCondition = { fact: inScope, operator: 'equal', value: true };
    return { conditions: { all: [scope, combined(rule.when, true)] }, event: { type: rule.id } };
  });
  return { engine: new Engine(rules), answers };
}

/** Measures both in one run. @throws where they do not come to the same verdict. */
export async function measureRules(): Promise<RuleMeasurement> {
  const given = fullChart();
  const { engine, answers } = forEngine(given);
  const byEngine = (await engine.run(answers)).events.map(({ type }) => type).sort();
  const { findings } = evaluate(given);
  const byUs = findings.flatMap(({ id, standsFor }) => [id, ...standsFor]);
  const ours = [...new Set(byUs)].sort();
  if (ours.join() !== byEngine.join()) throw new Error(`two verdicts: ours ${ours}, the engine's ${byEngine}`);

  const compiled = compiledRulesOf(thiopurineRules);
  const decided = () => decide(new ChartFacts(given, new Set()), compiled).filter(({ fires }) => fires);
  const byDeciding = decided().map((one) => one.compiled.rule.id);
  if (byDeciding.sort().join() !== byEngine.join()) throw new Error(`two verdicts: ${byDeciding} of deciding alone`);

  const times: Record<'deciding' | 'judging' | 'engine', number[]> = { deciding: [], judging: [], engine: [] };
  for (let row = 0; row < ROWS; row += 1) {
    for (const [what, run] of [
      ['deciding', decided],
      ['judging', () => evaluate(given)],
      ['engine', () => engine.run(answers)],
    ] as const) {
      for (let time = 0; time < IN_A_ROW; time += 1) {
        const began = performance.now();
        await run();
        const ended = performance.now();
        if (row >= WARM_ROWS) times[what].push(ended - began);
      }
    }
  }
  const measured = {
    deciding: timesOf(times.deciding),
    judging: timesOf(times.judging),
    engine: timesOf(times.engine),
  };
  return {
    rules: thiopurineRules.rules.length,
    findings: findings.length,
    ...measured,
    ratio: measured.engine.median / measured.deciding.median,
  };
}
