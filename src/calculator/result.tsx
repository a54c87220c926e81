import { Headline, ReasonItem } from '../dose-answer';
import { answerInWords, inputInWords } from '../dosing';
import type { Outcome } from './form-state';
import { words } from './words';

/** The dose, or why there is none, with the first reason; always there, so that a screen reader hears it change. */
export function SuggestedDose({ outcome }: { outcome: Outcome }) {
  const isAdvice = outcome.kind === 'advice';
  const answer = isAdvice ? answerInWords(outcome.advice, outcome.input) : null;
  const [against] = answer?.against ?? [];
  return (
    <div class="answer" data-status={isAdvice ? outcome.advice.status : outcome.kind}>
      <output id="suggested-dose" aria-label={words.suggestedDose}>
        <Headline text={answer?.headline ?? (outcome.kind === 'errors' ? words.mend : words.fillIn)} />
      </output>
      {against && (
        <ul class="reasons">
          <ReasonItem reason={against} />
        </ul>
      )}
      {answer?.details.map((detail) => (
        <p class="detail" key={detail}>
          {detail}
        </p>
      ))}
      {isAdvice && <p class="on-paper">{words.for(inputInWords(outcome.input))}</p>}
    </div>
  );
}
