import type { Regimen } from '../../rules/dosing';

/** What can be chosen in the options page, or fixed by a policy. */
export interface Choices {
  /** What the calculator begins with. */
  regimen: Regimen;
  /** In which the calculator takes a weight that is typed. */
  weightUnit: 'kg' | 'lb';
  /** Whose scale of TPMT activity counts where nobody has chosen one for the patient; null: none. */
  laboratory: string | null;
  /** Info findings in the panel. */
  notes: 'folded' | 'hidden';
  /** When the pill stands on a page by itself. */
  pill: 'always' | 'warnings';
  /** Whether a new critical finding is said to screen readers. */
  announce: boolean;
}

export const shippedChoices: Choices = {
  regimen: 'weight-based',
  weightUnit: 'kg',
  laboratory: null,
  notes: 'folded',
  pill: 'always',
  announce: true,
};

/** What a policy can take away. */
export const features = [
  'calculator',
  'checklist',
  'copy',
  'print',
  'calendar',
  'look-once',
  'own-limits',
  'own-adapters',
] as const;
export type Feature = (typeof features)[number];
