import type { Box } from './dock';

/** Room between the card and the control it stands beside, in CSS pixels. */
const GAP = 12;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Where a card of this size stands beside a control without covering any of it: right, left, below, above, the first that
 * fits into the viewport. Null where none does.
 */
export function besideOf(
  control: Box,
  size: { width: number; height: number },
  viewport: Box,
): { left: number; top: number } | null {
  const { width, height } = size;
  const along = {
    top: clamp(control.top, GAP, viewport.height - height - GAP),
    left: clamp(control.left + control.width - width, GAP, viewport.width - width - GAP),
  };
  const places = [
    { left: control.left + control.width + GAP, top: along.top },
    { left: control.left - width - GAP, top: along.top },
    { left: along.left, top: control.top + control.height + GAP },
    { left: along.left, top: control.top - height - GAP },
  ];
  const fits = ({ left, top }: { left: number; top: number }): boolean =>
    left >= 0 && top >= 0 && left + width <= viewport.width && top + height <= viewport.height;
  return places.find(fits) ?? null;
}
