import type { Evidence } from '../chart';
import type { Extra } from './chart-session';
import type { Saying } from './said';
import type { Dock, FromFrame } from './talk';

/** What the panel asks of the page it sits on, and of the background. */
export interface PanelHost {
  reveal(evidence: Evidence): void;
  outline(evidence: Evidence | null): void;
  pause(): void;
  resume(): void;
  /** The user moved the panel. */
  moved(dock: Dock): void;
  /** @param since the turn that was shown when it was said. */
  say(saying: Saying, since: number): void;
  /** Asks for what the open panel shows and its view lacks; what it no longer shows is left out. */
  look(at: Extra[], since: number): void;
}

interface PanelHostOptions {
  reader: { reveal(mark: number): void; outline(mark: number | null): void };
  tell(message: FromFrame): void;
  /** The browser's number of the frame that hosts the panel. */
  frameId(): number | null;
}

/** Facts of this frame are shown at once, those of others by way of the background. */
export function panelHost({ reader, tell, frameId: ownFrameId }: PanelHostOptions): PanelHost {
  let outlinedIn: number | null = null;
  const outline = (frameId: number, mark: number | null): void => {
    if (frameId === ownFrameId()) reader.outline(mark);
    else tell({ about: 'panel', wish: { kind: 'outline', frameId, mark } });
  };
  return {
    reveal({ frameId, mark, onScreen }) {
      if (!onScreen) return;
      if (frameId === ownFrameId()) reader.reveal(mark);
      else tell({ about: 'panel', wish: { kind: 'reveal', frameId, mark } });
    },
    outline(evidence) {
      if (outlinedIn !== null) outline(outlinedIn, null);
      outlinedIn = evidence?.onScreen ? evidence.frameId : null;
      if (evidence?.onScreen) outline(evidence.frameId, evidence.mark);
    },
    pause: () => tell({ about: 'panel', wish: { kind: 'pause' } }),
    resume: () => tell({ about: 'panel', wish: { kind: 'resume' } }),
    moved: (dock) => tell({ about: 'panel', wish: { kind: 'place', dock } }),
    say: (saying, since) => tell({ about: 'panel', wish: { kind: 'say', saying, since } }),
    look: (at, since) => tell({ about: 'panel', wish: { kind: 'look', at, since } }),
  };
}
