/**
 * A number a clinician may argue with: it has a name of its own, so that a hospital's policy can replace it
 * (`withLocalLimits`), words print it, and boundary examples are held against it.
 */
export interface Limit {
  readonly kind: 'limit';
  /** `wbc.stop`; the same id means the same number wherever it stands. */
  readonly id: string;
  readonly value: number;
  /** As a reader expects it printed: `×10⁹/L`, `mg/kg/day`, `days`; empty for a bare number. */
  readonly unit: string;
  /** What the limit is where nobody has set another; absent where `value` is that. */
  readonly shipped?: number;
}

export const limit = (id: string, value: number, unit = ''): Limit => ({ kind: 'limit', id, value, unit });
