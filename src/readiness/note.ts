import type { Chart, Evidence, Patient } from '../chart';
import type { CheckResult, OrderCheck, Verdict } from '../rules';
import type { Said } from '../session';
import { isClosed, readinessOf } from './readiness';
import { readinessInWords } from './summary';

export interface NoteOptions {
  chart: Pick<Chart, 'now' | 'patient'>;
  check: OrderCheck;
  closed: Said['closed'];
  ruleSet: Verdict['ruleSet'];
  /** `14:05`, of an instant in milliseconds since the epoch. */
  clock(at: number): string;
}

const SAYS: Record<CheckResult['status'], string> = {
  met: 'met',
  unmet: 'OPEN',
  unknown: "OPEN, can't tell",
  'not-applicable': 'does not apply',
};

/** Plain text for the chart: every item with its value, place and date, what was closed by hand and why. */
export function noteOf({ chart: { now, patient }, check, closed, ruleSet, clock }: NoteOptions): string {
  const lines = check.items.map((item) => {
    const closing = closed[item.id];
    const byHand = closing && item.status !== 'met' && isClosed(item, closing) ? closing : null;
    const state = byHand
      ? `closed by hand at ${clock(byHand.at)}${byHand.reason ? `: ${byHand.reason}` : ''}`
      : SAYS[item.status];
    const detail = item.status === 'not-applicable' ? '' : ` (${detailOf(item)})`;
    return `- ${item.label}: ${state}${detail}`;
  });
  return [
    `${check.title}: ${readinessInWords(readinessOf(check.items, closed))}`,
    `Thioguard checklist, ${now}${patient ? `, ${personIn(patient)}` : ''}`,
    ...lines,
    `Rule set ${ruleSet.version}, reviewed ${ruleSet.reviewed}. Read from the screen; decision support, not a clearance.`,
  ].join('\n');
}

const personIn = ({ name, birthDate, identifiers }: Patient): string =>
  [name ?? 'patient not named', birthDate && `born ${birthDate}`, identifiers[0]].filter(Boolean).join(', ');

function detailOf({ detail, asks, inputs, byHand }: CheckResult): string {
  if (byHand) return asks;
  const places = new Set(inputs.flatMap(({ evidence }) => (evidence ? [placeOf(evidence)] : [])));
  return places.size > 0 ? `${detail}; read in ${[...places].join(', ')}` : detail;
}

const placeOf = ({ place, screen }: Evidence): string => place || screen;
