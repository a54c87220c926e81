/** Strengths in mg that are taken to be at hand, and what a strength can be. Tablets are not halved. */
export const usualTablets: readonly number[] = [25, 50];
export const strengthLimits = { least: 5, most: 200, atMost: 6 } as const;

/** What the tablets give may lie this much above the dose that was worked out. */
export const roundingTolerance = 0.05;

/** The first step is a third of the suggestion, and from 100 mg on at least 50 mg; steps are multiples of 25 mg. */
export const firstStep = { fromSuggestedMg: 100, atLeastMg: 50, share: 1 / 3, multipleOfMg: 25 } as const;
/** Steps over two to three weeks: one a week. */
export const daysBetweenSteps = 7;
