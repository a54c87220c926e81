import type { Item } from '../screen';
import type { FrameReading, Medication } from '../types';
import { CoverageNotes } from './coverage';
import type { Measure } from './measures';

/** What has been understood of a screen so far. */
export interface Gathered
  extends Pick<FrameReading, 'medications' | 'labs' | 'allergies' | 'immunizations' | 'conditions'> {
  measures: Measure[];
  coverage: CoverageNotes;
  /** The medication that the next lines may tell more of. */
  lastMedication: { item: Item; medication: Medication } | null;
}

export const nothingGathered = (): Gathered => ({
  medications: [],
  labs: [],
  allergies: [],
  immunizations: [],
  conditions: [],
  measures: [],
  coverage: new CoverageNotes(),
  lastMedication: null,
});
