import type { Severity } from '../rules';

const severity: Record<Severity, string> = { critical: 'critical', warning: 'warning', info: 'note' };

/** Words beside the answer that popup and panel share; the answer's own come with it. */
export const words = {
  severity,
  why: 'Why',
  notes: (count: number): string => `${count} ${count === 1 ? 'note' : 'notes'}`,
} as const;
