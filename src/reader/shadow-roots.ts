import { childrenIn, firstElementIn, openRootOf, tagOf, textOf } from './dom';

/** Finds the closed shadow root of an element where the browser lets an extension see it; null where it does not. */
export type ClosedRootOf = (element: Element) => ShadowRoot | null;

/**
 * The elements that are asked for a closed root: components, and boxes in whose own tree nothing stands. Asking every
 * box of a page would cost as much as reading it; a plain box with children of its own beside a closed root keeps that
 * root to itself.
 */
const mayHideTree = (element: Element): boolean =>
  tagOf(element).includes('-') || (firstElementIn(element) === null && HOSTS.has(tagOf(element)) && isBlank(element));

/** What the platform lets carry a shadow root, of the tags that are boxes: https://dom.spec.whatwg.org/#dom-element-attachshadow */
const HOSTS = new Set('ARTICLE ASIDE DIV FOOTER HEADER MAIN NAV P SECTION SPAN'.split(' '));

const isBlank = (element: Element): boolean => childrenIn(element).length === 0 || !/\S/.test(textOf(element));

/** Open and, as far as `closedRootOf` and the cost allow, closed shadow roots. */
export const rootFinder =
  (closedRootOf: ClosedRootOf): ((element: Element) => ShadowRoot | null) =>
  (element) =>
    openRootOf(element) ?? (mayHideTree(element) ? closedRootOf(element) : null);

/** All shadow roots below a node, those within others included. */
export function rootsWithin(top: Node, rootOf: (element: Element) => ShadowRoot | null): ShadowRoot[] {
  const walker = Document.prototype.createTreeWalker.call(document, top, NodeFilter.SHOW_ELEMENT);
  const found: ShadowRoot[] = [];
  while (walker.nextNode()) {
    const root = rootOf(walker.currentNode as Element);
    if (root) found.push(root, ...rootsWithin(root, rootOf));
  }
  return found;
}
