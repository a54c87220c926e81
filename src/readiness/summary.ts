import type { OrderCheck } from '../rules';
import { type ClosedByHand, type Readiness, readinessOf } from './readiness';

const checks = (count: number): string => `${count} ${count === 1 ? 'check' : 'checks'}`;

/** One line for the pill: `Azathioprine order: 2 of 9 checks open, 1 critical`. */
export function summaryOf({ title, items }: OrderCheck, closed: Readonly<Record<string, ClosedByHand>>): string {
  const { is, applying, open } = readinessOf(items, closed);
  if (is !== 'not-ready') return `${title}: ${inWords(is)}`;
  const critical = open.filter(({ severity }) => severity === 'critical').length;
  return `${title}: ${open.length} of ${checks(applying)} open${critical > 0 ? `, ${critical} critical` : ''}`;
}

const inWords = (is: Readiness['is']): string =>
  ({ ready: 'ready', 'ready-with-reasons': 'ready with reasons', 'not-ready': 'not ready' })[is];

/** The last line of the list: `Ready`, `Ready with reasons`, `Not ready, because of TPMT and Blood count`. */
export function readinessInWords({ is, open }: Readiness): string {
  if (is === 'ready') return 'Ready';
  if (is === 'ready-with-reasons') return 'Ready with reasons';
  const [first, second, ...rest] = open.map(({ label }) => label);
  const more = rest.length > 0 ? ` and ${rest.length} more` : '';
  const named = more ? [first, second].join(', ') : [first, second].filter(Boolean).join(' and ');
  return `Not ready: ${named}${more} open`;
}
