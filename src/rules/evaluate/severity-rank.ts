import type { Severity } from '../verdict';

/** The worse, the lower. */
export const RANK: Record<Severity, number> = { critical: 0, warning: 1, info: 2 };
