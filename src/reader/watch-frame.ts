/**
 * The frame elements that hold this frame, from the inside out, as far as their documents may be looked into. A frame
 * of another origin ends the way up: its element is null here, and its window is never touched.
 */
export function framesAround(inner: Window): Element[] {
  const around: Element[] = [];
  for (let at = inner; at.frameElement; at = at.parent) around.push(at.frameElement);
  return around;
}
