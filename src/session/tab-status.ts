import type { TherapyState } from '../chart';
import { entriesOf } from '../set-aside';
import type { ChartSession } from './chart-session';
import { isNamed } from './identity';
import { badgeOf, type Judge, viewOf } from './respond';

/** What the popup says of a tab. */
export type TabStatus =
  /** Nothing was heard of the tab yet, or nothing holds at this moment. */
  | { kind: 'waiting' }
  | { kind: 'paused' }
  | { kind: 'unreadable' }
  | {
      kind: 'read';
      /** Name or record number as printed; null where no frame names anybody. */
      patient: string | null;
      therapy: TherapyState;
      critical: number;
      warnings: number;
      undecided: number;
      /** Entries that the clinician set aside. */
      setAside: number;
    };

export function tabStatus(session: ChartSession | null, judge: Judge): TabStatus {
  const view = session && Object.keys(session.frames).length > 0 ? viewOf(session, judge) : null;
  if (!view) return { kind: session?.paused ? 'paused' : 'waiting' };
  if (view.state === 'paused' || view.state === 'unreadable') return { kind: view.state };
  const badge = badgeOf(view);
  const { patient, therapy } = view.chart;
  return {
    kind: 'read',
    patient: isNamed(patient) ? (patient.name ?? patient.identifiers[0] ?? null) : null,
    therapy: therapy.state,
    critical: badge.kind === 'findings' ? badge.critical : 0,
    warnings: badge.kind === 'findings' ? badge.warnings : 0,
    undecided: view.verdict.undecided.length,
    setAside: entriesOf(view.verdict.findings, view.said.setAside).setAside.length,
  };
}
