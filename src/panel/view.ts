import type { Chart, Evidence } from '../chart';
import type { DoseOnChart } from '../dosing';
import type { SignControl } from '../reader';
import type { GuideTopic, OrderCheck, Verdict } from '../rules';
import type { Clearing, Dock, Extra, House, Said, Saying } from '../session';

/**
 * What Thioguard has to say of a tab. `silent`: nothing to warn about; `cannot-tell`: nothing fired, and checks that
 * apply could not be done; `unreadable`: a chart that can't be read; `paused`: the user switched it off in this tab.
 */
export type PanelState = 'silent' | 'findings' | 'cannot-tell' | 'unreadable' | 'paused';

/** All the panel shows at one moment, of one patient. */
export interface PanelView {
  state: PanelState;
  chart: Chart;
  verdict: Verdict;
  said: Said;
  /** The checklist of the order on the screen, or as if one were there; null where no thiopurine is in play. */
  check: OrderCheck | null;
  /** The guide, with what this chart calls for; null until it was asked for. */
  topics: GuideTopic[] | null;
  /** The dose in use and the one suggested; null until it was asked for. */
  dose: DoseOnChart | null;
  /** The user asked for the panel. It opens when this turns true; closing it again is left to the user. */
  opened?: boolean;
  /** How this house wants it; absent: as shipped. */
  house?: House | undefined;
}

/** What the panel asks of the page it sits on. */
export interface PanelHost {
  /** Scroll to the place of this fact and outline it, in whichever frame it stands. */
  reveal(evidence: Evidence): void;
  /** Outline the place of this fact without scrolling; null removes the outline. */
  outline(evidence: Evidence | null): void;
  /** Stop reading and checking in this tab. */
  pause(): void;
  /**
   * The clinician said something of this patient.
   * @param since the turn that was shown when it was said.
   */
  say(saying: Saying, since: number): void;
  /** Asks for what is shown and the view lacks; the answer is a new view. */
  look(at: Extra[], since: number): void;
  /** The user moved the overlay there. */
  moved(dock: Dock): void;
  /** Read and check again after a pause. Where it is missing, the paused panel offers no button for it. */
  resume?(): void;
}

export interface PanelOptions {
  host: PanelHost;
  /** Aborting it clears the page of everything the panel put there, listeners included. */
  signal: AbortSignal;
}

export interface Panel {
  /** Shows this view; the contract marks and all content change before it returns. */
  show(view: PanelView): void;
  /** Empties and removes the overlay before it returns: no fact of the patient stays in the document. */
  clear(): void;
  /** The user asks for the panel. It opens without taking the focus; asked again while open, it takes it. */
  open(): void;
  /**
   * The user asks for the checklist: as `open`, with that tab in front.
   * @param again she has asked for the panel before: where it stands open, it takes the focus.
   */
  openChecklist(again: boolean): void;
  close(): void;
  /** Where it shall sit, because the user left it there on an earlier page. */
  placeAt(dock: Dock): void;
  /** Where the order on the screen is signed, which is never covered; once focus or pointer is there, the checklist stands beside it. */
  sign(sign: SignControl | null): void;
}

declare global {
  /** How the panel's script, which comes later and shares this world, finds the frame it is to serve. */
  var thioguardFrame:
    | {
        mountPanel(mount: (options: PanelOptions) => Panel): void;
        clearPanel(because: Clearing): void;
        lastCleared(): Clearing | null;
      }
    | undefined;
}
