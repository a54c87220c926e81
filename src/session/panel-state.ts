import type { Chart } from '../chart';
import { readinessOf } from '../readiness';
import type { OrderCheck, Verdict } from '../rules';
import { entriesOf } from '../set-aside';
import type { Said } from './said';

/** What the panel says of a tab; the same words as the panel's own. */
export type PanelState = 'silent' | 'findings' | 'cannot-tell' | 'unreadable' | 'paused';

/**
 * What to say of a chart. Findings of every tier are worth the panel, also set aside: an empty screen would say that
 * nothing was found. Undecided checks are only where they apply, and a page that can't be read only where a patient's chart
 * is open and nothing at all of it was seen.
 */
export function panelStateOf(chart: Chart, verdict: Verdict, check: OrderCheck | null, said: Said): PanelState {
  const { standing } = entriesOf(verdict.findings, said.setAside);
  if (standing.some(({ finding }) => finding.severity !== 'info')) return 'findings';
  if (verdict.undecided.length > 0) return 'cannot-tell';
  if (standing.length > 0) return 'findings';
  // talks and bookings stay to be done although the page leaves nothing open
  if (check?.isOrder && readinessOf(check.items, said.closed).is === 'not-ready') return 'cannot-tell';
  if (verdict.findings.length > 0) return 'findings';
  const sawNothing = Object.values(chart.coverage).every(({ seen }) => seen === 'not-seen');
  return chart.patient && chart.unreadable.length > 0 && sawNothing ? 'unreadable' : 'silent';
}
