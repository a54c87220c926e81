import {
  type Chart,
  type FrameReading,
  type ISODate,
  type Patient,
  sayWhichFormulaDecides,
  summarisePharmacogenetics,
} from '../chart';
import { isAnyOfNobody, leftOutOf, readingsOfPatient } from './binding';
import { enteredGenes, withEnteredWeight, withoutMisread } from './by-hand';
import type { ChartSession } from './chart-session';
import { mergeCoverage } from './coverage';
import { firstOfEach, geneResultOf, mergeMedications, mergeResults, problemOf, textOf } from './facts';
import { withMeasurements } from './identity';
import { genesOnScale } from './said';
import { therapyOf } from './therapy';

/** The patient as all frames together print her; the banner's own words come first. */
function mergePatient(session: ChartSession, readings: readonly FrameReading[]): Patient | null {
  const printed = readings.flatMap(({ patient }) => (patient ? [patient] : []));
  const [first, ...others] = session.patient ? [session.patient, ...printed] : printed;
  return first ? withMeasurements(first, others) : null;
}

/**
 * All that is known of the session's patient: what frames in sight show and, marked, what earlier screens showed. Frames
 * that belong to another patient are left out and named.
 * @param now today, for the rules.
 */
export function assembleChart(session: ChartSession, now: ISODate): Chart {
  const { said } = session;
  const earlier = withoutMisread(session.earlier, said);
  const readings = readingsOfPatient(session).map(({ reading }) => withoutMisread(reading, said));
  const medications = mergeMedications([...readings.flatMap((reading) => reading.medications), ...earlier.medications]);
  const order = readings.find((reading) => reading.order !== null)?.order ?? null;
  const coverage = mergeCoverage([...readings.map((reading) => reading.coverage), earlier.coverage]);
  const genes = [...enteredGenes(said, now), ...[...readings, earlier].flatMap((screen) => genesOnScale(screen, said))];
  const adapters = readings.flatMap(({ adapter }) => adapter ?? []);
  const failed = Object.values(session.frames).some((record) => record.failed && record.facts.visible);
  return {
    now,
    patient: withEnteredWeight(mergePatient(session, readings), said, now),
    therapy: therapyOf({
      medications,
      order,
      coverage,
      isChart: session.patient !== null || readings.some(({ isChart }) => isChart),
    }),
    medications,
    labs: sayWhichFormulaDecides(mergeResults([...readings.flatMap((reading) => reading.labs), ...earlier.labs])),
    pharmacogenetics: summarisePharmacogenetics(firstOfEach(genes, geneResultOf)),
    allergies: firstOfEach([...readings.flatMap((reading) => reading.allergies), ...earlier.allergies], textOf),
    immunizations: firstOfEach(
      [...readings.flatMap((reading) => reading.immunizations), ...earlier.immunizations],
      textOf,
    ),
    conditions: firstOfEach([...readings.flatMap((reading) => reading.conditions), ...earlier.conditions], problemOf),
    order,
    coverage,
    unreadable: [
      ...new Set([
        ...readings.flatMap((reading) => reading.unreadable),
        ...(failed ? ['a part of this page'] : []),
        ...(isAnyOfNobody(session) ? ['a part of this page that may be of another patient'] : []),
      ]),
    ],
    leftOut: leftOutOf(session),
    adapters: [...new Set(adapters.map(({ name }) => name))],
    adapterChanges: [...new Set(adapters.flatMap(({ changed }) => changed))],
  };
}
