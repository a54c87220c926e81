import { render } from 'preact';
import type { SignControl } from '../reader';
import { readinessOf, summaryOf } from '../readiness';
import { containEvents } from './page/containment';
import { createOverlay } from './page/overlay';
import { placeOverlay } from './page/placement';
import { Shell } from './shell';
import type { Panel, PanelOptions, PanelView } from './view';

/** Nothing of a patient outlives `clear()`: this is all there is between two calls of `show()`. */
interface Session {
  view: PanelView | null;
  open: boolean;
  /** The critical findings that were announced for this patient. */
  announced: Set<string>;
  /** What the checklist said when the user closed the card beside the sign control: until it says something else, it stays away. */
  cardClosedAt: string | null;
  /** Where the focus was before the user moved it into the overlay. */
  focusBefore: HTMLElement | null;
  /** A key of the browser brought the focus here, so that it goes back where it was. */
  wasSummoned: boolean;
  /** The checklist was asked for; each time anew. */
  asked: { tab: 'checklist' } | null;
}

const noSession = (): Session => ({
  view: null,
  open: false,
  announced: new Set(),
  cardClosedAt: null,
  focusBefore: null,
  wasSummoned: false,
  asked: null,
});

/**
 * Puts the panel's machinery into this frame; the page sees an element only while there is something to show. All calls
 * take effect before they return. After the signal has aborted, calls do nothing.
 */
export function mountPanel({ host, signal }: PanelOptions): Panel {
  const overlay = createOverlay();
  const lifetime = new AbortController();
  const placement = placeOverlay(overlay.element, lifetime.signal);
  containEvents(overlay.element, lifetime.signal);
  let session = noSession();
  let sign: SignControl | null = null;
  let isBeside = false;

  const draw = (): void => {
    const { view, open, announced, asked } = session;
    isBeside = !open && wantsCard();
    if (signal.aborted || !view) return;
    if (view.state === 'silent' && !open) {
      takeAway();
      return;
    }
    // A paused panel no longer follows the page, so it can't know whose chart is open.
    overlay.mark(view.state, view.state === 'paused' ? '' : (view.chart.patient?.name ?? ''));
    const { element } = overlay;
    const { dock } = placement;
    try {
      render(
        <Shell
          {...{ view, open, isBeside, dock, overlay: element, host, announced, asked }}
          {...{ onToggle, onClose, onMove, onShowAll }}
        />,
        overlay.root,
      );
    } catch (error) {
      // Half a view may still show the one before it: better none.
      clear();
      throw error;
    }
    overlay.attach();
    if (placement.standBeside(isBeside) || !isBeside) return;
    // nowhere without covering the control: the pill alone says it
    session.cardClosedAt = summaryNow();
    draw();
  };

  const takeAway = (): void => {
    render(null, overlay.root);
    overlay.mark('silent', '');
    overlay.detach();
  };

  const clear = (): void => {
    session = noSession();
    takeAway();
  };

  const summaryNow = (): string | null => {
    const { view } = session;
    return view?.check?.isOrder ? summaryOf(view.check, view.said.closed) : null;
  };
  /** Somebody is about to sign an order of which something is open. */
  const wantsCard = (): boolean => {
    const { view, cardClosedAt } = session;
    if (!sign?.isReached || !view?.check?.isOrder) return false;
    return readinessOf(view.check.items, view.said.closed).is === 'not-ready' && summaryNow() !== cardClosedAt;
  };

  const setOpen = (open: boolean): void => {
    if (session.open === open) return;
    session.open = open;
    if (!open) session.asked = null;
    draw();
  };

  const close = (): void => {
    const { focusBefore, wasSummoned } = session;
    const hadFocus = overlay.shadow.activeElement !== null;
    session.wasSummoned = false;
    setOpen(false);
    if (!hadFocus) return;
    if (overlay.element.isConnected && !(wasSummoned && focusBefore?.isConnected)) focusPill();
    else focusBefore?.focus();
  };

  const onToggle = (): void => (session.open ? close() : setOpen(true));
  const onClose = (): void => {
    if (!isBeside) {
      close();
      return;
    }
    session.cardClosedAt = summaryNow();
    draw();
  };
  const onShowAll = (): void => setOpen(true);
  const onMove: typeof placement.moveTo = (dock) => {
    placement.moveTo(dock);
    host.moved(dock);
    draw();
  };
  const focusOn = (selector: string): void => overlay.shadow.querySelector<HTMLElement>(selector)?.focus();
  const focusPill = (): void => focusOn('.pill');
  /** Asked for while it is there already, it takes the focus; Escape gives it back. */
  const openFor = (control: string, again = true): void => {
    const wasOpen = again && session.open && overlay.element.isConnected;
    setOpen(true);
    if (!wasOpen) return;
    if (document.activeElement instanceof HTMLElement && document.activeElement !== overlay.element) {
      session.focusBefore = document.activeElement;
      session.wasSummoned = true;
    }
    focusOn(control);
  };

  // The way back for a keyboard user whose overlay goes when it is closed.
  overlay.element.addEventListener(
    'focusin',
    ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && relatedTarget !== overlay.element)
        session.focusBefore = relatedTarget;
    },
    { signal: lifetime.signal },
  );
  const end = (): void => {
    clear();
    lifetime.abort();
  };
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();

  return {
    show(view) {
      const asked = view.opened === true && session.view?.opened !== true;
      session.view = view;
      if (asked) session.open = true;
      draw();
    },
    clear,
    open: () => openFor('.pill'),
    openChecklist(again) {
      session.asked = { tab: 'checklist' };
      openFor('#tab-checklist', again);
      draw();
    },
    close,
    placeAt(dock) {
      placement.moveTo(dock);
      draw();
    },
    sign(now) {
      sign = now;
      placement.keepClearOf(sign?.box ?? null);
      if (wantsCard() !== isBeside) draw();
    },
  };
}
