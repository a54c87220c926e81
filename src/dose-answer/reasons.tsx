import type { Reason } from '../dosing';
import { words } from './words';

/** One reason with its rule and its sources. */
export function ReasonItem({ reason: { id, severity, text, sources } }: { reason: Reason }) {
  return (
    <li class={severity}>
      <strong class="severity">{words.severity[severity]}</strong> {text}{' '}
      <span class="source">
        {id.startsWith('AZA-') && <span class="whole">{id}; </span>}
        {sources.join(', ')}
      </span>
    </li>
  );
}

/** Every factor, cap and stop: what stands against a dose in the open, notes folded. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const grave = reasons.filter(({ severity }) => severity !== 'info');
  const notes = reasons.filter(({ severity }) => severity === 'info');
  return (
    <section aria-label={words.why}>
      {grave.length > 0 && (
        <ul class="reasons">
          {grave.map((reason) => (
            <ReasonItem key={reason.id} reason={reason} />
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{words.notes(notes.length)}</summary>
          <ul class="reasons">
            {notes.map((reason) => (
              <ReasonItem key={reason.id} reason={reason} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
