import type { Chart } from '../chart';
import { readinessOf } from '../readiness';
import type { OrderCheck, Verdict } from '../rules';
import type { Said } from './said';

/** What the panel says of a tab; the same words as the panel's own. */
export type PanelState = 'silent' | 'findings' | 'cannot-tell' | 'unreadable' | 'paused';

/**
 * What to say of a chart. Findings of every tier are worth the panel, undecided checks only where they apply, and a page
 * that can't be read only where a patient's chart is open and nothing at all of it was seen.
 */
export function panelStateOf(chart: Chart, verdict: Verdict, check: OrderCheck | null, { closed }: Said): PanelState {
  if (verdict.findings.some(({ severity }) => severity !== 'info')) return 'findings';
  if (verdict.undecided.length > 0) return 'cannot-tell';
  if (verdict.findings.length > 0) return 'findings';
  // talks and bookings stay to be done although the page leaves nothing open
  if (check?.isOrder && readinessOf(check.items, closed).is === 'not-ready') return 'cannot-tell';
  const sawNothing = Object.values(chart.coverage).every(({ seen }) => seen === 'not-seen');
  return chart.patient && chart.unreadable.length > 0 && sawNothing ? 'unreadable' : 'silent';
}
