import type { JSX } from 'preact';
import type { Entry, Member, Reason, SetAside } from '../../set-aside';
import { formatTime } from '../formats';
import { Icon } from '../icons';
import { words } from '../words';

interface SetAsideGroupProps {
  setAside: readonly Entry[];
  onUndo: (entry: Entry) => void;
}

/** What was set aside, one line each: the titles, why and when, and the way back. */
export function SetAsideGroup({ setAside, onUndo }: SetAsideGroupProps): JSX.Element {
  return (
    <section class="set-aside">
      <h2>{words.setAside.title(setAside.length)}</h2>
      <ul>
        {setAside.map((entry) => {
          const { id, severity, title } = entry.finding;
          return (
            <li key={id} data-set-aside={id} data-severity={severity}>
              <Icon name={severity} />
              <span>
                <span class="spoken">{words.severity[severity]}: </span>
                {[title, ...entry.withIt.map((each) => each.finding.title)].join('; ')}{' '}
                <span class="muted">{entry.aside && becauseInWords(entry.aside)}</span>
              </span>
              {undoButton(entry, () => onUndo(entry))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export const becauseInWords = ({ reason, at }: SetAside): string =>
  words.setAside.because(reasonInWords(reason), formatTime(at));

export const undoButton = ({ finding: { title } }: Member, onUndo: () => void): JSX.Element => (
  <button type="button" class="reopen" aria-label={words.setAside.undoNamed(title)} onClick={onUndo}>
    {words.setAside.undo}
  </button>
);

export function reasonInWords({ code, comment }: Reason): string {
  const preset = code === 'other' ? null : words.setAside.reasons[code];
  return [preset, comment].filter(Boolean).join(': ');
}
