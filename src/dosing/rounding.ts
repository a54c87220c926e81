import { roundingTolerance } from '../../rules/dosing';
import type { DoseRange } from './range';
import { TabletDoses } from './tablets';

/** What whole tablets make of a range. */
export type Rounded = { tablets: TabletDoses } & (
  | {
      note: 'none';
      mgPerDay: number;
      /** The next dose up, where it still lies in the range. */
      next: number | null;
    }
  | {
      /** No dose in the range can be given: `next` is the one above it. */
      note: 'below-range';
      mgPerDay: number;
      next: number;
    }
  /** The range ends below the smallest tablet. */
  | { note: 'not-dispensable'; mgPerDay: null }
);

/**
 * The highest dose that the tablets give and that is at most 5 % above the default; where that lies below the range, the
 * lowest in the range; where none lies in it, the next one below.
 */
export function roundToTablets(range: DoseRange, strengths: readonly number[]): Rounded {
  const ceiling = Math.min(range.default * (1 + roundingTolerance), range.cap);
  const tablets = new TabletDoses(strengths, ceiling + Math.min(...strengths));
  const nearest = tablets.highestUpTo(ceiling);
  if (nearest >= range.low) {
    const above = tablets.nextAbove(nearest);
    return { mgPerDay: nearest, note: 'none', next: above <= range.high ? above : null, tablets };
  }
  const within = tablets.lowestFrom(range.low);
  if (within <= range.high) return { mgPerDay: within, note: 'none', next: null, tablets };
  return nearest > 0
    ? { mgPerDay: nearest, note: 'below-range', next: within, tablets }
    : { mgPerDay: null, note: 'not-dispensable', tablets };
}
