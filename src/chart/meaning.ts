import type { ActivityLaboratory } from '../../rules/pharmacogenetics';
import { withAmount } from './amounts';
import { readPharmacogenetics } from './pharmacogenetics';
import type { FrameReading } from './types';
import { unreadableIn, withUnreadableName } from './unreadable-names';
import { conceptOf } from './vocabulary';

/**
 * A frame's reading with what needs no screen any more: names that can't be read, amounts whose unit is not printed, the classes of its gene results, the
 * concepts of its problems.
 * Done where readings are gathered, so that no frame carries the vocabulary for it.
 * @param laboratory whose scale of TPMT activity a person chose, null where nobody did.
 */
export const withMeaning = (reading: FrameReading, laboratory: ActivityLaboratory | null = null): FrameReading => ({
  ...reading,
  medications: reading.medications.map(withUnreadableName),
  unreadable: [...reading.unreadable, ...unreadableIn(reading.medications)],
  labs: reading.labs.map(withAmount),
  pharmacogenetics: readPharmacogenetics(reading.labs, laboratory),
  conditions: reading.conditions.map((condition) => ({ ...condition, concept: conceptOf(condition.text) })),
});
