import type { JSX } from 'preact';
import { ReasonItem } from '../../dose-answer';
import type { DoseAdvice, DoseAnswer } from '../../dosing';
import { Icon } from '../icons';
import { words } from './words';

type StopStatus = Exclude<DoseAdvice['status'], 'ok'>;

const TONES = { contraindicated: 'critical', hold: 'warning', 'cannot-calculate': 'undecided' } as const;

interface StopProps {
  status: StopStatus;
  answer: DoseAnswer;
}

/** Why there is no dose. What was not seen is no stop, and looks like none. */
export function Stop({ status, answer: { headline, against } }: StopProps): JSX.Element {
  const tone = TONES[status];
  return (
    <section class="finding" data-severity={tone} data-urgent={tone === 'undecided' ? '' : undefined}>
      <p class="tag">
        <Icon name={tone} />
        {words.stop[status]}
      </p>
      <h2>{headline}</h2>
      <ul class="reasons">
        {against.map((reason) => (
          <ReasonItem key={reason.id} reason={reason} />
        ))}
      </ul>
    </section>
  );
}
