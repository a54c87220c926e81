import type { JSX } from 'preact';
import { Headline, Reasons } from '../../dose-answer';
import type { Pointer } from '../use-pointer';
import type { PanelView } from '../view';
import { DoseBar } from './dose-bar';
import { InUse } from './in-use';
import { Missing } from './missing';
import { NotAdvised } from './not-advised';
import { RestsOn } from './rests-on';
import { Stop } from './stop';
import { words } from './words';

interface DoseTabProps {
  view: PanelView;
  pointer: Pointer;
  onShowRead: () => void;
}

/** The dose in use against the range, with the one suggested; a stop comes first, and no number stands beside it. */
export function DoseTab({ view: { chart, dose }, pointer, onShowRead }: DoseTabProps): JSX.Element {
  if (!dose) return <p class="muted">{words.asking}</p>;
  const { advised, taken } = dose;
  const { therapy, coverage } = chart;
  if (!advised) return <NotAdvised {...{ therapy, taken }} />;
  const { advice, answer, standing, missing, restsOn } = advised;
  const { status } = advice;
  return (
    <>
      {status === 'ok' ? (
        <section class="dose">
          <h2>
            <Headline text={answer.headline} />
          </h2>
          {answer.details.map((detail) => (
            <p key={detail}>{detail}</p>
          ))}
          <DoseBar isOrder={therapy.state === 'ordering'} {...{ advice, taken, standing }} />
        </section>
      ) : (
        <Stop status={status} answer={answer} />
      )}
      <InUse {...{ therapy, taken }} standing={status === 'ok' ? standing : null} />
      {missing.length > 0 && <Missing {...{ missing, coverage, onShowRead }} />}
      <Reasons reasons={advice.reasons.filter(({ id }) => !answer.against.some((each) => each.id === id))} />
      {restsOn.length > 0 && <RestsOn {...{ restsOn, pointer }} />}
    </>
  );
}
