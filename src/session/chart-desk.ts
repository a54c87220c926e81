import { type ChartSession, forgottenSession, isIdle, newSession } from './chart-session';
import { receive } from './receive';
import { type Asked, type Effect, hostFrame, type Judge, respond, type SessionView, viewOf } from './respond';
import { hearLook, hearSaying } from './said';
import { type TabChecklist, tabChecklist } from './tab-checklist';
import { type TabStatus, tabStatus } from './tab-status';
import type { FrameNews, PanelWish } from './talk';

/** Where sessions are kept; changes of one tab run one after the other, each to its end. */
export interface SessionMemory {
  read(tabId: number): Promise<ChartSession | null>;
  /** @param change answers what to keep, null for nothing, and what to do once it is kept. */
  change(
    tabId: number,
    change: (kept: ChartSession | null) => { keep: ChartSession | null; afterwards?: () => void },
  ): Promise<void>;
  tabs(): Promise<number[]>;
}

export interface DeskOptions {
  memory: SessionMemory;
  judge(): Judge;
  /** Milliseconds since the epoch. */
  now(): number;
  carryOut(tabId: number, effects: readonly Effect[]): void;
}

/** Takes what is said about the tabs, keeps their sessions, and has carried out what follows. */
export interface ChartDesk {
  news(tabId: number, frameId: number, news: FrameNews): Promise<void>;
  openPanel(tabId: number, asked?: Asked): Promise<void>;
  /** Does what the user of the panel, or of the popup, wants. */
  wish(tabId: number, wish: PanelWish): Promise<void>;
  status(tabId: number): Promise<TabStatus>;
  /** The chart of a tab as it is now with what the rules say of it; null where nothing holds. */
  judged(tabId: number): Promise<Pick<SessionView, 'chart' | 'verdict'> | null>;
  /** The checklist of a tab for the popup: of its chart, or of none where nothing was read. */
  checklist(tabId: number): Promise<TabChecklist>;
  /** Forgets a tab that was closed, or in which Thioguard is no longer used. */
  forget(tabId: number): Promise<void>;
  /** Forgets what was idle for too long. */
  sweep(): Promise<void>;
  /** Judges every tab anew, by settings that have changed. */
  judgeAgain(): Promise<void>;
  /** The tabs known, with the addresses of their frames. */
  frameAddresses(): Promise<{ tabId: number; urls: string[] }[]>;
}

export function chartDesk({ memory, judge, now, carryOut }: DeskOptions): ChartDesk {
  const current = (kept: ChartSession | null): ChartSession => {
    if (!kept) return newSession(now());
    return isIdle(kept, now()) ? forgottenSession(now()) : kept;
  };
  const turn = (tabId: number, change: (session: ChartSession) => ChartSession, asked?: Asked): Promise<void> =>
    memory.change(tabId, (kept) => {
      const before = current(kept);
      const after = change(before);
      return { keep: after, afterwards: () => carryOut(tabId, respond(before, after, judge(), asked)) };
    });

  return {
    news: (tabId, frameId, news) => turn(tabId, (session) => receive(session, frameId, news)),
    openPanel: (tabId, asked = 'panel') =>
      turn(tabId, (session) => ({ ...session, opened: true, touchedAt: now() }), asked),
    async wish(tabId, wish) {
      switch (wish.kind) {
        case 'pause':
        case 'resume':
          return turn(tabId, (session) => ({ ...session, paused: wish.kind === 'pause', touchedAt: now() }));
        case 'say':
          return turn(tabId, (session) => hearSaying(session, wish.saying, wish.since, now()));
        case 'look':
          return turn(tabId, (session) => hearLook(session, wish.at, wish.since, now()));
        case 'sign': {
          const kept = await memory.read(tabId);
          const frameId = kept && hostFrame(kept);
          return frameId === null ? undefined : carryOut(tabId, [{ ...wish, frameId }]);
        }
        default:
          return carryOut(tabId, [wish]);
      }
    },
    async status(tabId) {
      const kept = await memory.read(tabId);
      return tabStatus(kept && current(kept), judge());
    },
    async judged(tabId) {
      const kept = await memory.read(tabId);
      if (!kept || !holdsFacts(kept)) return null;
      const view = viewOf(current(kept), judge());
      return view && view.state !== 'paused' && view.state !== 'unreadable' ? view : null;
    },
    async checklist(tabId) {
      const kept = await memory.read(tabId);
      const view = kept && holdsFacts(kept) ? viewOf({ ...current(kept), opened: true }, judge()) : null;
      return tabChecklist(view, judge());
    },
    forget: (tabId) => memory.change(tabId, () => ({ keep: null })),
    async sweep() {
      const tabs = await memory.tabs();
      await Promise.all(tabs.map((tabId) => memory.change(tabId, (kept) => ({ keep: kept && current(kept) }))));
    },
    async judgeAgain() {
      for (const tabId of await memory.tabs()) await turn(tabId, (session) => ({ ...session }));
    },
    async frameAddresses() {
      const tabs = await memory.tabs();
      return Promise.all(
        tabs.map(async (tabId) => {
          const kept = await memory.read(tabId);
          return { tabId, urls: Object.values(kept?.frames ?? {}).map(({ facts }) => facts.url) };
        }),
      );
    },
  };
}

const holdsFacts = ({ frames }: ChartSession): boolean => Object.keys(frames).length > 0;
