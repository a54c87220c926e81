import type { Chart } from '../../chart';
import type { RuleSet } from '../language';
import type { Finding, Statement, Undecided, Verdict, Weighed } from '../verdict';
import { ChartFacts } from './chart-facts';
import type { CompiledRule } from './compile-rule';
import { compiledRulesOf, decide } from './decide';
import { Gaps } from './grounds';
import { type Fired, oneCauseOneEntry } from './one-cause';
import { inStories, type Judged } from './one-story';
import { RANK } from './severity-rank';
import type { Truth } from './three-values';

export { checkOrder, checkWithoutOrder } from './checklist';
export { topicsOf } from './guide-topics';

interface Open {
  compiled: CompiledRule;
  undecided: Undecided;
}

/**
 * Judges a chart: pure, synchronous, compiled once per rule set.
 * @param stated ids of what the clinician said in this session or the hospital set (`stated` conditions)
 * @returns findings and undecided rules, worst first; both empty where no thiopurine is in play
 * @throws an Error naming the rule, at first use of a rule set whose sentences ask for words they can't have
 */
export function evaluateRules(chart: Chart, ruleSet: RuleSet, stated: Iterable<string> = []): Verdict {
  const { version, reviewed, reviewBy, local } = ruleSet;
  const verdict: Verdict = {
    findings: [],
    undecided: [],
    stated: [],
    ruleSet: { version, reviewed, reviewBy, outOfDate: chart.now > reviewBy, ...(local && { local }) },
  };
  if (chart.therapy.state === 'none') return verdict;

  const facts = new ChartFacts(chart, new Set(stated));
  const compiledRules = compiledRulesOf(ruleSet);
  verdict.stated = statedOf(facts, compiledRules);
  if (chart.therapy.state === 'unknown') {
    verdict.undecided = compiledRules
      .filter(({ whileTherapyUnknown }) => whileTherapyUnknown?.test(facts) === true)
      .sort((a, b) => RANK[a.rule.severity] - RANK[b.rule.severity] || a.order - b.order)
      .map((compiled) => waitsForMedications(facts, compiled));
    return verdict;
  }

  const fired: Fired[] = [];
  const open: Open[] = [];
  for (const { compiled, truth, fires } of decide(facts, compiledRules)) {
    if (fires) {
      fired.push({ compiled, grounds: compiled.grounds(facts), standsFor: [] });
    } else {
      const undecided = whatIsMissing(facts, compiled, truth);
      open.push({ compiled, undecided });
      facts.outcomes.set(compiled.rule.id, { truth, missing: undecided.missing });
    }
  }

  const { standing, covered } = oneCauseOneEntry(facts, fired);
  verdict.findings = inStories(inOrder(standing.map((each) => judgedOf(facts, each, fired))));
  verdict.sources = titlesOf(verdict.findings, ruleSet);
  verdict.undecided = open
    .filter(({ compiled }) => !covered.has(compiled.rule.id))
    .sort((a, b) => urgency(chart, a) - urgency(chart, b) || a.compiled.order - b.compiled.order)
    .map(({ undecided }) => undecided);
  return verdict;
}

function titlesOf(findings: readonly Finding[], { sources = {} }: RuleSet): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const finding of findings) {
    for (const key of finding.sources) {
      const source = sources[key];
      if (source) titles[key] = source.title;
    }
  }
  return titles;
}

/** What was said and some rule asks for, each once. */
function statedOf({ stated }: ChartFacts, compiled: readonly CompiledRule[]): Statement[] {
  if (stated.size === 0) return [];
  const asked = new Map(compiled.flatMap(({ statements }) => statements.map((each) => [each.id, each] as const)));
  return [...stated].flatMap((id) => asked.get(id) ?? []);
}

/** @param all that fired: what a finding stands for weighs with it */
function judgedOf(facts: ChartFacts, { compiled, grounds, standsFor }: Fired, all: readonly Fired[]): Judged {
  const finding = compiled.finding(facts, grounds, standsFor);
  for (const other of all) {
    if (standsFor.includes(other.compiled.rule.id)) finding.weighs.push(...weighsOfCovered(facts, other));
  }
  return { compiled, finding };
}

/** A note that joins makes nothing worse. */
function weighsOfCovered(facts: ChartFacts, { compiled, grounds }: Fired): Weighed[] {
  if (compiled.severity(facts) === 'info') return [];
  const { id } = compiled.rule;
  return [{ what: id, harm: null }, ...grounds.weighs.map(({ what, harm }) => ({ what: `${id}: ${what}`, harm }))];
}

const inOrder = (judged: Judged[]): Judged[] =>
  judged.sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || a.compiled.order - b.compiled.order);

/** Urgent first; then, while ordering, what was looked for and not seen; then by severity. */
function urgency(chart: Chart, { compiled, undecided }: Open): number {
  if (undecided.urgent) return -20;
  const first = chart.therapy.state === 'ordering' && compiled.asksForAbsence;
  return RANK[undecided.severity] - (first ? 10 : 0);
}

function whatIsMissing(facts: ChartFacts, compiled: CompiledRule, truth: Truth): Undecided {
  const gaps = new Gaps();
  if (truth === null) compiled.when.missing(facts, gaps);
  else gaps.lacks('medications.end');
  return {
    id: compiled.rule.id,
    severity: compiled.severity(facts),
    title: compiled.name(facts),
    missing: [...gaps.keys],
    known: gaps.known,
    urgent: gaps.known !== null && wouldBeCritical(facts, compiled),
  };
}

/** Every plausible reading of numbers without a unit makes the rule fire, and as a critical one. */
function wouldBeCritical(facts: ChartFacts, compiled: CompiledRule): boolean {
  return facts.supposingUnits(() => compiled.when.test(facts) === true && compiled.severity(facts) === 'critical');
}

const waitsForMedications = (facts: ChartFacts, compiled: CompiledRule): Undecided => ({
  id: compiled.rule.id,
  severity: compiled.rule.severity,
  title: compiled.name(facts),
  missing: ['medications'],
  known: null,
  urgent: false,
});
