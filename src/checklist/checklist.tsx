import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Coverage } from '../chart';
import { isClosed, readinessInWords, readinessOf } from '../readiness';
import type { CheckResult, FindingInput, OrderCheck } from '../rules';
import type { Said } from '../session';
import { CheckRow } from './check-row';
import { CopyNote } from './copy-note';
import { useClosings } from './use-closings';
import { words } from './words';

export interface ChecklistProps {
  check: OrderCheck;
  closed: Said['closed'];
  /** Null where no chart was read at all. */
  coverage: Coverage | null;
  /** Closes an item by hand, or with null opens it again. */
  onClose: (id: string, closed: { reason: string | null } | null) => void;
  /** Shows where an input stands. */
  Place: ComponentType<{ input: FindingInput }>;
  /** `14:05`, of milliseconds since the epoch. */
  clock: (at: number) => string;
  /** The list as text for the chart, to be copied: with what is closed on the screen, which the worker may not know yet. */
  note?: ((closed: Said['closed']) => string) | undefined;
  /** Only what was open when it came, for the card beside the sign control. */
  isBrief?: boolean;
}

/** The items, open ones first, then what was met and what does not apply, and how the list stands as a whole. */
export function Checklist({
  check,
  closed: said,
  onClose,
  isBrief = false,
  note,
  ...rest
}: ChecklistProps): JSX.Element {
  const { shown: closed, close } = useClosings(said, onClose);
  // what is closed while the card stands stays in it, so that it can be opened again
  const [closedBefore] = useState(
    () => new Set(check.items.filter((item) => isClosed(item, said[item.id])).map(({ id }) => id)),
  );
  const readiness = readinessOf(check.items, closed);
  const isOpenOrByHand = ({ status }: CheckResult) => status === 'unmet' || status === 'unknown';
  const open = check.items.filter((item) => isOpenOrByHand(item) && (!isBrief || !closedBefore.has(item.id)));
  const met = check.items.filter(({ status }) => status === 'met');
  const idle = check.items.filter(({ status }) => status === 'not-applicable');
  const rows = (items: readonly CheckResult[]) => (
    <ul class="checklist">
      {items.map((item) => (
        <CheckRow key={item.id} item={item} closed={closed} onClose={close} {...rest} />
      ))}
    </ul>
  );
  return (
    <div class="checklist-body">
      {!check.isOrder && !isBrief && <p class="muted">{words.asIf}</p>}
      <p class="readiness" data-readiness={readiness.is} role="status">
        {readinessInWords(readiness)}
      </p>
      {rows(open)}
      {!isBrief && met.length > 0 && (
        <details open={met.length < 6}>
          <summary>{words.met(met.length)}</summary>
          {rows(met)}
        </details>
      )}
      {!isBrief && idle.length > 0 && (
        <details>
          <summary>{words.notApplicable(idle.length)}</summary>
          {rows(idle)}
        </details>
      )}
      {note && <CopyNote text={() => note(closed)} />}
    </div>
  );
}
