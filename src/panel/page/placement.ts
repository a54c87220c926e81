import type { Dock } from '../../session';
import { besideOf } from './beside';
import { type Box, dockClearOf, FIRST_DOCK, overlaps } from './dock';
import { focusedFieldBox, focusedFrameDocument } from './focused-field';

/** Where the overlay sits: the user's choice, and the other places it takes while something of the page must stay in sight. */
interface Placement {
  /** Where it sits now. */
  readonly dock: Dock;
  /** The user's choice, now or on an earlier page of this site. */
  moveTo(dock: Dock): void;
  /** Look again: the overlay's size or the page's focus changed. */
  yieldToFocus(): void;
  /** Never to be covered, wherever the focus is; null: nothing. */
  keepClearOf(control: Box | null): void;
  /** Stand beside what is kept clear, or sit again; false where the card can't stand anywhere without covering it. */
  standBeside(isBeside: boolean): boolean;
}

/** @param overlay the element that is placed; its `data-dock` and `data-beside` are what the style sheet goes by. */
export function placeOverlay(overlay: HTMLElement, signal: AbortSignal): Placement {
  let chosen = FIRST_DOCK;
  let kept: Box | null = null;
  let isBeside = false;
  const heard = new WeakSet<Document>();

  const sitAt = (dock: Dock): void => {
    delete overlay.dataset.beside;
    if (overlay.dataset.dock !== dock) overlay.dataset.dock = dock;
  };
  const standAt = ({ left, top }: { left: number; top: number }): void => {
    overlay.style.setProperty('--thioguard-left', `${left}px`);
    overlay.style.setProperty('--thioguard-top', `${top}px`);
    overlay.dataset.beside = '';
  };
  const place = (): void => {
    if (!overlay.isConnected) return;
    const size = overlay.getBoundingClientRect();
    const spot = isBeside && kept ? besideOf(kept, size, viewportBox()) : null;
    if (spot) {
      standAt(spot);
      return;
    }
    // While the user works in the overlay it stays where it is, unless it has grown out of its place beside the control.
    if (document.activeElement === overlay && overlay.dataset.beside === undefined) return;
    hearFocusedFrame();
    const field = focusedFieldBox(overlay);
    const others = [field, kept].filter((box) => box !== null);
    sitAt(others.length > 0 ? dockClearOf(others, chosen, size, viewportBox()) : chosen);
  };
  const hearFocusedFrame = (): void => {
    const inner = focusedFrameDocument();
    if (!inner || heard.has(inner)) return;
    heard.add(inner);
    inner.addEventListener('focusin', place, { signal });
  };

  sitAt(chosen);
  document.addEventListener('focusin', place, { signal, capture: true });
  // Focus that moves into a frame is heard here only as the window losing it.
  window.addEventListener('blur', place, { signal });
  window.addEventListener('resize', place, { signal, passive: true });
  document.addEventListener('scrollend', place, { signal, capture: true, passive: true });

  return {
    get dock() {
      return (overlay.dataset.dock as Dock | undefined) ?? chosen;
    },
    moveTo(dock) {
      chosen = dock;
      sitAt(dock);
    },
    yieldToFocus: place,
    keepClearOf(control) {
      kept = control;
      place();
    },
    standBeside(beside) {
      isBeside = beside;
      place();
      return !kept || !overlaps(overlay.getBoundingClientRect(), kept);
    },
  };
}

/** The visible part of this frame, without its scroll bars. */
export function viewportBox(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  return { left: 0, top: 0, width: clientWidth || innerWidth, height: clientHeight || innerHeight };
}
