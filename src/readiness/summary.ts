import { countedText, textOf } from '../locale';
import type { OrderCheck } from '../rules';
import { type ClosedByHand, type Readiness, readinessOf } from './readiness';

/** One line for the pill: `Azathioprine order: 2 of 9 checks open, 1 critical`. */
export function summaryOf({ title: list, items }: OrderCheck, closed: Readonly<Record<string, ClosedByHand>>): string {
  const { is, applying, open } = readinessOf(items, closed);
  if (is === 'ready') return textOf('readiness_summary_ready', { list });
  if (is === 'ready-with-reasons') return textOf('readiness_summary_readyWithReasons', { list });
  const summary = countedText('readiness_summary_open', applying, { list, open: open.length });
  const critical = open.filter(({ severity }) => severity === 'critical').length;
  return critical > 0 ? textOf('readiness_summary_critical', { summary, count: critical }) : summary;
}

/** The last line of the list: `Ready`, `Ready with reasons`, `Not ready: TPMT, HIV and 2 more open`. */
export function readinessInWords({ is, open }: Readiness): string {
  if (is === 'ready') return textOf('readiness_ready');
  if (is === 'ready-with-reasons') return textOf('readiness_readyWithReasons');
  const [first = '', second, ...rest] = open.map(({ label }) => label);
  if (second === undefined) return textOf('readiness_notReady_first', { first });
  if (rest.length === 0) return textOf('readiness_notReady_both', { first, second });
  return textOf('readiness_notReady_more', { first, second, count: rest.length });
}
