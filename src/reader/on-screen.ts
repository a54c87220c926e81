import { boxOf } from './dom';

/** Where things stand in the tab's window, through all frames above them. */

export interface ScreenBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a frame's viewport begins in the tab's; null where a frame above it is of another site and can't be asked. */
function originOf(view: Window): { left: number; top: number } | null {
  let left = 0;
  let top = 0;
  try {
    for (let inner = view; inner !== inner.parent; inner = inner.parent) {
      const frame = inner.frameElement;
      if (!frame) return null;
      const box = boxOf(frame);
      left += box.left + frame.clientLeft;
      top += box.top + frame.clientTop;
    }
  } catch {
    return null;
  }
  return { left, top };
}

/** The box of an element in the tab's window; null where that can't be told. */
export function boxOnScreen(view: Window, element: Element): ScreenBox | null {
  const origin = originOf(view);
  if (!origin) return null;
  const { left, top, width, height } = boxOf(element);
  return { left: origin.left + left, top: origin.top + top, width, height };
}

/** The same box as this frame sees it. */
export function boxInFrame(view: Window, box: ScreenBox): ScreenBox | null {
  const origin = originOf(view);
  return origin && { ...box, left: box.left - origin.left, top: box.top - origin.top };
}
