import type { FrameFacts, FrameReading, Patient } from '../chart';
import type { ReadPart, ScreenBox, SignControl } from '../reader';
import { type Clearing, clearings, HEARD_WITHIN_MS, type ShowMessage } from './clearings';
import { isNamed, samePatient } from './identity';
import { lateLists } from './late-lists';
import { type PanelHost, panelHost } from './panel-host';
import type { SessionView } from './respond';
import type { Dock, FrameNews, FromFrame, ToFrame } from './talk';

/** The panel, as far as the frame that hosts it needs it. */
export interface ShownPanel {
  show(view: SessionView): void;
  clear(): void;
  open(): void;
  openChecklist(again: boolean): void;
  /** Where it shall sit from now on. */
  placeAt(dock: Dock): void;
  /** Where the order on the screen is signed, as this frame sees it; null: nowhere, or it can't be told. */
  sign(sign: SignControl | null): void;
}

const LOOK_AGAIN_MS = 500;

type Untimed<News> = News extends FrameNews ? Omit<News, 'generation'> : never;

export interface FrameSideOptions {
  tell(message: FromFrame): void;
  reader: { reveal(mark: number): void; outline(mark: number | null): void };
  /** Has the frame read, after so many milliseconds. */
  readAfter(milliseconds: number): void;
  pauseReading(): void;
  /** Has the tab's other frames clear their panel, as far as they can be reached from here. */
  clearOthers(because: Clearing): void;
  /** A place in the tab's window as this frame sees it; null where that can't be told. */
  placeHere(box: ScreenBox): ScreenBox | null;
  /** Watches the control of this mark, with which an order is signed; 0: none. */
  watchSign(mark: number): void;
  /** Ends all that the extension does in this frame. */
  stop(): void;
  /** Milliseconds since the epoch, never going back. */
  clock(): number;
  /** A name for this document that no other has. */
  name: string;
}

/** What a frame keeps in mind of itself: what it told last, whom it shows, and the panel where it hosts one. */
export interface FrameSide {
  /** What the watch of the frame reports. */
  onPatientChange(patient: Patient | null): void;
  onScreenChange(): void;
  onReading(reading: FrameReading, drawnBefore: () => ReadonlySet<ReadPart>): void;
  onNotRead(frame: FrameFacts, why: 'hidden' | 'no-chart' | 'failed'): void;
  onLeft(forGood: boolean): void;
  /** The browser's number of this frame, which the background knows from the first message. */
  setFrameId(frameId: number): void;
  /** What this frame noticed last; a frame that is loaded later has to know it. */
  lastCleared(): Clearing | null;
  /** Takes the panel away, in the task of another frame that noticed that it no longer holds. */
  clear(because: Clearing): void;
  /** Does what the background wants. Answers false where a view is to be shown and no panel is here yet. */
  obey(message: ToFrame): boolean;
  /** What the watch of the sign control reports. */
  onSign(sign: SignControl | null): void;
  /** The panel has arrived; it shows at once what it was wanted for. */
  attach(panel: ShownPanel): void;
  host: PanelHost;
}

export function frameSide(options: FrameSideOptions): FrameSide {
  const { reader, tell, clock } = options;
  let generation = 0;
  /** The first news of this document, or the last that cleared it: what a view must have heard of it. */
  let heardAtLeast = 0;
  const noticedByOthers = clearings(clock);
  /** A view that came before all that it rests on was known here. */
  let early: ShowMessage | null = null;
  let lastCleared: Clearing | null = null;
  let named: Patient | null = null;
  const lists = lateLists(clock);
  let panel: ShownPanel | null = null;
  let wanted: SessionView | null = null;
  let ownFrameId: number | null = null;
  let factsTold = false;
  /** For a panel that is still on its way: where it shall sit, whether the checklist was asked for. */
  let placed: Dock | null = null;
  let checklistAsked = false;
  /** Where the order is signed, for a panel that is still on its way. */
  let signed: SignControl | null = null;

  const say = (news: Untimed<FrameNews>): void => {
    generation = Math.max(generation + 1, Math.floor(clock()));
    heardAtLeast ||= generation;
    tell({ about: 'frame', news: { ...news, generation, answered: factsTold && ownFrameId !== null } });
    if (news.kind === 'reading' || news.kind === 'not-read') factsTold = true;
  };
  const here = (sign: SignControl | null): SignControl | null => {
    const box = sign && options.placeHere(sign.box);
    return sign && box && { ...sign, box };
  };
  const takeAway = (): void => {
    wanted = null;
    early = null;
    checklistAsked = false;
    panel?.clear();
  };
  const clear = (because: Clearing): void => {
    const isNew = noticedByOthers.note(because);
    if (isNew) takeAway();
    else if (early) show(early);
  };
  const nothingHolds = (news: Untimed<FrameNews>): void => {
    options.watchSign(0);
    takeAway();
    say(news);
    heardAtLeast = generation;
  };
  /** A view that waited in vain goes, and one is asked for that has heard of this moment. */
  const startAnewIfOverdue = (): void => {
    if (early && noticedByOthers.dropOverdue()) nothingHolds({ kind: 'screen-change' });
  };
  const clearOthers = (): void => {
    lastCleared = { from: options.name, frameId: ownFrameId, generation };
    options.clearOthers(lastCleared);
  };
  const isStale = ({ view, heard, frameId }: ShowMessage): boolean => {
    const { patient } = view.chart;
    if (heardAtLeast === 0 || (heard[frameId] ?? 0) < heardAtLeast) return true;
    return isNamed(named) && isNamed(patient) && !samePatient(named, patient);
  };
  const show = (message: ShowMessage): boolean => {
    const isWaiting = early !== null;
    early = null;
    if (isStale(message)) return true;
    if (noticedByOthers.outdates(message)) {
      early = message;
      if (!isWaiting) options.readAfter(HEARD_WITHIN_MS);
      return panel !== null;
    }
    if (panel) panel.show(message.view);
    else wanted = message.view;
    return panel !== null;
  };

  return {
    onPatientChange(patient) {
      lists.bannerChanged();
      named = patient;
      nothingHolds({ kind: 'patient-change', patient });
      clearOthers();
    },
    onScreenChange: () => nothingHolds({ kind: 'screen-change' }),
    onReading(reading, drawnBefore) {
      startAnewIfOverdue();
      const isNewName = isNamed(reading.patient) && !(named && samePatient(named, reading.patient));
      named = reading.patient;
      if (lists.mustWait(reading, drawnBefore)) {
        // the lists wait, the name does not: it says for whom frames are loaded meanwhile
        if (isNewName) nothingHolds({ kind: 'patient-change', patient: reading.patient });
        options.readAfter(LOOK_AGAIN_MS);
        return;
      }
      say({ kind: 'reading', reading });
      options.watchSign(reading.order?.signMark ?? 0);
    },
    onNotRead(frame, why) {
      startAnewIfOverdue();
      named = null;
      say({ kind: 'not-read', frame, why });
    },
    onLeft(forGood) {
      nothingHolds({ kind: 'left' });
      if (isNamed(named)) clearOthers();
      // a frame that does not come back would be held for as long as the tab lives
      if (forGood) options.stop();
    },
    onSign(sign) {
      if (panel) panel.sign(here(sign));
      else tell({ about: 'panel', wish: { kind: 'sign', sign } });
    },
    setFrameId(frameId) {
      ownFrameId = frameId;
      if (lastCleared?.frameId !== null) return;
      lastCleared = { ...lastCleared, frameId };
      options.clearOthers(lastCleared);
    },
    lastCleared: () => lastCleared,
    clear,
    obey(message) {
      switch (message.kind) {
        case 'show':
          return show(message);
        case 'clear':
          takeAway();
          return true;
        case 'open':
          panel?.open();
          return true;
        case 'open-checklist':
          if (panel) panel.openChecklist(message.again);
          else checklistAsked = true;
          return true;
        case 'place':
          placed = message.dock;
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
        case 'sign':
          signed = here(message.sign);
          panel?.sign(signed);
          return true;
      }
    },
    attach(arrived) {
      panel = arrived;
      if (placed) panel.placeAt(placed);
      if (wanted) panel.show(wanted);
      if (wanted && checklistAsked) panel.openChecklist(false);
      wanted = null;
      panel.sign(signed);
    },
    host: panelHost({ reader, tell, frameId: () => ownFrameId }),
  };
}
