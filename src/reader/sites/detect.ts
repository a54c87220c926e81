import { closestTo, findIn, rootOf, titleOf } from '../dom';
import { frameElementOf } from '../frame';
import { elementsAt } from './hints';
import type { Site } from './site';

/** The adapter whose EHR this document is a page of. */
function siteOfDocument(document: Document, sites: readonly Site[]): Site | null {
  const root = rootOf(document);
  if (!root) return null;
  return (
    sites.find(
      ({ detect: { title, has } }) =>
        (title !== undefined || has !== undefined) &&
        (title === undefined || titleOf(document).trim().startsWith(title)) &&
        (has === undefined || findIn(root, has) !== null),
    ) ?? null
  );
}

/** The EHR of a frame: told by its own document, else by the documents around it, for a tab's inside may bear no sign. */
export function siteOf(view: Window, sites: readonly Site[]): Site | null {
  for (let at: Window = view; ; at = at.parent) {
    const own = siteOfDocument(at.document, sites);
    if (own) return own;
    if (!frameElementOf(at)) return null;
  }
}

/** What the adapter of a document around this frame calls it, where that says that the frame is never the chart. */
export function leftOutFrame(view: Window, sites: readonly Site[]): string | null {
  for (let at: Window = view; ; at = at.parent) {
    const element = frameElementOf(at);
    const root = element && rootOf(element.ownerDocument);
    if (!element || !root) return null;
    const places = siteOfDocument(element.ownerDocument, sites)?.leaveOut ?? [];
    const place = places.find((one) =>
      elementsAt(root, one).some((found) => found === element || closestTo(element, one.at) === found),
    );
    if (place) return place.called;
  }
}
