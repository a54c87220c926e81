import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Dock } from '../session';
import { Announcer } from './announcer';
import { BeforeSigning } from './before-signing';
import { Icon } from './icons';
import { DOCKS } from './page/dock';
import { PanelBody } from './panel-body';
import { Pill } from './pill';
import type { PanelHost, PanelView } from './view';
import { words } from './words';

const PANEL_ID = 'panel';

interface ShellProps {
  view: PanelView;
  open: boolean;
  /** The checklist stands beside the sign control. */
  isBeside: boolean;
  dock: Dock;
  overlay: HTMLElement;
  host: PanelHost;
  /** The critical findings that were announced for this patient. */
  announced: Set<string>;
  /** The checklist was asked for. */
  asked: { tab: 'checklist' } | null;
  onToggle: () => void;
  onClose: () => void;
  onMove: (dock: Dock) => void;
  /** From the card to the whole list. */
  onShowAll: () => void;
}

/** The overlay's one card: the pill as its head, and below it, when open, the panel. */
export function Shell({
  view,
  open,
  isBeside,
  dock,
  overlay,
  host,
  announced,
  asked,
  onToggle,
  onClose,
  onMove,
  onShowAll,
}: ShellProps): JSX.Element {
  const [moving, setMoving] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !(open || isBeside)) return;
    event.preventDefault();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from the controls within, and is none itself
    <div class={open ? 'card open' : isBeside ? 'card beside' : 'card'} onKeyDown={onKeyDown}>
      <section class="head" aria-label={words.controls.status}>
        <Pill {...{ view, open, dock, overlay, onToggle, onMove }} controls={PANEL_ID} />
        {(open || isBeside) && (
          <Tools isCard={isBeside} {...{ view, host, moving, onClose }} onMoving={() => setMoving(!moving)} />
        )}
      </section>
      <aside id={PANEL_ID} class="panel" aria-label={words.product} hidden={!open}>
        {open && moving && <Places dock={dock} onMove={onMove} />}
        <PanelBody view={view} host={host} open={open} asked={asked} />
      </aside>
      {isBeside && view.check && <BeforeSigning {...{ view, host, onShowAll }} check={view.check} />}
      {view.state !== 'paused' && view.house?.announce !== false && (
        <Announcer findings={view.verdict.findings} setAside={view.said.setAside} announced={announced} />
      )}
    </div>
  );
}

interface ToolsProps {
  view: PanelView;
  host: PanelHost;
  moving: boolean;
  /** Beside the sign control, where it only wants to be closed. */
  isCard: boolean;
  onMoving: () => void;
  onClose: () => void;
}

function Tools({ view, host, moving, isCard, onMoving, onClose }: ToolsProps): JSX.Element {
  const says = words.controls;
  const { resume } = host;
  const close = (
    <button type="button" class="tool" aria-label={says.close} title={says.close} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
  if (isCard) return close;
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label={says.move}
        title={says.move}
        aria-expanded={moving}
        onClick={onMoving}
      >
        <Icon name="move" />
      </button>
      {view.state !== 'paused' && (
        <button type="button" class="tool" aria-label={says.pause} title={says.pause} onClick={() => host.pause()}>
          <Icon name="paused" />
        </button>
      )}
      {view.state === 'paused' && resume && (
        <button type="button" class="tool" aria-label={says.resume} title={says.resume} onClick={() => host.resume?.()}>
          <Icon name="resume" />
        </button>
      )}
      {close}
    </>
  );
}

/** The way to move it without dragging. */
function Places({ dock, onMove }: { dock: Dock; onMove: (dock: Dock) => void }): JSX.Element {
  return (
    <fieldset class="places" aria-label={words.controls.where}>
      {ROWS.map((place) => (
        <button key={place} type="button" aria-pressed={place === dock} onClick={() => onMove(place)}>
          {words.controls.docks[place]}
        </button>
      ))}
    </fieldset>
  );
}

/** Left and right in turn, so that the buttons lie as the places do. */
const ROWS: readonly Dock[] = ['top', 'middle', 'bottom'].flatMap((height) =>
  DOCKS.filter((dock) => dock.startsWith(height)),
);
