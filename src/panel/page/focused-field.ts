import type { Box } from './dock';

/**
 * Where the page's focused element lies in this frame's viewport, looking into open shadow roots and frames of the
 * same origin. Null where the page has no focus, or where it lies in a frame that can't be looked into.
 */
export function focusedFieldBox(overlay: Element): Box | null {
  let focused = deepestFocus(document);
  let left = 0;
  let top = 0;
  while (isFrame(focused)) {
    const inner = innerDocument(focused);
    if (!inner) return null;
    const frame = focused.getBoundingClientRect();
    left += frame.left + focused.clientLeft;
    top += frame.top + focused.clientTop;
    focused = deepestFocus(inner);
  }
  const owner = focused?.ownerDocument;
  if (!focused || focused === overlay || focused === owner?.body || focused === owner?.documentElement) return null;
  const box = focused.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  return { left: left + box.left, top: top + box.top, width: box.width, height: box.height };
}

/** The document of the frame that has the focus, if it can be looked into: its own focus moves are heard only there. */
export function focusedFrameDocument(): Document | null {
  const focused = deepestFocus(document);
  return isFrame(focused) ? innerDocument(focused) : null;
}

function deepestFocus(root: Document): Element | null {
  let focused = root.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** By name: an element of another frame is no instance of this frame's classes. */
function isFrame(element: Element | null): element is HTMLIFrameElement {
  return element?.localName === 'iframe' || element?.localName === 'frame';
}

function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // A frame of another origin may throw instead of answering null.
    return null;
  }
}
