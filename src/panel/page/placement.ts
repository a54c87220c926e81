import { type Box, type Dock, dockClearOf, FIRST_DOCK } from './dock';
import { focusedFieldBox, focusedFrameDocument } from './focused-field';

/** Where the overlay sits: the user's choice, and the other place it takes while the page's focus is beneath it. */
interface Placement {
  /** Where it sits now. */
  readonly dock: Dock;
  /** The user's choice; kept until the page is left. */
  moveTo(dock: Dock): void;
  /** Look again: the overlay's size or the page's focus changed. */
  yieldToFocus(): void;
}

/** @param overlay the element that is placed; its `data-dock` is what the style sheet goes by. */
export function placeOverlay(overlay: HTMLElement, signal: AbortSignal): Placement {
  let chosen = FIRST_DOCK;
  const heard = new WeakSet<Document>();

  const sitAt = (dock: Dock): void => {
    if (overlay.dataset.dock !== dock) overlay.dataset.dock = dock;
  };
  const yieldToFocus = (): void => {
    if (!overlay.isConnected) return;
    // While the user works in the overlay it stays where it is.
    if (document.activeElement === overlay) return;
    hearFocusedFrame();
    const field = focusedFieldBox(overlay);
    const size = overlay.getBoundingClientRect();
    sitAt(field ? dockClearOf(field, chosen, size, viewportBox()) : chosen);
  };
  const hearFocusedFrame = (): void => {
    const inner = focusedFrameDocument();
    if (!inner || heard.has(inner)) return;
    heard.add(inner);
    inner.addEventListener('focusin', yieldToFocus, { signal });
  };

  sitAt(chosen);
  document.addEventListener('focusin', yieldToFocus, { signal, capture: true });
  // Focus that moves into a frame is heard here only as the window losing it.
  window.addEventListener('blur', yieldToFocus, { signal });
  window.addEventListener('resize', yieldToFocus, { signal, passive: true });
  document.addEventListener('scrollend', yieldToFocus, { signal, capture: true, passive: true });

  return {
    get dock() {
      return (overlay.dataset.dock as Dock | undefined) ?? chosen;
    },
    moveTo(dock) {
      chosen = dock;
      sitAt(dock);
    },
    yieldToFocus,
  };
}

/** The visible part of this frame, without its scroll bars. */
export function viewportBox(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  return { left: 0, top: 0, width: clientWidth || innerWidth, height: clientHeight || innerHeight };
}
