import type { FrameFacts } from '../chart';
import { bodyOf, boxOf, isVisible, titleOf } from './dom';

/** What a frame knows of itself. Time of loading and reading are milliseconds since the epoch. */
export function frameFactsOf(view: Window & typeof globalThis): FrameFacts {
  const { document } = view;
  const isTop = view === view.top;
  return {
    url: document.location.href,
    title: titleOf(document).trim(),
    isTop,
    isFrameset: bodyOf(document)?.localName === 'frameset',
    visible: isFrameVisible(view),
    loadedAt: view.performance.timeOrigin,
    parentLoadedAt: parentLoadedAt(view),
    readAt: Date.now(),
    area: view.innerWidth * view.innerHeight,
  };
}

/** Null for the top frame, and across origins, also those that a page joined by `document.domain`: no word may ever come from there. */
function parentLoadedAt(view: Window & typeof globalThis): number | null {
  if (view === view.top) return null;
  try {
    const parent = view.parent as Window & typeof globalThis;
    return parent.origin === view.origin ? parent.performance.timeOrigin : null;
  } catch {
    return null;
  }
}

/** A frame that is kept alive but not shown has no size; one inside a hidden part can tell by its frame element. */
function isFrameVisible(view: Window): boolean {
  if (view === view.top) return true;
  if (view.innerWidth < 2 || view.innerHeight < 2) return false;
  for (let at: Window = view; at !== at.parent; at = at.parent) {
    const element = frameElementOf(at);
    if (!element) return true;
    if (!isVisible(element, { visibilityProperty: true, opacityProperty: true })) return false;
    const { width, height } = boxOf(element);
    if (width < 2 || height < 2) return false;
  }
  return true;
}

/** The element of the frame that a view fills. Null for the top one, and across origins, where only the size tells. */
export function frameElementOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
