import type { Chart } from '../../../chart';
import type { Checklist, ChecklistItem } from '../../language';
import type { CheckResult, CheckStatus, OrderCheck } from '../../order-check';
import type { Severity, Verdict } from '../../verdict';
import type { ChartFacts } from '../chart-facts';
import type { Check } from '../check';
import { compileCondition } from '../compile-condition';
import { sentencesOf, type Write } from '../fill-in';
import { Grounds } from '../grounds';
import { factsWithVerdict } from '../what-rules-said';
import { type CompiledItem, checkItem, compileItem } from './check-item';

interface CompiledList {
  list: Checklist;
  when: Check;
  title: Write;
}

const compiledLists = new WeakMap<readonly Checklist[], readonly CompiledList[]>();
const compiledItems = new WeakMap<ChecklistItem, CompiledItem>();

function listsOf(lists: readonly Checklist[]): readonly CompiledList[] {
  const known = compiledLists.get(lists);
  if (known) return known;
  const compiled = lists.map((list) => ({
    list,
    when: compileCondition(list.when),
    title: sentencesOf({ id: list.id, figures: {} })(list.title),
  }));
  compiledLists.set(lists, compiled);
  return compiled;
}

function compiledItemOf(item: ChecklistItem): CompiledItem {
  const known = compiledItems.get(item) ?? compileItem(item);
  compiledItems.set(item, known);
  return known;
}

/**
 * The checklist of the order on this screen; null where none is.
 * @param verdict of this chart
 * @param lists the first whose order it is, is taken
 */
export function checkOrder(
  chart: Chart,
  verdict: Verdict,
  lists: readonly Checklist[],
  stated: Iterable<string>,
): OrderCheck | null {
  const facts = factsWithVerdict(chart, verdict, stated);
  const found = listsOf(lists).find(({ when }) => when.test(facts) === true);
  if (!found) return null;
  const grounds = new Grounds(chart.therapy.drug);
  found.when.evidence(facts, grounds);
  const { list, title } = found;
  return { list: list.id, title: title(facts, grounds), isOrder: true, items: checked(facts, verdict, list.items) };
}

/** These items held against a chart on which nothing is being ordered. */
export function checkWithoutOrder(
  chart: Chart,
  verdict: Verdict,
  { id, title, items }: Pick<Checklist, 'id' | 'title' | 'items'>,
  stated: Iterable<string>,
): OrderCheck {
  return { list: id, title, isOrder: false, items: checked(factsWithVerdict(chart, verdict, stated), verdict, items) };
}

const SEVERITY: Record<Severity, number> = { critical: 0, warning: 1, info: 2 };
const STATUS: Record<CheckStatus, number> = { unmet: 0, unknown: 0, met: 10, 'not-applicable': 20 };
const rankOf = ({ status, severity }: CheckResult): number =>
  STATUS[status] + (STATUS[status] === 0 ? SEVERITY[severity] : 0);

const checked = (facts: ChartFacts, verdict: Verdict, items: readonly ChecklistItem[]): CheckResult[] =>
  items
    .map((item) => checkItem(facts, compiledItemOf(item), verdict.findings))
    .sort((one, other) => rankOf(one) - rankOf(other));
