import type { CheckResult } from '../rules';

/** How an item was closed by hand: ticked, or with the reason why it is closed although it is open. */
export interface ClosedByHand {
  reason: string | null;
}

/** What can be said of the whole list. */
export interface Readiness {
  is: 'ready' | 'ready-with-reasons' | 'not-ready';
  /** Items that apply. */
  applying: number;
  open: CheckResult[];
  /** Items closed although they are open, with a reason. */
  overridden: CheckResult[];
}

/** Critical items close only with a reason. */
export const needsReason = ({ severity }: CheckResult): boolean => severity === 'critical';

export const isClosed = (item: CheckResult, closing: ClosedByHand | undefined): boolean =>
  item.status === 'met' ||
  item.status === 'not-applicable' ||
  (closing !== undefined && (!needsReason(item) || closing.reason !== null));

/** Whether all that applies is met or closed. */
export function readinessOf(items: readonly CheckResult[], closed: Readonly<Record<string, ClosedByHand>>): Readiness {
  const applying = items.filter(({ status }) => status !== 'not-applicable');
  const open = applying.filter((item) => !isClosed(item, closed[item.id]));
  const overridden = applying.filter(
    (item) => item.status !== 'met' && isClosed(item, closed[item.id]) && (closed[item.id]?.reason ?? null) !== null,
  );
  const is = open.length > 0 ? 'not-ready' : overridden.length > 0 ? 'ready-with-reasons' : 'ready';
  return { is, applying: applying.length, open, overridden };
}
