const KEYS = ['keydown', 'keypress', 'keyup'] as const;
/** What an EHR acts on when it happens "outside": closing its dialogs and menus, or pulling the focus back. */
const GESTURES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'input',
  'change',
  'copy',
] as const;

/**
 * Keeps what the user does in the overlay from the page: no hot-key of the EHR fires, no dialog of it closes. Keys are
 * taken where they enter the window, for hot-keys are often heard on the way down, and handed on inside the shadow
 * root; the browser's own effects of a key (Enter presses, Tab moves) are not touched. Never cancels anything itself.
 */
export function containEvents(overlay: HTMLElement, signal: AbortSignal): void {
  const handOn = (event: KeyboardEvent): void => {
    if (!overlay.isConnected) return;
    const path = event.composedPath();
    if (!path.includes(overlay)) return;
    event.stopImmediatePropagation();
    const inside = path[0];
    if (!(inside instanceof Element) || inside === overlay) return;
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
    const copy = { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, bubbles: true, cancelable: true };
    if (!inside.dispatchEvent(new KeyboardEvent(event.type, { ...copy, composed: false }))) event.preventDefault();
  };
  for (const type of KEYS) window.addEventListener(type, handOn, { capture: true, signal });
  for (const type of GESTURES) overlay.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
