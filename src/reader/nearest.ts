/** How deep in the tree two elements part: the larger, the nearer they stand to each other. Crosses shadow roots. */

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

function ancestry(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) path.unshift(at);
  return path;
}

function sharedDepth(a: readonly Element[], b: readonly Element[]): number {
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth += 1;
  return depth;
}

export function nearest(elementOf: (mark: number) => Element | undefined, mark: number, candidates: readonly number[]): number {
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
