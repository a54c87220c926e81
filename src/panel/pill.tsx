import type { JSX } from 'preact';
import { readinessOf, summaryOf } from '../readiness';
import type { Dock } from '../session';
import { countOf, entriesOf } from '../set-aside';
import { Icon, type IconName } from './icons';
import { dockTowards } from './page/dock';
import { useDrag } from './page/use-drag';
import type { PanelView } from './view';
import { words } from './words';

/** One thing the pill says: an icon and a word, in the colour of its kind. */
interface PillPart {
  kind: IconName;
  text: string;
  /** What is heard instead, where the eye gets by with less. */
  spoken?: string;
}

/** With an order on the screen one line says how its checklist stands; the counts are then only heard. */
function orderParts(view: PanelView): PillPart[] {
  const { check, said } = view;
  if (!check?.isOrder || view.state === 'paused') return pillParts(view);
  const { open } = readinessOf(check.items, said.closed);
  const worst = open.some(({ severity }) => severity === 'critical') ? 'critical' : 'warning';
  const summary: PillPart = { kind: open.length > 0 ? worst : 'silent', text: summaryOf(check, said.closed) };
  const counts = pillParts(view).map(({ text, spoken }) => spoken ?? text);
  const heard = [summary.text, ...(counts.length > 0 ? [words.pill.also(counts)] : [])].join('. ');
  return [{ ...summary, spoken: heard }];
}

/** The pill in parts, worst first. Checks not done are always spoken, and shown where one of them may be critical. */
function pillParts({ state, chart, verdict, said }: PanelView): PillPart[] {
  const says = words.pill;
  if (state === 'paused') return [{ kind: 'paused', text: says.paused }];
  if (state === 'unreadable') return [{ kind: 'unreadable', text: says.unreadable }];
  const notDone = verdict.undecided.length;
  const { standing, setAside } = entriesOf(verdict.findings, said.setAside);
  const aside = words.setAside.count(setAside.length);
  const asideHeard: PillPart[] = setAside.length > 0 ? [{ kind: 'info', text: '', spoken: aside }] : [];
  if (state === 'cannot-tell') {
    // of an order only talks may be left, which no rule asks for
    if (notDone === 0) return asideHeard;
    const cannotTell = { text: says.cannotTellCount(notDone), spoken: says.cannotTellSpoken(notDone) };
    return [{ kind: 'undecided', ...cannotTell }, ...asideHeard];
  }
  if (state === 'silent') {
    if (notDone > 0) return [{ kind: 'undecided', text: says.notAllDone }];
    const thiopurine = chart.therapy.state !== 'none' && chart.therapy.state !== 'unknown';
    return [{ kind: 'silent', text: thiopurine ? says.silent : says.noThiopurine }];
  }
  const critical = countOf(standing, 'critical');
  const warning = countOf(standing, 'warning');
  const urgent = verdict.undecided.some((check) => check.urgent);
  const parts: PillPart[] = [];
  if (critical > 0) parts.push({ kind: 'critical', text: says.critical(critical) });
  if (warning > 0) parts.push({ kind: 'warning', text: says.warning(warning) });
  if (parts.length > 0 || urgent) parts.push(...asideHeard);
  else parts.push({ kind: 'info', text: setAside.length > 0 ? aside : says.notesOnly });
  if (urgent)
    parts.push({ kind: 'undecided', text: says.cannotTell, spoken: `${says.cannotTell}, ${says.notDone(notDone)}` });
  else if (notDone > 0) parts.push({ kind: 'undecided', text: '', spoken: says.notDone(notDone) });
  return parts;
}

interface PillProps {
  view: PanelView;
  open: boolean;
  dock: Dock;
  overlay: HTMLElement;
  controls: string;
  onToggle: () => void;
  onMove: (dock: Dock) => void;
}

/** Says the counts, opens and closes the panel, and is the handle by which the overlay is moved. */
export function Pill({ view, open, dock, overlay, controls, onToggle, onMove }: PillProps): JSX.Element {
  const { handlers, dragged } = useDrag(overlay, onMove);
  const parts = orderParts(view);
  const name = `${words.product}: ${parts.map((part) => part.spoken ?? part.text).join(', ')}`;
  const onClick = (event: MouseEvent): void => {
    // The click that ends a drag is none; a press by keyboard (detail 0) always is one.
    if (event.detail > 0 && dragged()) return;
    onToggle();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = dockTowards(dock, event.key);
    if (next !== dock) onMove(next);
  };
  return (
    <button
      type="button"
      class="pill"
      aria-label={name}
      aria-expanded={open}
      aria-controls={controls}
      title={words.pill.hint}
      onClick={onClick}
      onKeyDown={onKeyDown}
      {...handlers}
    >
      <span class="brand">
        <Icon name="brand" />
        <span class="brand-word">{words.product}</span>
      </span>
      {parts
        .filter((part) => part.text !== '')
        .map((part) => (
          <span key={part.kind} class="count" data-kind={part.kind}>
            <Icon name={part.kind} />
            {part.text}
          </span>
        ))}
    </button>
  );
}
