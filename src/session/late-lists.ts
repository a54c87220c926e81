import type { FrameReading, Patient } from '../chart';
import type { ReadPart } from '../reader';
import { isNamed, samePatient } from './identity';

/** A list that may be the old patient's still is taken for hers after this long: two patients may have the same. */
const LISTS_FOLLOW_MS = 4000;
/** Rows like "no known allergies" stay as they are from one patient to the next where a page draws only what differs. */
const COMMON_ROWS_FOLLOW_MS = 1500;
/** Several rows that were read beside another name and have not been drawn since are that patient's. */
const OTHERS_LISTS_LEAVE_MS = 15_000;

const patienceFor: Readonly<Record<ReadPart, number>> = {
  medications: LISTS_FOLLOW_MS,
  labs: LISTS_FOLLOW_MS,
  weight: LISTS_FOLLOW_MS,
  allergies: COMMON_ROWS_FOLLOW_MS,
  immunizations: COMMON_ROWS_FOLLOW_MS,
  conditions: COMMON_ROWS_FOLLOW_MS,
};
const parts = Object.keys(patienceFor) as ReadPart[];
/** What two patients hardly share: the very same under another name waits, though it was drawn anew. */
const ownParts: readonly ReadPart[] = ['medications', 'labs'];

interface KnownLists {
  reading: FrameReading;
  /** Null where nobody knows whose they were. */
  of: Patient | null;
}

/** A banner changes before the lists below it: tells readings whose lists may still be the former patient's. */
export interface LateLists {
  /** The banner names another patient, or none. */
  bannerChanged(): void;
  /**
   * Whether this reading must wait; the frame has to be read again a little later.
   * @param drawnBefore what of it was drawn before the patient's name; asked only after a change of the banner.
   */
  mustWait(reading: FrameReading, drawnBefore: () => ReadonlySet<ReadPart>): boolean;
}

/** @param clock milliseconds since the epoch. */
export function lateLists(clock: () => number): LateLists {
  let known: KnownLists[] = [];
  /** Somebody was left before her lists were read; they may come yet. */
  let missedOne = false;
  let last: FrameReading | null = null;
  let seen: Patient | null = null;
  let since = 0;

  const accept = (reading: FrameReading): false => {
    last = reading;
    // while nobody is named, the lists may be those of whoever was named last
    if (isNamed(reading.patient)) {
      known = [];
      missedOne = false;
    }
    return false;
  };
  /** How long this part has to wait from the moment on in which the banner changed; 0: it is hers. */
  const waitOf = (part: ReadPart, reading: FrameReading, named: Patient | null, isBefore: boolean): number => {
    const same = known.filter((lists) => showsSame(part, lists.reading, reading));
    if (same.some(({ of }) => isOf(named, of))) return 0;
    if (!isBefore) return same.length > 0 && ownParts.includes(part) ? patienceFor[part] : 0;
    const isAnothers = same.some(({ of }) => of !== null) && textsOf(part, reading).length > 1;
    return isAnothers ? OTHERS_LISTS_LEAVE_MS : patienceFor[part];
  };

  /** Whether her own lists are what she came back to. */
  const isKnown = (reading: FrameReading, named: Patient | null): boolean =>
    known.some(
      ({ reading: before, of }) => isOf(named, of) && ownParts.every((part) => showsSame(part, before, reading)),
    );

  return {
    bannerChanged() {
      if (last) known.push({ reading: last, of: last.patient });
      missedOne ||= !last;
      last = null;
      seen = null;
      since = clock();
    },
    mustWait(reading, drawnBefore) {
      if (known.length === 0 && !missedOne) return accept(reading);
      const named = isNamed(reading.patient) ? reading.patient : null;
      const isNewName = named && !(seen && samePatient(seen, named));
      seen = named;
      if (isNewName) since = clock();
      const before = drawnBefore();
      const waits = parts.map((part) => waitOf(part, reading, named, before.has(part)));
      if (clock() < since + Math.max(...waits)) return true;
      if (!missedOne || clock() >= since + LISTS_FOLLOW_MS || isKnown(reading, named)) return accept(reading);
      missedOne = false;
      known.push({ reading, of: null });
      return true;
    },
  };
}

const isOf = (named: Patient | null, of: Patient | null): boolean =>
  named !== null && of !== null && samePatient(of, named);

function textsOf(part: ReadPart, reading: FrameReading): string[] {
  if (part !== 'weight') return reading[part].map(({ text }) => text);
  const { weightKg, weightDate } = reading.patient ?? {};
  return weightKg ? [`${weightKg} ${weightDate}`] : [];
}

function showsSame(part: ReadPart, before: FrameReading, now: FrameReading): boolean {
  const [one, other] = [textsOf(part, before), textsOf(part, now)];
  return one.length > 0 && one.length === other.length && one.every((text, index) => text === other[index]);
}
