import type { FrameFacts, FrameReading, Patient } from '../chart';
import type { SignControl } from '../reader';
import type { Extra } from './chart-session';
import type { SessionView } from './respond';
import type { Saying } from './said';

/**
 * What a frame tells of itself. `generation` is the moment it speaks, in milliseconds since the epoch, and always higher
 * than that of its message before.
 */
export type FrameNews = {
  generation: number;
  /** The background has been told what this document shows, and has answered: it should know it. */
  answered?: boolean;
} & (
  | { kind: 'reading'; reading: FrameReading }
  | { kind: 'not-read'; frame: FrameFacts; why: 'hidden' | 'no-chart' | 'failed' }
  | { kind: 'patient-change'; patient: Patient | null }
  | { kind: 'screen-change' }
  | { kind: 'left' }
);

/** The places the panel can take on the screen. */
export type Dock = 'top-left' | 'middle-left' | 'bottom-left' | 'top-right' | 'middle-right' | 'bottom-right';

/** What the panel's user wants, said by the frame that hosts it. */
export type PanelWish =
  | { kind: 'reveal'; frameId: number; mark: number }
  | { kind: 'outline'; frameId: number; mark: number | null }
  | { kind: 'pause' }
  | { kind: 'resume' }
  /** She moved it there; remembered for the site. */
  | { kind: 'place'; dock: Dock }
  /** `since`: whose turn was shown where it was said. */
  | { kind: 'say'; saying: Saying; since: number }
  /** What the open panel shows, all of it; `since` as above. */
  | { kind: 'look'; at: Extra[]; since: number }
  /** Where the order on the screen of this frame is signed. */
  | { kind: 'sign'; sign: SignControl | null };

/** What a frame says to the background. */
export type FromFrame = { about: 'frame'; news: FrameNews } | { about: 'panel'; wish: PanelWish };

/** How far each frame's news had been heard: its highest generation by the frame's number. */
export type Heard = Record<string, number>;

/** What the background tells a frame. `frameId` is the frame's own number, which it does not know. */
export type ToFrame =
  | { kind: 'show'; view: SessionView; frameId: number; heard: Heard }
  | { kind: 'clear' | 'open' | 'read' | 'pause' | 'stop' }
  /** `again`: the panel was asked for before, and where it stands open it takes the focus. */
  | { kind: 'open-checklist'; again: boolean }
  /** Where the panel that is about to come shall sit. */
  | { kind: 'place'; dock: Dock }
  | { kind: 'reveal'; mark: number }
  | { kind: 'outline'; mark: number | null }
  | { kind: 'sign'; sign: SignControl | null };
