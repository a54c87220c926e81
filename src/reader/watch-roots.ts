import { isAttached, localNameOf } from './dom';
import { possibleHostsIn } from './shadow-roots';

/** A single walk over all of a page costs more than looking at a few additions; beyond this many it is the cheaper one. */
const MANY_ADDITIONS = 1000;

/** Finds shadow roots, which an observer of the document does not see into. */
export interface ShadowRootSearch {
  /** Remembers nodes that were added; nothing is walked in the task of the observer. */
  added(nodes: NodeList): void;
  /**
   * Looks at what was added since, and reports each root once. `everywhere` looks at all that is known.
   * @returns all that are known now
   */
  search(everywhere: boolean): ReadonlySet<ShadowRoot>;
}

/**
 * @param found called once for each root, the document first, before the search goes on inside it.
 */
export function searchShadowRoots(
  document: Document,
  rootOf: (element: Element) => ShadowRoot | null,
  found: (root: Document | ShadowRoot) => void,
): ShadowRootSearch {
  const known = new Set<ShadowRoot>();
  /** Custom elements get their root when their script arrives, and no mutation tells. */
  const waiting = new Set<Element>();
  let additions: Element[] = [];

  const lookAt = (element: Element): void => {
    const root = rootOf(element);
    if (root && !known.has(root)) {
      waiting.delete(element);
      known.add(root);
      found(root);
      walk(root);
    } else if (!root && localNameOf(element).includes('-')) {
      waiting.add(element);
    }
  };
  const walk = (top: Document | ShadowRoot | Element): void => {
    if (top instanceof Element) lookAt(top);
    for (const element of possibleHostsIn(top)) lookAt(element);
  };
  const forgetRemoved = (): void => {
    for (const root of known) if (!isAttached(root)) known.delete(root);
    for (const element of waiting) if (!isAttached(element)) waiting.delete(element);
  };

  found(document);
  return {
    added(nodes) {
      if (additions.length > MANY_ADDITIONS) return;
      for (const node of nodes) if (node instanceof Element) additions.push(node);
    },
    search(everywhere) {
      const some = additions;
      additions = [];
      forgetRemoved();
      if (everywhere || some.length > MANY_ADDITIONS) {
        walk(document);
        for (const root of known) walk(root);
      } else {
        for (const element of waiting) lookAt(element);
        for (const element of some) if (isAttached(element)) walk(element);
      }
      return known;
    },
  };
}
