import type { Evidence, FrameFacts, FrameReading, Patient } from '../chart';
import { isNamed, samePatient } from './identity';
import type { SessionView } from './respond';
import type { FrameNews, FromFrame, ToFrame } from './talk';

/** The panel, as far as the frame that hosts it needs it. */
export interface ShownPanel {
  show(view: SessionView): void;
  clear(): void;
  open(): void;
}

/** A banner changes before the lists below it; a list that stays the very same is taken for the old one this long. */
const LISTS_FOLLOW_MS = 6000;
const LOOK_AGAIN_MS = 500;

type Untimed<News> = News extends FrameNews ? Omit<News, 'generation'> : never;

export interface FrameSideOptions {
  tell(message: FromFrame): void;
  reader: { reveal(mark: number): void; outline(mark: number | null): void };
  /** Has the frame read, after so many milliseconds. */
  readAfter(milliseconds: number): void;
  pauseReading(): void;
  /** Ends all that the extension does in this frame. */
  stop(): void;
  /** Milliseconds since the epoch, never going back. */
  clock(): number;
}

/** What a frame keeps in mind of itself: what it told last, whom it shows, and the panel where it hosts one. */
export interface FrameSide {
  /** What the watch of the frame reports. */
  onPatientChange(patient: Patient | null): void;
  onScreenChange(): void;
  onReading(reading: FrameReading): void;
  onNotRead(frame: FrameFacts, why: 'hidden' | 'no-chart' | 'failed'): void;
  onLeft(): void;
  /** Takes the panel away, in the task of whoever noticed that it no longer holds. */
  clear(): void;
  /** Does what the background wants. Answers false where a view is to be shown and no panel is here yet. */
  obey(message: ToFrame): boolean;
  /** The panel has arrived; it shows at once what it was wanted for. */
  attach(panel: ShownPanel): void;
  /** What the panel asks of the page. */
  host: {
    reveal(evidence: Evidence): void;
    outline(evidence: Evidence | null): void;
    pause(): void;
    resume(): void;
  };
}

export function frameSide(options: FrameSideOptions): FrameSide {
  const { reader, tell, clock } = options;
  let generation = 0;
  /** Views made before this news show what no longer holds. */
  let clearedAt = 0;
  let named: Patient | null = null;
  let last: FrameReading | null = null;
  /** The lists of the patient who left, and until when they are taken for leftovers on the screen. */
  let leftBehind: { reading: FrameReading; until: number } | null = null;
  let panel: ShownPanel | null = null;
  let wanted: SessionView | null = null;
  let ownFrameId: number | null = null;
  let outlinedIn: number | null = null;

  const say = (news: Untimed<FrameNews>): void => {
    generation = Math.max(generation + 1, Math.floor(clock()));
    tell({ about: 'frame', news: { ...news, generation } });
  };
  const clear = (): void => {
    wanted = null;
    panel?.clear();
  };
  const nothingHolds = (news: Untimed<FrameNews>): void => {
    clear();
    last = null;
    say(news);
    clearedAt = generation;
  };
  const show = (view: SessionView, madeOf: number): boolean => {
    const { patient } = view.chart;
    const isStale = madeOf < clearedAt || (isNamed(named) && isNamed(patient) && !samePatient(named, patient));
    if (isStale) return true;
    if (panel) panel.show(view);
    else wanted = view;
    return panel !== null;
  };
  const outline = (frameId: number, mark: number | null): void => {
    if (frameId === ownFrameId) reader.outline(mark);
    else tell({ about: 'panel', wish: { kind: 'outline', frameId, mark } });
  };

  return {
    onPatientChange(patient) {
      if (last) leftBehind = { reading: last, until: clock() + LISTS_FOLLOW_MS };
      named = patient;
      nothingHolds({ kind: 'patient-change', patient });
    },
    onScreenChange: () => nothingHolds({ kind: 'screen-change' }),
    onReading(reading) {
      if (leftBehind && clock() < leftBehind.until && showsListOf(leftBehind.reading, reading)) {
        options.readAfter(LOOK_AGAIN_MS);
        return;
      }
      leftBehind = null;
      named = reading.patient;
      last = reading;
      say({ kind: 'reading', reading });
    },
    onNotRead(frame, why) {
      named = null;
      last = null;
      say({ kind: 'not-read', frame, why });
    },
    onLeft: () => nothingHolds({ kind: 'left' }),
    clear,
    obey(message) {
      switch (message.kind) {
        case 'show':
          ownFrameId = message.frameId;
          return show(message.view, message.generation);
        case 'clear':
          clear();
          return true;
        case 'open':
          panel?.open();
          return true;
        case 'read':
          options.readAfter(0);
          return true;
        case 'pause':
          options.pauseReading();
          return true;
        case 'stop':
          options.stop();
          return true;
        case 'reveal':
          reader.reveal(message.mark);
          return true;
        case 'outline':
          reader.outline(message.mark);
          return true;
      }
    },
    attach(arrived) {
      panel = arrived;
      if (wanted) panel.show(wanted);
      wanted = null;
    },
    host: {
      reveal({ frameId, mark, onScreen }) {
        if (!onScreen) return;
        if (frameId === ownFrameId) reader.reveal(mark);
        else tell({ about: 'panel', wish: { kind: 'reveal', frameId, mark } });
      },
      outline(evidence) {
        if (outlinedIn !== null) outline(outlinedIn, null);
        outlinedIn = evidence?.onScreen ? evidence.frameId : null;
        if (evidence?.onScreen) outline(evidence.frameId, evidence.mark);
      },
      pause: () => tell({ about: 'panel', wish: { kind: 'pause' } }),
      resume: () => tell({ about: 'panel', wish: { kind: 'resume' } }),
    },
  };
}

/** Whether a list of drugs or results stands there unchanged although the banner names another patient. */
function showsListOf(before: FrameReading, now: FrameReading): boolean {
  if (before.patient && now.patient && samePatient(before.patient, now.patient)) return false;
  const same = (one: readonly { text: string }[], other: readonly { text: string }[]): boolean =>
    one.length > 0 && one.length === other.length && one.every(({ text }, index) => text === other[index]?.text);
  return same(before.medications, now.medications) || same(before.labs, now.labs);
}
