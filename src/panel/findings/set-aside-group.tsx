import type { JSX } from 'preact';
import type { Finding } from '../../rules';
import type { Reason, SetAside } from '../../set-aside';
import { formatTime } from '../formats';
import { Icon } from '../icons';
import { words } from '../words';

interface SetAsideGroupProps {
  setAside: readonly { finding: Finding; entry: SetAside }[];
  onUndo: (id: string) => void;
}

/** What was set aside, one line each: the title, why and when, and the way back. */
export function SetAsideGroup({ setAside, onUndo }: SetAsideGroupProps): JSX.Element {
  const says = words.setAside;
  return (
    <section class="set-aside">
      <h2>{says.title(setAside.length)}</h2>
      <ul>
        {setAside.map(({ finding: { id, severity, title }, entry: { reason, at } }) => (
          <li key={id} data-set-aside={id} data-severity={severity}>
            <Icon name={severity} />
            <span>
              <span class="spoken">{words.severity[severity]}: </span>
              {title} <span class="muted">{says.because(reasonInWords(reason), formatTime(at))}</span>
            </span>
            <button type="button" class="reopen" aria-label={says.undoNamed(title)} onClick={() => onUndo(id)}>
              {says.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function reasonInWords({ code, comment }: Reason): string {
  const preset = code === 'other' ? null : words.setAside.reasons[code];
  return [preset, comment].filter(Boolean).join(': ');
}
