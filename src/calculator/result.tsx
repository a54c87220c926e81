import type { DoseAdvice, DoseInput, Reason } from '../dosing';
import { headline, inputInWords, rangeInWords, reasonsAgainst, stepInWords } from '../dosing';
import { formatDate } from '../locale';
import type { Outcome } from './form-state';
import { Tablets } from './tablets';
import { words } from './words';

function ReasonItem({ reason: { id, severity, text, sources } }: { reason: Reason }) {
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

interface ResultProps {
  advice: DoseAdvice;
  input: DoseInput;
}

/** Every factor, cap and stop: what stands against a dose in the open, notes folded. The first stop stands in the answer. */
export function Reasons({ advice, input }: ResultProps) {
  const [first] = reasonsAgainst(advice, input);
  const others = advice.reasons.filter((each) => each !== first);
  const grave = others.filter(({ severity }) => severity !== 'info');
  const notes = others.filter(({ severity }) => severity === 'info');
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

/** How the way to the dose begins and ends. */
function wayOf({ steps }: DoseAdvice, { intent }: DoseInput): string[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || steps.length < 2) return [];
  return intent === 'taper'
    ? [words.downTo(steps.length, formatDate(last.from))]
    : [words.beginWith(stepInWords(first), last.mgPerDay, formatDate(last.from))];
}

/** What is said under the dose: the way there, the dose in use, the range, the shares. */
function detailsOf({ advice, input }: ResultProps): string[] {
  const { rangeMgPerDay, factors, suggestedMgPerDay, steps } = advice;
  const { currentMgPerDay, intent } = input;
  const isOn = intent === 'maintain' && suggestedMgPerDay !== null && currentMgPerDay !== null;
  const stays = currentMgPerDay === suggestedMgPerDay ? words.asNow : words.inRange(currentMgPerDay ?? 0);
  const shares = factors.map(({ label, default: usual }) => `${label} × ${usual}`);
  const range = rangeMgPerDay && intent !== 'taper' ? [words.range(rangeInWords(rangeMgPerDay))] : [];
  return [...wayOf(advice, input), ...(isOn && steps.length === 0 ? [stays] : []), [...range, ...shares].join(' · ')];
}

function Headline({ text }: { text: string }) {
  const [what = '', tablets = ''] = text.split(/(?<=: )(?=\d)/);
  return (
    <>
      {what}
      <Tablets text={tablets} />
    </>
  );
}

/** The dose, or why there is none; always there, so that a screen reader hears it change. */
export function SuggestedDose({ outcome }: { outcome: Outcome }) {
  const isAdvice = outcome.kind === 'advice';
  const said = isAdvice ? headline(outcome.advice) : outcome.kind === 'errors' ? words.mend : words.fillIn;
  const [against] = isAdvice ? reasonsAgainst(outcome.advice, outcome.input) : [];
  return (
    <div class="answer" data-status={isAdvice ? outcome.advice.status : outcome.kind}>
      <output id="suggested-dose" aria-label={words.suggestedDose}>
        <Headline text={said} />
      </output>
      {against && (
        <ul class="reasons">
          <ReasonItem reason={against} />
        </ul>
      )}
      {isAdvice &&
        detailsOf(outcome)
          .filter((detail) => detail !== '')
          .map((detail) => (
            <p class="detail" key={detail}>
              {detail}
            </p>
          ))}
      {isAdvice && <p class="on-paper">{words.for(inputInWords(outcome.input))}</p>}
    </div>
  );
}
