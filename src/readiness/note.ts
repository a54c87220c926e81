import type { Chart, Evidence, Patient } from '../chart';
import { formatList, type PlainKey, textOf } from '../locale';
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

const SAYS: Record<CheckResult['status'], PlainKey> = {
  met: 'readiness_note_met',
  unmet: 'readiness_note_unmet',
  unknown: 'readiness_note_unknown',
  'not-applicable': 'readiness_note_notApplicable',
};

/** Plain text for the chart: every item with its value, place and date, what was closed by hand and why. */
export function noteOf({ chart: { now, patient }, check, closed, ruleSet, clock }: NoteOptions): string {
  const { version, reviewed } = ruleSet;
  const readiness = readinessInWords(readinessOf(check.items, closed));
  return [
    textOf('readiness_note_title', { list: check.title, readiness }),
    patient
      ? textOf('readiness_note_madeFor', { date: now, patient: personIn(patient) })
      : textOf('readiness_note_made', { date: now }),
    ...check.items.map((item) => lineOf(item, closed[item.id], clock)),
    textOf('readiness_note_ruleSet', { version, reviewed }),
  ].join('\n');
}

function lineOf(item: CheckResult, closing: Said['closed'][string] | undefined, clock: NoteOptions['clock']): string {
  const byHand = closing && item.status !== 'met' && isClosed(item, closing) ? closing : null;
  const said = { item: item.label, state: byHand ? closedInWords(byHand, clock) : textOf(SAYS[item.status]) };
  return item.status === 'not-applicable'
    ? textOf('readiness_note_item', said)
    : textOf('readiness_note_itemDetail', { ...said, detail: detailOf(item) });
}

function closedInWords({ at, reason }: Said['closed'][string], clock: NoteOptions['clock']): string {
  const time = clock(at);
  return reason ? textOf('readiness_note_closedBecause', { time, reason }) : textOf('readiness_note_closed', { time });
}

const personIn = ({ name, birthDate, identifiers }: Patient): string =>
  formatList(
    [
      name ?? textOf('readiness_note_notNamed'),
      birthDate && textOf('readiness_note_born', { date: birthDate }),
      identifiers[0],
    ].filter((part) => part !== null && part !== undefined),
  );

function detailOf({ detail, asks, inputs, byHand }: CheckResult): string {
  if (byHand) return asks;
  const places = new Set(inputs.flatMap(({ evidence }) => (evidence ? [placeOf(evidence)] : [])));
  return places.size > 0 ? textOf('readiness_note_readIn', { detail, places: formatList([...places]) }) : detail;
}

const placeOf = ({ place, screen }: Evidence): string => place || screen;
