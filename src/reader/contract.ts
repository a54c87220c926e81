import type { FactList, FrameReading, Patient } from '../chart';

/** What of a reading is drawn in a place of its own. */
export type ReadPart = FactList | 'weight';

/**
 * What reads one frame. Marks number the elements that facts were read from, for as long as the document lives; a mark
 * is never given to a second element.
 */
export interface FrameReader {
  /**
   * Reads what the frame shows now, in slices that leave the page its time.
   * @throws the signal's reason once `signal` is aborted, before the next slice.
   */
  read(signal: AbortSignal): Promise<FrameReading>;
  /** The patient named where the last reading found the banner; null where none is named there now. Synchronous. */
  patientNow(): Patient | null;
  /** Notes what one task of the page has drawn; called in the observer's own. Tasks are numbered from 1 on. */
  noteDrawn(records: readonly MutationRecord[], task: number): void;
  /**
   * What of the last reading was drawn before the patient's name was: it may be the former patient's.
   * @param namedIn the task that drew the name; null where nobody knows, and the banner itself has to tell.
   */
  drawnBeforeName(namedIn: number | null): ReadonlySet<ReadPart>;
  /**
   * The gate: whether this frame speaks of a drug, an analyte or a patient at all.
   * @param roots its shadow roots, those within others included
   */
  quickLook(roots: Iterable<ShadowRoot>): boolean;
  /** Scrolls to the element of this mark and outlines it for a moment; nothing happens where it is gone. */
  reveal(mark: number): void;
  /** Outlines the element of this mark without scrolling; null takes the outline away. */
  outline(mark: number | null): void;
  /** The element of this mark; null where it is gone, or was read before all was forgotten. */
  elementOf(mark: number): Element | null;
  /** Drops everything remembered of what was read: elements, marks, the place of the banner, outlines. */
  forget(): void;
}

declare global {
  /** Set by `reader.js`, which stands before `chart.js` in every frame; both share the extension's own world. */
  var thioguardReader: FrameReader | undefined;
}
