import type { Finding, Severity } from '../rules';

export const RANK: Record<Severity, number> = { critical: 0, warning: 1, info: 2 };

/** Sums of laboratory values and doses are not exact. */
const isMore = (now: number, before: number): boolean => now - before > 1e-9 * Math.max(1, Math.abs(before));

/**
 * Whether a finding is worse than it was: of a higher tier, for a cause that was not there, or with more of one that was
 * (a higher dose, a count further below its limit). What was unknown and is now known is not worse, nor is a thing less.
 */
export function isWorse(
  now: Pick<Finding, 'severity' | 'weighs'>,
  before: Pick<Finding, 'severity' | 'weighs'>,
): boolean {
  if (RANK[now.severity] < RANK[before.severity]) return true;
  const known = new Map(before.weighs.map(({ what, harm }) => [what, harm]));
  return now.weighs.some(({ what, harm }) => {
    const was = known.get(what);
    if (was === undefined) return true;
    return harm !== null && was !== null && isMore(harm, was);
  });
}
