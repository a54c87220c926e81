import type { JSX } from 'preact';
import type { Chart } from '../../chart';
import type { Saying } from '../../session';
import { type Entry, entriesOf, type Member, membersOf, type Reason } from '../../set-aside';
import { Message } from '../message';
import type { Pointer } from '../use-pointer';
import type { PanelView } from '../view';
import { words } from '../words';
import { FindingCard } from './finding-card';
import { groupUndecided } from './group-undecided';
import { Rests } from './rests';
import { SetAsideGroup } from './set-aside-group';
import { UndecidedCard, UndecidedList } from './undecided';
import { useMovedFocus } from './use-moved-focus';

interface FindingsTabProps {
  view: PanelView;
  pointer: Pointer;
  onShowRead: () => void;
  say: (saying: Saying) => void;
}

/** Worst first: what is critical, what may be, what warns; then what can't be told, what was set aside, the notes, and what it rests on. */
export function FindingsTab({ view, pointer, onShowRead, say }: FindingsTabProps): JSX.Element {
  const { chart, verdict, said } = view;
  const onState = (id: string, holds: boolean): void => say({ kind: 'stated', id, holds });
  const { around, follow } = useMovedFocus();
  const { standing, setAside } = entriesOf(verdict.findings, said.setAside);
  // the lead last, so that what is with it stands in its card until then
  const putAside = (entry: Entry, reason: Reason): void => {
    follow(`[data-set-aside="${entry.finding.id}"] button`);
    for (const { finding, aside } of [...entry.withIt, entry]) {
      const { id, severity, weighs } = finding;
      if (!aside) say({ kind: 'set-aside', id, as: { reason, seen: { severity, weighs } } });
    }
  };
  const undo = (members: readonly Member[]): void => {
    follow(`[data-finding="${members[0]?.finding.id}"] summary`);
    for (const { finding } of members) say({ kind: 'set-aside', id: finding.id, as: null });
  };
  const cards = (entries: readonly Entry[]): JSX.Element[] =>
    entries.map((entry) => (
      <FindingCard
        key={entry.finding.id}
        {...{ entry, pointer, onState }}
        sources={verdict.sources}
        stated={said.stated}
        onReason={(reason) => putAside(entry, reason)}
        onUndo={(member) => undo([member])}
      />
    ));
  // what was said and made its finding go can be taken back here
  const shown = new Set(membersOf(standing).flatMap(({ finding }) => finding.statements.map(({ id }) => id)));
  const saidElsewhere = verdict.stated.filter(({ id }) => !shown.has(id));
  const tier = (severity: string) => standing.filter(({ finding }) => finding.severity === severity);
  const notes = tier('info');
  const isHidden = view.house?.notes === 'hidden';
  const groups = groupUndecided(verdict.undecided, chart.coverage);
  const urgent = groups.filter((group) => group.urgent);
  const others = groups.filter((group) => !group.urgent);
  return (
    <div ref={around}>
      <StateMessage view={view} />
      {cards(tier('critical'))}
      {urgent.map((group) => (
        <UndecidedCard key={`${group.missing} ${group.known?.label}`} group={group} chart={chart} pointer={pointer} />
      ))}
      {cards(tier('warning'))}
      {others.length > 0 && <UndecidedList groups={others} chart={chart} pointer={pointer} />}
      {setAside.length > 0 && <SetAsideGroup setAside={setAside} onUndo={(entry) => undo(membersOf([entry]))} />}
      {notes.length > 0 && isHidden && <p class="muted">{words.finding.notesHidden(notes.length)}</p>}
      {notes.length > 0 && !isHidden && (
        <details class="notes">
          <summary>
            {words.finding.notes(notes.length)} <span class="muted">{words.finding.notesHint}</span>
          </summary>
          {cards(notes)}
        </details>
      )}
      {saidElsewhere.length > 0 && (
        <fieldset class="stated">
          <legend>{words.finding.statedTitle}</legend>
          {saidElsewhere.map(({ id, words: what }) => (
            <label key={id} class="statement">
              <input type="checkbox" checked onChange={() => onState(id, false)} />
              {what}
            </label>
          ))}
        </fieldset>
      )}
      {view.state !== 'unreadable' && <Rests chart={chart} onShowRead={onShowRead} />}
    </div>
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
