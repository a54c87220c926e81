import type { FrameFacts, FrameReading, Patient } from '../chart';
import type { FrameReader, ReadPart } from './contract';
import { isHidden } from './dom';
import { frameFactsOf } from './frame';
import type { ClosedRootOf } from './shadow-roots';
import { AFTER_ADDRESS, AFTER_CHANGE, type Patience, waitForQuiet } from './watch-quiet';
import { listenForChanges } from './watch-signals';

/** Why there is no reading of a frame: nobody sees it, it speaks of no drug, result or patient, or reading it failed. */
export type NotRead = 'hidden' | 'no-chart' | 'failed';

export interface WatchOptions {
  reader: Pick<
    FrameReader,
    'read' | 'patientNow' | 'noteDrawn' | 'drawnBeforeName' | 'quickLook' | 'outline' | 'forget'
  >;
  signal: AbortSignal;
  /** Where the browser lets an extension see them, changes in closed shadow roots are noticed too. */
  closedRootOf: ClosedRootOf;
  samePatient(one: Patient, other: Patient): boolean;
  /** False once the extension behind this script is gone; asked before anything is done. */
  isAlive(): boolean;
  /**
   * The banner names another patient, or none any more. Called in the task that noticed it, before anything is read.
   */
  onPatientChange(patient: Patient | null): void;
  /** The address changed, or the frame came back from the cache: nothing holds until the next reading. */
  onScreenChange(): void;
  /** @param drawnBefore what of it was drawn before the patient's name. */
  onReading(reading: FrameReading, drawnBefore: () => ReadonlySet<ReadPart>): void;
  onNotRead(frame: FrameFacts, why: NotRead): void;
  /** The frame is being closed or replaced; where not `forGood`, it may come back as it was. */
  onLeft(forGood: boolean): void;
}

export interface FrameWatch {
  /** Reads as soon as the page leaves time for it, also after a pause. */
  readNow(): void;
  /** Stops reading until `readNow`; the watch of the patient goes on. */
  pause(): void;
}

/**
 * Watches this frame for as long as `signal` lasts: reads it when it has changed and is quiet again, and notices a change
 * of patient in the task of the mutation.
 */
export function watchFrame(options: WatchOptions): FrameWatch {
  const { reader, signal, samePatient } = options;
  let patient: Patient | null = null;
  let address = location.href;
  let running: AbortController | null = null;
  /** A reading is due. */
  let unread = false;
  let everywhere = true;
  /** The page's tasks that drew something, from 1 on: the number of the one that is running, or of the next. */
  let task = 1;
  /** The one in which this patient's name was drawn; null where that was not noticed. */
  let namedIn: number | null = null;
  let paused = false;

  const isOther = (named: Patient | null): boolean =>
    patient !== null && (!isNamed(named) || !samePatient(named, patient));

  const readLater = (patience: Patience): void => {
    unread = true;
    if (!paused && !isHidden(document)) wait.changed(patience);
  };
  const startOver = (): void => {
    running?.abort();
    wait.reset();
    everywhere = true;
  };
  const patientLeft = (named: Patient | null): void => {
    patient = isNamed(named) ? named : null;
    namedIn = null;
    // where another patient is named already, her banner is watched on: she, too, may leave before she was read
    if (patient) reader.outline(null);
    else reader.forget();
    options.onPatientChange(patient);
  };

  /** The one thing done inside the observer: is this still the patient, is this still the screen? */
  const identify = (): void => {
    if (!options.isAlive()) return;
    const named = reader.patientNow();
    const moved = location.href !== address;
    address = location.href;
    if (!moved && !isOther(named)) return;
    startOver();
    if (isOther(named)) {
      patientLeft(named);
      if (patient) namedIn = task;
    } else options.onScreenChange();
    readLater(AFTER_ADDRESS);
  };

  const accept = (reading: FrameReading, since: AbortSignal): void => {
    identify();
    if (since.aborted || !options.isAlive()) return;
    if (isOther(reading.patient)) patientLeft(reading.patient);
    patient = isNamed(reading.patient) ? reading.patient : null;
    options.onReading(reading, () => reader.drawnBeforeName(namedIn));
  };
  const giveUp = (why: NotRead): void => {
    if (patient) patientLeft(null);
    options.onNotRead(frameFactsOf(window), why);
  };

  const readFrame = async (): Promise<void> => {
    if (running || !options.isAlive()) return;
    unread = false;
    const roots = searchRoots(everywhere);
    everywhere = false;
    if (!frameFactsOf(window).visible) return giveUp('hidden');
    if (!reader.quickLook(roots)) return giveUp('no-chart');
    const mine = new AbortController();
    running = mine;
    try {
      const reading = await reader.read(AbortSignal.any([signal, mine.signal]));
      if (!signal.aborted) accept(reading, mine.signal);
    } catch {
      // an aborted reading has nothing to say; one that failed must not leave an older one standing
      if (!mine.signal.aborted && !signal.aborted) giveUp('failed');
    } finally {
      running = null;
      if (unread) readLater(AFTER_CHANGE);
    }
  };

  const wait = waitForQuiet(() => void readFrame(), signal);
  const searchRoots = listenForChanges({
    signal,
    closedRootOf: options.closedRootOf,
    onMoved: identify,
    onLeft: (forGood) => options.isAlive() && options.onLeft(forGood),
    onChange(patience, records) {
      identify();
      reader.noteDrawn(records, task);
      task += 1;
      readLater(patience);
    },
    onReturned() {
      startOver();
      if (options.isAlive()) options.onScreenChange();
      readLater(AFTER_CHANGE);
    },
  });
  signal.addEventListener('abort', () => {
    startOver();
    reader.forget();
  });
  readLater(AFTER_CHANGE);

  return {
    readNow() {
      paused = false;
      everywhere = true;
      readLater(AFTER_CHANGE);
    },
    pause() {
      paused = true;
      startOver();
    },
  };
}

/** A weight or a birth date alone names nobody. */
const isNamed = (patient: Patient | null): patient is Patient =>
  patient !== null && (patient.name !== null || patient.identifiers.length > 0);
