import type { DoseAdvice, Reason } from '../dosing';
import { headline, inputInWords, rangeInWords } from '../dosing';
import type { Outcome } from './form-state';
import { words } from './words';

function ReasonItem({ reason: { id, severity, text, sources } }: { reason: Reason }) {
  return (
    <li class={severity}>
      <strong class="severity">{severity === 'info' ? 'note' : severity}</strong> {text}{' '}
      <span class="source">
        {id.startsWith('AZA-') ? `${id}; ` : ''}
        {sources.join(', ')}
      </span>
    </li>
  );
}

/** Every factor, cap and stop: what stands against a dose in the open, notes folded. */
export function Reasons({ reasons }: Pick<DoseAdvice, 'reasons'>) {
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

function detailOf(outcome: Outcome): string {
  if (outcome.kind !== 'advice') return '';
  const { rangeMgPerDay, factors, steps } = outcome.advice;
  const [first] = steps;
  const way = first && steps.length > 1 ? [words.inSteps(first.mgPerDay, steps.length)] : [];
  const shares = factors.map(({ label, default: usual }) => `${label} × ${usual}`);
  const { currentMgPerDay } = outcome.input;
  const isSame = currentMgPerDay !== null && currentMgPerDay === outcome.advice.suggestedMgPerDay;
  const range = rangeMgPerDay && outcome.input.intent !== 'taper' ? [`Range ${rangeInWords(rangeMgPerDay)}`] : [];
  return [...way, ...(isSame ? [words.asNow] : []), ...range, ...shares].join(' · ');
}

/** The dose, or why there is none; always there, so that a screen reader hears it change. */
export function SuggestedDose({ outcome }: { outcome: Outcome }) {
  const status = outcome.kind === 'advice' ? outcome.advice.status : outcome.kind;
  const said =
    outcome.kind === 'advice' ? headline(outcome.advice) : outcome.kind === 'errors' ? words.mend : words.fillIn;
  const detail = detailOf(outcome);
  return (
    <div class="answer" data-status={status}>
      <output id="suggested-dose" aria-label="Suggested dose">
        {said}
      </output>
      {detail !== '' && <p class="detail">{detail}</p>}
      {outcome.kind === 'advice' && <p class="on-paper">For {inputInWords(outcome.input)}.</p>}
    </div>
  );
}
