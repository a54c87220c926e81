const KEYS = ['keydown', 'keypress', 'keyup'] as const;
/** What tells of typed text, and nothing in the overlay listens to. */
const TYPING = ['beforeinput', 'compositionstart', 'compositionupdate', 'compositionend'] as const;
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
  'change',
  'copy',
] as const;

/**
 * Keeps what the user does in the overlay from the page: no hot-key of the EHR fires, no dialog of it closes. Keys are
 * taken where they enter the window, for hot-keys are often heard on the way down, and handed on inside the shadow
 * root; the browser's own effects of a key (Enter presses, Tab moves) are not touched. What is typed is kept from the page
 * in the same way. Never cancels anything itself. A listener that the page put on its window's way in before this script
 * came is heard first, and nothing can be done about that from here.
 */
export function containEvents(overlay: HTMLElement, signal: AbortSignal): void {
  /** Takes an event of the overlay; answers the element within it, null where there is none. */
  const take = (event: Event): Element | null => {
    if (!overlay.isConnected) return null;
    const path = event.composedPath();
    if (!path.includes(overlay)) return null;
    event.stopImmediatePropagation();
    const inside = path[0];
    return inside instanceof Element && inside !== overlay ? inside : null;
  };
  const handOn = (event: KeyboardEvent): void => {
    const inside = take(event);
    if (!inside) return;
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
    const copy = { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, bubbles: true, cancelable: true };
    if (!inside.dispatchEvent(new KeyboardEvent(event.type, { ...copy, composed: false }))) event.preventDefault();
  };
  for (const type of KEYS) window.addEventListener(type, handOn, { capture: true, signal });
  for (const type of TYPING) window.addEventListener(type, take, { capture: true, signal });
  const handOnInput = (event: Event): void => {
    take(event)?.dispatchEvent(new Event(event.type, { bubbles: true }));
  };
  window.addEventListener('input', handOnInput, { capture: true, signal });
  for (const type of GESTURES) overlay.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
