import type { Evidence, FactList, FrameReading, Medication } from '../chart';
import { belongsToPatient } from './binding';
import type { ChartSession, EarlierFacts, FrameRecord } from './chart-session';
import { mergeCoverage, onEarlierScreen } from './coverage';
import { drugOf, firstOfEach, geneResultOf, mergeMedications, mergeResults, problemOf, textOf } from './facts';

const left = <Fact extends { evidence: Evidence }>(facts: readonly Fact[]): Fact[] =>
  facts.map((fact) => ({ ...fact, evidence: { ...fact.evidence, onScreen: false } }));

/**
 * The session after this frame's screen was left: what it showed of the patient stays, marked so. Without a patient
 * nothing stays, and a draft is only a draft while its form is open.
 */
export function keepScreen(session: ChartSession, record: FrameRecord | undefined): ChartSession {
  const reading = record?.reading;
  if (!reading || !session.patient || !record.facts.visible || !belongsToPatient(session, record)) return session;
  const { earlier } = session;
  const signed = reading.medications.filter(({ status }) => status !== 'draft');
  return {
    ...session,
    earlier: {
      medications: mergeMedications([...left(signed), ...earlier.medications]),
      labs: mergeResults([...left(reading.labs), ...earlier.labs]),
      pharmacogenetics: firstOfEach([...left(reading.pharmacogenetics), ...earlier.pharmacogenetics], geneResultOf),
      allergies: firstOfEach([...left(reading.allergies), ...earlier.allergies], textOf),
      immunizations: firstOfEach([...left(reading.immunizations), ...earlier.immunizations], textOf),
      conditions: firstOfEach([...left(reading.conditions), ...earlier.conditions], problemOf),
      coverage: mergeCoverage([onEarlierScreen(reading.coverage), earlier.coverage]),
    },
  };
}

/** What the screen says now speaks for a drug before what an earlier screen said. */
function isSuperseded(earlier: Medication, now: readonly Medication[]): boolean {
  return now.some((shown) => {
    if (drugOf(shown) !== drugOf(earlier) || shown.status === 'draft') return false;
    if (shown.status !== 'stopped') return earlier.status !== 'stopped';
    // an old course that was stopped says nothing of the present one
    return earlier.start !== null && shown.end !== null && earlier.start <= shown.end;
  });
}

/** Earlier facts that still hold beside this reading: a list that is seen whole again replaces what was seen of it. */
export function stillHolding(earlier: EarlierFacts, reading: FrameReading): EarlierFacts {
  const remaining = <Fact extends { evidence: Evidence }>(list: FactList, before: Fact[], now: Fact[]): Fact[] => {
    if (reading.coverage[list].seen !== 'complete') return before;
    const places = new Set(now.map(({ evidence }) => evidence.place));
    return before.filter(({ evidence }) => !places.has(evidence.place));
  };
  const medications = remaining('medications', earlier.medications, reading.medications);
  return {
    ...earlier,
    medications: medications.filter((medication) => !isSuperseded(medication, reading.medications)),
    allergies: remaining('allergies', earlier.allergies, reading.allergies),
    immunizations: remaining('immunizations', earlier.immunizations, reading.immunizations),
    conditions: remaining('conditions', earlier.conditions, reading.conditions),
  };
}
