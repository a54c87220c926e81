import type { JSX } from 'preact';
import type { Chart } from '../../chart';
import { Message } from '../message';
import type { Pointer } from '../use-pointer';
import type { PanelView } from '../view';
import { words } from '../words';
import { FindingCard } from './finding-card';
import { groupUndecided } from './group-undecided';
import { Rests } from './rests';
import { UndecidedCard, UndecidedList } from './undecided';

interface FindingsTabProps {
  view: PanelView;
  pointer: Pointer;
  onShowRead: () => void;
}

/** Worst first: what is critical, what may be, what warns; then what can't be told, the notes, and what it rests on. */
export function FindingsTab({ view, pointer, onShowRead }: FindingsTabProps): JSX.Element {
  const { chart, verdict } = view;
  const tier = (severity: string) => verdict.findings.filter((finding) => finding.severity === severity);
  const notes = tier('info');
  const groups = groupUndecided(verdict.undecided, chart.coverage);
  const urgent = groups.filter((group) => group.urgent);
  const others = groups.filter((group) => !group.urgent);
  return (
    <>
      <StateMessage view={view} />
      {tier('critical').map((finding) => (
        <FindingCard key={`${finding.id} ${finding.title}`} finding={finding} pointer={pointer} />
      ))}
      {urgent.map((group) => (
        <UndecidedCard key={`${group.missing} ${group.known?.label}`} group={group} chart={chart} pointer={pointer} />
      ))}
      {tier('warning').map((finding) => (
        <FindingCard key={`${finding.id} ${finding.title}`} finding={finding} pointer={pointer} />
      ))}
      {others.length > 0 && <UndecidedList groups={others} chart={chart} pointer={pointer} />}
      {notes.length > 0 && (
        <details class="notes">
          <summary>
            {words.finding.notes(notes.length)} <span class="muted">{words.finding.notesHint}</span>
          </summary>
          {notes.map((finding) => (
            <FindingCard key={`${finding.id} ${finding.title}`} finding={finding} pointer={pointer} />
          ))}
        </details>
      )}
      {view.state !== 'unreadable' && <Rests chart={chart} onShowRead={onShowRead} />}
    </>
  );
}

function StateMessage({ view: { state, chart, verdict } }: { view: PanelView }): JSX.Element | null {
  if (state === 'unreadable') {
    return (
      <Message kind="unreadable" {...words.message.unreadable}>
        <ul class="reasons">
          {chart.unreadable.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Message>
    );
  }
  if (state !== 'silent') return null;
  if (verdict.undecided.length > 0) return <Message kind="undecided" {...words.message.notAllDone} />;
  return <Message kind="silent" {...silence(chart)} />;
}

/** Why there is nothing to say. Only a list seen whole allows the words "no thiopurine on this chart". */
function silence({ therapy, coverage }: Chart): { title: string; text: string } {
  if (therapy.state !== 'none' && therapy.state !== 'unknown') return words.message.noWarning;
  const whole = coverage.medications.seen === 'complete' || coverage.medications.seen === 'stated-empty';
  return therapy.state === 'none' && whole ? words.message.noThiopurine : words.message.notSeen;
}
