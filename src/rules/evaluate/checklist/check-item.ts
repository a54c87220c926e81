import type { ChecklistItem } from '../../language';
import type { CheckResult } from '../../order-check';
import type { Finding, FindingInput, Severity } from '../../verdict';
import { capital, listInWords } from '../../words/formats';
import { geneLabel, resultLabel, weightLabel } from '../../words/labels';
import type { ChartFacts } from '../chart-facts';
import type { Check } from '../check';
import { compileCondition } from '../compile-condition';
import { sentencesOf, type Write } from '../fill-in';
import { Gaps, Grounds } from '../grounds';
import { RANK } from '../severity-rank';

export interface CompiledItem {
  item: ChecklistItem;
  applies: Check | null;
  requires: readonly { check: Check; lacks: Write }[];
}

export function compileItem(item: ChecklistItem): CompiledItem {
  const write = sentencesOf({ ...item, figures: {} });
  return {
    item,
    applies: item.applies && compileCondition(item.applies),
    requires: item.requires.map(({ holds, lacks }) => ({ check: compileCondition(holds), lacks: write(lacks) })),
  };
}

const worst = (findings: readonly Finding[]): Severity | null =>
  findings.reduce<Severity | null>(
    (found, { severity }) => (found === null || RANK[severity] < RANK[found] ? severity : found),
    null,
  );

/** One item, held against the chart and what the rules say of it. */
export function checkItem(facts: ChartFacts, compiled: CompiledItem, findings: readonly Finding[]): CheckResult {
  const { item, applies, requires } = compiled;
  const { id, label, asks } = item;
  const result = { id, label, asks, severity: item.severity, inputs: [], missing: [], byHand: requires.length === 0 };
  if (applies?.test(facts) === false) return { ...result, status: 'not-applicable', detail: 'Does not apply here' };

  const opening = findings.filter(
    (finding) =>
      finding.severity !== 'info' && [finding.id, ...finding.standsFor].some((id) => item.openedBy.includes(id)),
  );
  if (opening.length > 0) {
    const severity = worst(opening) ?? item.severity;
    const inputs = opening.flatMap((finding) => finding.inputs).filter((input) => !isThiopurineItself(facts, input));
    return { ...result, severity, status: 'unmet', detail: opening.map(({ title }) => title).join('; '), inputs };
  }
  const grounds = new Grounds(facts.chart.therapy.drug);
  const seen = shownWith(facts, compiled);
  const failing = requires.filter(({ check }) => check.test(facts) === false);
  if (failing.length > 0) {
    const lacks = failing.map(({ lacks: write }) => write(facts, grounds));
    return { ...result, status: 'unmet', detail: capital(listInWords(lacks)), inputs: seen };
  }
  const gaps = new Gaps();
  for (const { check } of requires) if (check.test(facts) === null) check.missing(facts, gaps);
  const missing = [...gaps.keys];
  if (missing.length > 0) {
    const inputs = gaps.known && seen.length === 0 ? [gaps.known] : seen;
    return { ...result, status: 'unknown', detail: `Not seen: ${missing.join(', ')}`, inputs, missing };
  }
  if (result.byHand) return { ...result, status: 'unmet', detail: 'No screen tells it' };
  return { ...result, status: 'met', detail: seen.map((input) => input.label).join('; '), inputs: seen };
}

/** Of an order of this drug its own row says nothing new. */
function isThiopurineItself({ chart }: ChartFacts, { evidence }: FindingInput): boolean {
  const { drug } = chart.therapy;
  if (evidence === null || drug === null) return false;
  const rows = chart.medications.filter(({ ingredients }) => ingredients.includes(drug));
  return [...rows, ...(chart.order ? [chart.order] : [])].some((row) => row.evidence === evidence);
}

/** What was seen of it: the facts it names, else what its requirements rest on. */
function shownWith(facts: ChartFacts, { item, requires }: CompiledItem): FindingInput[] {
  const grounds = new Grounds(facts.chart.therapy.drug);
  const { patient, pharmacogenetics } = facts.chart;
  for (const shown of item.shows) {
    if (shown === 'weight') {
      if (patient?.weightKg != null) grounds.fact(weightLabel(patient), null);
    } else if (shown === 'tpmt' || shown === 'nudt15') {
      const result = pharmacogenetics[shown];
      if (result) grounds.fact(geneLabel(result), result.evidence);
    } else {
      const { results, undated, unreadable } = facts.seriesOf(shown).newest;
      const newest = unreadable ?? results[0] ?? undated[0];
      if (newest) grounds.fact(resultLabel(newest), newest.evidence);
    }
  }
  if (item.shows.length === 0)
    for (const { check } of requires) if (check.test(facts) === true) check.evidence(facts, grounds);
  return grounds.inputs;
}
