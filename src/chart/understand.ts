import { interpret } from './reading/interpret';
import { FrameMemory } from './reading/interpreted';
import { identify } from './reading/patient';
import { senseOfScreen } from './reading/sense';
import type { Screen } from './screen';
import type { Evidence, FrameFacts, FrameReading, ISODate, Patient } from './types';
import { mentionsDrug } from './vocabulary';

interface Understood {
  reading: Omit<FrameReading, 'timing'>;
  fresh: readonly Evidence[];
  identityMarks: number[];
  weightMark: number;
}

/**
 * What a frame shows, as facts; `withMeaning` adds what needs no screen. Marks in the evidence of `fresh` facts are the
 * screen's own; the others were read before, out of blocks that are the same still. Steps are a few rows each.
 */
export function* understand(
  screen: Screen,
  frame: FrameFacts,
  today: ISODate,
  memory: FrameMemory,
): Generator<void, Understood> {
  const { identityMarks, weightMark, fresh, ...facts } = yield* interpret(screen, frame, today, memory);
  return { identityMarks, weightMark, fresh, reading: { ...facts, pharmacogenetics: [] } };
}

export const newMemory = (): FrameMemory => new FrameMemory();

/** The patient whom a part of a screen names; null where it names none. */
export const patientOn = (screen: Screen, frame: FrameFacts, today: ISODate): Patient | null =>
  identify(screen.blocks, senseOfScreen(screen, frame, today)).patient;

const MEDICINE =
  /medic|medik|m[ée]dic|drug|arznei|verordn|prescri|prescr|recet|ricett|recept|geneesm|farmac|allerg|alerg|problem|diagnos|result|risultat|r[ée]sultat|labor|uitslag|befund|patient|pazient|pacient|\bdob\b|birth|geb\.|geburt|naissance|nacim|nascita|geboorte|\bmrn\b|tpmt/i;

/** The gate: whether a page's text speaks of a patient, a list of a chart or a drug of ours at all. */
export const speaksOfMedicine = (text: string): boolean => MEDICINE.test(text) || mentionsDrug(text);
