/** Holds, does not hold, or can't be told (null). */
export type Truth = boolean | null;

export const negate = (truth: Truth): Truth => (truth === null ? null : !truth);
