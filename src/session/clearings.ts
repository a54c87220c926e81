import type { ToFrame } from './talk';

/** The news of a frame after which no view holds that was made without hearing it. */
export interface Clearing {
  /** Names the document that noticed. */
  from: string;
  /** The browser's number of its frame; null while nothing it said has been answered. */
  frameId: number | null;
  generation: number;
}

/** The background hears of a change, and answers with the number of its frame, within this time or never. */
export const HEARD_WITHIN_MS = 5000;

/** A view that has not heard of a change comes long before this, or never. */
const FORGOTTEN_AFTER_MS = 60_000;

export type ShowMessage = Extract<ToFrame, { kind: 'show' }>;

/** What a frame that shows the panel knows of changes that other frames of the tab have noticed. */
export interface Clearings {
  /** Answers false where the news is known already, and only its frame's number may be new. */
  note(clearing: Clearing): boolean;
  /** Whether this view was made without hearing what another frame has noticed. */
  outdates(view: ShowMessage): boolean;
  /**
   * Drops what the background should have heard by now: a frame that goes may take its last word with it. Answers whether
   * there was such a thing; what holds then must be told anew.
   */
  dropOverdue(): boolean;
}

/** @param clock milliseconds since the epoch. */
export function clearings(clock: () => number): Clearings {
  const noted = new Map<string, Clearing>();
  return {
    note(clearing) {
      const isNew = noted.get(clearing.from)?.generation !== clearing.generation;
      for (const { from, generation } of noted.values())
        if (generation < clearing.generation - FORGOTTEN_AFTER_MS) noted.delete(from);
      // a copy: an object of another frame keeps that frame's document for as long as this one lives
      noted.set(clearing.from, { ...clearing });
      return isNew;
    },
    outdates({ heard }) {
      return [...noted.values()].some(({ frameId, generation }) => {
        if (frameId === null) return true;
        // a frame that is missing is gone
        return (heard[frameId] ?? generation) < generation;
      });
    },
    dropOverdue() {
      const overdue = [...noted.values()].filter(({ generation }) => clock() >= generation + HEARD_WITHIN_MS);
      for (const { from } of overdue) noted.delete(from);
      return overdue.length > 0;
    },
  };
}
