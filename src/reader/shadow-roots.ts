import { childrenIn, firstElementIn, localNameOf, openRootOf, textOf } from './dom';

/** Finds the closed shadow root of an element where the browser lets an extension see it; null where it does not. */
export type ClosedRootOf = (element: Element) => ShadowRoot | null;

/**
 * The elements that are asked for a closed root: components, and boxes in whose own tree nothing stands. Asking every
 * box of a page would cost as much as reading it; a plain box with children of its own beside a closed root keeps that
 * root to itself.
 */
const mayHideTree = (element: Element, tag: string): boolean =>
  isComponent(tag) || (BOXES.has(tag) && firstElementIn(element) === null && isBlank(element));

const isComponent = (tag: string): boolean => tag.includes('-');

/** What the platform lets carry a shadow root beside components: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const BOXES = new Set('article aside div footer header main nav p section span'.split(' '));
const HOSTS = new Set([...BOXES, ...'blockquote body h1 h2 h3 h4 h5 h6'.split(' ')]);

const isBlank = (element: Element): boolean => childrenIn(element).length === 0 || !/\S/.test(textOf(element));

/** Open and, as far as `closedRootOf` and the cost allow, closed shadow roots. */
export const rootFinder =
  (closedRootOf: ClosedRootOf): ((element: Element) => ShadowRoot | null) =>
  (element) => {
    const tag = localNameOf(element);
    if (!HOSTS.has(tag) && !isComponent(tag)) return null;
    return openRootOf(element) ?? (mayHideTree(element, tag) ? closedRootOf(element) : null);
  };

/** What pages are full of and the platform lets carry no shadow root: the browser leaves it out faster than we can. */
const NO_HOSTS = ':not(td, th, tr, tbody, li, a, b, i, br, option, input)';

/** The elements below a node that may carry a shadow root, and a few that may not. */
export function possibleHostsIn(top: Document | ShadowRoot | Element): NodeListOf<Element> {
  const { prototype } = top instanceof Element ? Element : top instanceof Document ? Document : DocumentFragment;
  return prototype.querySelectorAll.call(top, NO_HOSTS);
}
