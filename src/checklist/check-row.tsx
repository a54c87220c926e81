import type { JSX } from 'preact';
import { missingInWords } from '../missing-facts';
import { isClosed, needsReason } from '../readiness';
import type { CheckResult, FindingInput } from '../rules';
import type { ChecklistProps } from './checklist';
import { CloseWithReason } from './close-with-reason';
import { words } from './words';

interface CheckRowProps extends Pick<ChecklistProps, 'closed' | 'coverage' | 'onClose' | 'Place' | 'clock'> {
  item: CheckResult;
}

/** One item: what was found or what it needs, and the tick or the reason that closes it. */
export function CheckRow({ item, closed, coverage, onClose, Place, clock }: CheckRowProps): JSX.Element {
  const { id, label, severity, status, inputs } = item;
  const closing = closed[id];
  const isOpen = status === 'unmet' || status === 'unknown';
  const isByHand = isOpen && isClosed(item, closing);
  const close = (reason: string | null): void => onClose(id, { reason });
  return (
    <li
      class="check"
      data-check={id}
      data-status={status}
      data-severity={isOpen && !isByHand ? severity : undefined}
      data-closed={isByHand || undefined}
    >
      {isOpen && !needsReason(item) && (
        <input
          type="checkbox"
          aria-label={`${label}: ${item.asks}`}
          checked={isByHand}
          onChange={({ currentTarget }) => onClose(id, currentTarget.checked ? { reason: null } : null)}
        />
      )}
      <div>
        <p class="check-label">
          <strong>{label}</strong>
          {isOpen && !isByHand && <span class="check-state">{words.state(item)}</span>}
          {isByHand && closing && <span class="muted">{words.closedAt(clock(closing.at))}</span>}
        </p>
        {isByHand && closing?.reason && <p class="muted">{closing.reason}</p>}
        {!isByHand && isOpen && <p>{openInWords(item, coverage)}</p>}
        {inputs.length > 0 && status !== 'not-applicable' && (
          <ul class="inputs">
            {inputs.map((input) => (
              <li key={keyOf(input)}>
                <Place input={input} />
              </li>
            ))}
          </ul>
        )}
        {isOpen && needsReason(item) && !isByHand && <CloseWithReason item={item} onReason={close} />}
        {isByHand && needsReason(item) && (
          <button type="button" class="reopen" onClick={() => onClose(id, null)}>
            {words.reopen}
          </button>
        )}
      </div>
    </li>
  );
}

const keyOf = ({ label, evidence }: FindingInput): string => `${label} ${evidence?.frameId} ${evidence?.mark}`;

/** What it needs: the thing not seen and where it would be found, what speaks against it, or what to ask. */
function openInWords(
  { status, missing, detail, asks, byHand }: CheckResult,
  coverage: ChecklistProps['coverage'],
): string {
  if (byHand) return asks;
  if (status === 'unmet') return detail;
  const [first] = missing;
  if (first === undefined || !coverage) return asks;
  const { headline, where } = missingInWords(first, coverage);
  return `${headline}. ${where}`;
}
