import { roundingTolerance } from '../../rules/dosing';
import type { DoseRange } from './range';
import { TabletDoses } from './tablets';

export interface Rounded {
  /** mg/day that whole tablets give; null where the range ends below the smallest tablet. */
  mgPerDay: number | null;
  /** `below-range`: no dose in the range can be given; `next` is the one above it. */
  note: 'none' | 'below-range' | 'not-dispensable';
  /** The next dose up that tablets give, where it still lies in the range and under the cap (or, below the range, the one that does not). */
  next: number | null;
  tablets: TabletDoses;
}

/**
 * The highest dose that the tablets give and that is at most 5 % above the default; where that lies below the range, the
 * lowest in the range; where none lies in it, the next one below.
 */
export function roundToTablets(range: DoseRange, strengths: readonly number[]): Rounded {
  const tablets = new TabletDoses(strengths, Math.max(range.high, range.default) * 2 + Math.max(...strengths));
  const ceiling = Math.min(range.default * (1 + roundingTolerance), range.cap);
  const nearest = tablets.highestUpTo(ceiling);
  const within = tablets.lowestFrom(range.low);
  if (nearest > 0 && nearest >= range.low - 1e-6) {
    const above = tablets.nextAbove(nearest);
    return { mgPerDay: nearest, note: 'none', next: above !== null && above <= range.high ? above : null, tablets };
  }
  if (within !== null && within <= Math.min(range.high, range.cap) + 1e-6)
    return { mgPerDay: within, note: 'none', next: null, tablets };
  const below = tablets.highestUpTo(range.low);
  return below > 0 && range.high >= Math.min(...strengths)
    ? { mgPerDay: below, note: 'below-range', next: within, tablets }
    : { mgPerDay: null, note: 'not-dispensable', next: within, tablets };
}
