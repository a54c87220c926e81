import type { FactList, FrameFacts, FrameReading, ListCoverage, Patient } from '../chart';
import { nothingSaid, type Said } from './said';

/** What one frame of the tab shows, as far as the last message from it told. */
export interface FrameRecord {
  frameId: number;
  /** Of the newest message taken from this frame; an older one that comes late is ignored. */
  generation: number;
  facts: FrameFacts;
  /** Null while nothing holds: after a change, or where there is nothing to read. */
  reading: FrameReading | null;
  /** Whose chart the frame says is open; null where it names nobody. */
  named: Patient | null;
  /** Something changed in it, or it was left, and its next reading is awaited. */
  awaited: boolean;
  /** Reading it failed. */
  failed: boolean;
  /** The moment whose banner this frame belongs to: when it was loaded, or when all its content had been renewed. */
  boundAt: number;
  /** Fingerprints of what the frame's last document showed, or this one before its screen changed. */
  shownBefore: number[];
  /** The moments of whose banners that may have been, one and the same where it is known; null where nobody knows. */
  shownBeforeBound: { from: number; until: number } | null;
  /** Fingerprints of what it has shown since it was found to belong to another patient; null where it was not. */
  leftover: number[] | null;
}

/** Whether a frame was left, or is hidden and has changed since: nothing of it is in sight, and nothing is known of what comes. */
export const isGone = ({ awaited, facts }: FrameRecord): boolean => awaited && !facts.visible;

/** A banner that stood in this tab; it says for whom the frames were loaded that are older than its end. */
export interface FormerBanner {
  patient: Patient;
  /** When it was gone, milliseconds since the epoch. */
  until: number;
}

/** Parts of a view that are made only while somebody looks at them. */
export type Extra = 'guide' | 'dose';

/** Facts of screens that were left, all of the session's patient. */
export type EarlierFacts = Pick<
  FrameReading,
  'medications' | 'labs' | 'pharmacogenetics' | 'allergies' | 'immunizations' | 'conditions' | 'coverage'
>;

/** A patient of whom nothing is shown, and all that was known and said of her. */
export interface SteppedOut extends Pick<ChartSession, 'earlier' | 'said' | 'opened'> {
  patient: Patient;
  /** Later she is a new patient, milliseconds since the epoch. */
  until: number;
}

/** One tab's memory. Plain data: it lives in `storage.session` and outlasts the worker. */
export interface ChartSession {
  /** Whose chart is open; null where no frame names anybody. All facts below are this patient's. */
  patient: Patient | null;
  /** The frame whose banner named the patient. */
  bannerFrame: number | null;
  /** The frames that did so since the page was loaded: what named somebody first is believed before what did so in its absence. */
  bannerFrames: number[];
  /** When the patient's banner was first read. */
  bannerSince: number;
  /** Since when no banner stands, where one stood before; null while one does. */
  bannerLostAt: number | null;
  /** The banners before this patient's, oldest first. Identity only. */
  formerBanners: FormerBanner[];
  frames: Record<string, FrameRecord>;
  earlier: EarlierFacts;
  said: Said;
  /** What is kept of a patient whom no frame names any more, in case her page is only on its way; null for nobody. */
  steppedOut: SteppedOut | null;
  /** False between a change of address or banner and the next reading: nothing is concluded. */
  settled: boolean;
  /** Nobody knows for whom frames were loaded that are older than this. */
  watchedSince: number;
  /** Until then, a frame that is seen for the first time counts as loaded for the patient whose banner stands. */
  firstLooksUntil: number;
  /** The user asked for the panel. */
  opened: boolean;
  /** What she looks at in it that not every view carries. */
  lookingAt: Extra[];
  paused: boolean;
  /** The last sign of life by the worker's clock, milliseconds since the epoch; all other times are by those of the frames. */
  touchedAt: number;
}

/** One coverage for each list. */
export const coverageOf = (list: (name: FactList) => ListCoverage): Record<FactList, ListCoverage> => ({
  medications: list('medications'),
  labs: list('labs'),
  allergies: list('allergies'),
  conditions: list('conditions'),
  immunizations: list('immunizations'),
});

export const NOT_SEEN: ListCoverage = { seen: 'not-seen', rows: 0, note: null };

export const noEarlierFacts = (): EarlierFacts => ({
  medications: [],
  labs: [],
  pharmacogenetics: [],
  allergies: [],
  immunizations: [],
  conditions: [],
  coverage: coverageOf(() => NOT_SEEN),
});

/** How long a page may take from its first byte to its first reading. */
const SLOW_PAGE_MS = 30_000;
/** How long it takes until all frames of an open tab have answered when the extension is switched on there. */
const FIRST_LOOKS_MS = 10_000;
/** Sessions without a sign of life for this long are dropped. */
const IDLE_MS = 30 * 60 * 1000;

/** The session of a tab that was just opened, or in which the extension was just switched on. */
export const newSession = (now: number): ChartSession => ({
  patient: null,
  bannerFrame: null,
  bannerFrames: [],
  bannerSince: now,
  bannerLostAt: null,
  formerBanners: [],
  steppedOut: null,
  frames: {},
  earlier: noEarlierFacts(),
  said: nothingSaid(now),
  settled: true,
  watchedSince: now - SLOW_PAGE_MS,
  firstLooksUntil: now + FIRST_LOOKS_MS,
  opened: false,
  lookingAt: [],
  paused: false,
  touchedAt: now,
});

/** Whether this is a session as this version keeps them. */
export const isSession = (kept: unknown): kept is ChartSession =>
  typeof kept === 'object' && kept !== null && Object.keys(newSession(0)).every((key) => key in kept);

/** A clock that was set back by more tells nothing either. */
export const isIdle = (session: ChartSession, now: number): boolean => Math.abs(now - session.touchedAt) > IDLE_MS;

/**
 * What remains of a session that was idle for too long: only that frames older than what was heard last are nobody's.
 * @param now by the worker's clock.
 */
export const forgottenSession = ({ frames, watchedSince }: ChartSession, now: number): ChartSession => ({
  ...newSession(now),
  watchedSince: Math.max(watchedSince, ...Object.values(frames).map(({ generation }) => generation)),
  firstLooksUntil: 0,
});
