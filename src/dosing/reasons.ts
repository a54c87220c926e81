import type { Severity } from '../rules';
import type { Reason } from './types';

export const reason = (id: string, severity: Severity, text: string, ...sources: readonly string[]): Reason => ({
  id,
  severity,
  text,
  sources: [...sources],
});

const rank: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, info: 2 };

/** Worst first, otherwise as they came; of two with one id the worse one stays. */
export function worstFirst(reasons: readonly Reason[]): Reason[] {
  const sorted = [...reasons].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return sorted.filter(({ id }, at) => sorted.findIndex((other) => other.id === id) === at);
}

/** A number as a sentence prints it: no trailing zeros, at most so many decimals. */
export const figure = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));
