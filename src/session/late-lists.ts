import type { FrameReading, Patient } from '../chart';
import { isNamed, samePatient } from './identity';

/** A list that stays the very same under a new banner is taken for the old patient's this long. */
const LISTS_FOLLOW_MS = 4000;

interface KnownLists {
  reading: FrameReading;
  /** Null where nobody knows whose they were. */
  of: Patient | null;
}

/** A banner changes before the lists below it: tells readings whose lists may still be the former patient's. */
export interface LateLists {
  /** The banner names another patient, or none. `unread`: the page had changed before, and nobody has read how. */
  bannerChanged(unread: boolean): void;
  /** Whether this reading must wait; the frame has to be read again a little later. */
  mustWait(reading: FrameReading): boolean;
}

/** @param clock milliseconds since the epoch. */
export function lateLists(clock: () => number): LateLists {
  let known: KnownLists[] = [];
  /** Somebody's lists may have been drawn and gone without being read. */
  let missedOne = false;
  let last: FrameReading | null = null;
  let seen: Patient | null = null;
  let until = 0;

  const accept = (reading: FrameReading): false => {
    last = reading;
    // while nobody is named, the lists may be those of whoever was named last
    if (isNamed(reading.patient)) {
      known = [];
      missedOne = false;
    }
    return false;
  };

  return {
    bannerChanged(unread) {
      if (last) known.push({ reading: last, of: last.patient });
      missedOne ||= unread || !last;
      last = null;
      seen = null;
      until = clock() + LISTS_FOLLOW_MS;
    },
    mustWait(reading) {
      if (known.length === 0 && !missedOne) return accept(reading);
      const named = isNamed(reading.patient) ? reading.patient : null;
      const isNewName = named && !(seen && samePatient(seen, named));
      seen = named;
      if (isNewName) until = clock() + LISTS_FOLLOW_MS;
      if (clock() >= until) return accept(reading);
      const same = known.filter((lists) => showsListOf(lists.reading, reading));
      if (same.some(({ of }) => of && named && samePatient(of, named))) return accept(reading);
      if (same.length > 0) return true;
      if (!missedOne) return accept(reading);
      missedOne = false;
      known.push({ reading, of: null });
      return true;
    },
  };
}

function showsListOf(before: FrameReading, now: FrameReading): boolean {
  const same = (one: readonly { text: string }[], other: readonly { text: string }[]): boolean =>
    one.length > 0 && one.length === other.length && one.every(({ text }, index) => text === other[index]?.text);
  return same(before.medications, now.medications) || same(before.labs, now.labs);
}
