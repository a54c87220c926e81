import type { Dock } from '../../session';

type Height = 'top' | 'middle' | 'bottom';
type Side = 'left' | 'right';

/** In CSS pixels, from the top left of the viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const HEIGHTS: readonly Height[] = ['top', 'middle', 'bottom'];
export const DOCKS: readonly Dock[] = (['left', 'right'] as const).flatMap((side) =>
  HEIGHTS.map((height): Dock => `${height}-${side}`),
);
/** Where a new overlay sits: away from the banner, where EHRs name the patient, and from menus on the left. */
export const FIRST_DOCK: Dock = 'bottom-right';
/** Distance to the viewport's edge in CSS pixels; `styles/host.css` says the same. */
const MARGIN = 12;

function partsOf(dock: Dock): [Height, Side] {
  const [height, side] = dock.split('-') as [Height, Side];
  return [height, side];
}

/** The dock one step away; the same one at the edge of the screen or for another key. */
export function dockTowards(dock: Dock, key: string): Dock {
  const [height, side] = partsOf(dock);
  const level = HEIGHTS.indexOf(height);
  if (key === 'ArrowLeft') return `${height}-left`;
  if (key === 'ArrowRight') return `${height}-right`;
  if (key === 'ArrowUp') return `${HEIGHTS[Math.max(0, level - 1)] ?? height}-${side}`;
  if (key === 'ArrowDown') return `${HEIGHTS[Math.min(HEIGHTS.length - 1, level + 1)] ?? height}-${side}`;
  return dock;
}

/** Where an overlay of this size lies when it sits in this dock. */
export function boxAt(dock: Dock, size: { width: number; height: number }, viewport: Box): Box {
  const [height, side] = partsOf(dock);
  const lowest = viewport.height - size.height - MARGIN;
  const top = { top: MARGIN, middle: (viewport.height - size.height) / 2, bottom: lowest }[height];
  const left = side === 'left' ? MARGIN : viewport.width - size.width - MARGIN;
  return { left, top, width: size.width, height: size.height };
}

/** The dock whose place is nearest to where the overlay was dropped. */
export function nearestDock(dropped: Box, viewport: Box): Dock {
  const distance = (dock: Dock): number => {
    const box = boxAt(dock, dropped, viewport);
    return Math.hypot(box.left - dropped.left, box.top - dropped.top);
  };
  return leastBy(DOCKS, distance) ?? FIRST_DOCK;
}

/**
 * The dock that covers least of what has to stay in sight: the user's own where it covers nothing, else the other side at
 * the same height, then the rest. What no dock can avoid moves nothing.
 */
export function dockClearOf(
  inSight: readonly Box[],
  own: Dock,
  size: { width: number; height: number },
  viewport: Box,
): Dock {
  const [height] = partsOf(own);
  const sameHeight = DOCKS.filter((dock) => dock !== own && partsOf(dock)[0] === height);
  const preferred = [own, ...sameHeight, ...DOCKS.filter((dock) => dock !== own && !sameHeight.includes(dock))];
  const covered = (dock: Dock): number =>
    inSight.reduce((sum, box) => sum + overlap(boxAt(dock, size, viewport), box), 0);
  return leastBy(preferred, covered) ?? own;
}

/** Square pixels that two boxes share. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

export const overlaps = (a: Box, b: Box): boolean => overlap(a, b) > 0;

/** The first of the items with the lowest cost. */
function leastBy<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  let best: { item: T; cost: number } | undefined;
  for (const item of items) {
    const own = cost(item);
    if (!best || own < best.cost) best = { item, cost: own };
  }
  return best?.item;
}
