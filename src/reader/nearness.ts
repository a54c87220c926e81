import { parentElementOf, treeOf } from './dom';

/** How deep in the tree two elements part: the larger, the nearer they stand to each other. Crosses shadow roots. */

const hostOf = (tree: Node): Element | null => (tree instanceof ShadowRoot ? tree.host : null);
const parentOf = (element: Element): Element | null => parentElementOf(element) ?? hostOf(treeOf(element));

export function ancestry(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) path.unshift(at);
  return path;
}

function sharedDepth(a: readonly Element[], b: readonly Element[]): number {
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth += 1;
  return depth;
}

export function nearest(
  elementOf: (mark: number) => Element | undefined,
  mark: number,
  candidates: readonly number[],
): number {
  const here = elementOf(mark);
  if (!here) return candidates[0] ?? 0;
  const path = ancestry(here);
  let best = candidates[0] ?? 0;
  let bestDepth = -1;
  for (const candidate of candidates) {
    const there = elementOf(candidate);
    const depth = there ? sharedDepth(path, ancestry(there)) : -1;
    if (depth > bestDepth) {
      best = candidate;
      bestDepth = depth;
    }
  }
  return best;
}

/**
 * The elements that belong to a second banner on the page: those in the smallest container around it that holds any of
 * the facts and not the chart's own banner; on a flat page, those that follow it.
 */
export function realmOf(
  elementOf: (mark: number) => Element | undefined,
  banner: number,
  own: number,
  facts: readonly number[],
): (mark: number) => boolean {
  const start = elementOf(banner);
  const ownBanner = elementOf(own);
  if (!start || !ownBanner) return () => false;
  const paths = facts.flatMap((mark) => {
    const element = elementOf(mark);
    return element ? [ancestry(element)] : [];
  });
  for (let at = parentOf(start); at && !ancestry(ownBanner).includes(at); at = parentOf(at)) {
    const container = at;
    if (paths.some((path) => path.includes(container))) {
      return (mark) => {
        const element = elementOf(mark);
        return element !== undefined && ancestry(element).includes(container);
      };
    }
  }
  const isAfter = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return (mark) => {
    const element = elementOf(mark);
    return (
      element !== undefined && isAfter(start, element) && !(isAfter(start, ownBanner) && isAfter(ownBanner, element))
    );
  };
}
