import { withAmount } from './amounts';
import { readPharmacogenetics } from './pharmacogenetics';
import type { FrameReading } from './types';
import { unreadableIn, withUnreadableName } from './unreadable-names';
import { conceptsIn } from './vocabulary';

/**
 * A frame's reading with what needs no screen any more: names that can't be read, amounts whose unit is not printed, the classes of its gene results, the
 * concepts of its problems.
 * Done where readings are gathered, so that no frame carries the vocabulary for it.
 */
export const withMeaning = (reading: FrameReading): FrameReading => ({
  ...reading,
  medications: reading.medications.map(withUnreadableName),
  unreadable: [...reading.unreadable, ...unreadableIn(reading.medications)],
  labs: reading.labs.map(withAmount),
  pharmacogenetics: readPharmacogenetics(reading.labs),
  // "Fever and rash" says two things, and a rule may ask for both.
  conditions: reading.conditions.flatMap((condition) => {
    const concepts = conceptsIn(condition.text);
    return concepts.length < 2
      ? [{ ...condition, concept: concepts[0] ?? null }]
      : concepts.map((concept) => ({ ...condition, concept }));
  }),
});
