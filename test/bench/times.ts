/** Milliseconds of repeated runs of one thing. */
export interface Times {
  median: number;
  p95: number;
}

/** The value that this share of all, from 0 to 1, does not pass. */
export function shareOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const timesOf = (milliseconds: readonly number[]): Times => ({
  median: shareOf(milliseconds, 0.5),
  p95: shareOf(milliseconds, 0.95),
});
