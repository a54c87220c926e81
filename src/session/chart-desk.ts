import { type ChartSession, forgottenSession, isIdle, newSession } from './chart-session';
import { receive } from './receive';
import {
  type Asked,
  cannotJudge,
  type Effect,
  hostFrame,
  type Judge,
  onlyAtHost,
  respond,
  type SessionView,
  viewOf,
} from './respond';
import { hearLook, hearSaying } from './said';
import { type TabChecklist, tabChecklist } from './tab-checklist';
import { type TabStatus, tabStatus } from './tab-status';
import type { FrameNews, PanelWish } from './talk';

/** Where sessions are kept; changes of one tab run one after the other, each to its end. */
export interface SessionMemory {
  read(tabId: number): Promise<ChartSession | null>;
  /**
   * Resolves once what follows is done; the next change does not wait for that.
   * @param change answers what to keep, null for nothing, and what to do once it is kept, or can't be.
   */
  change(
    tabId: number,
    change: (kept: ChartSession | null) => { keep: ChartSession | null; afterwards?: () => Promise<void> },
  ): Promise<void>;
  tabs(): Promise<number[]>;
}

export interface DeskOptions {
  memory: SessionMemory;
  judge(): Judge;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves once all of it is done; never rejects. */
  carryOut(tabId: number, effects: readonly Effect[]): Promise<void>;
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
  /** Tabs that this worker has told how they stand. The one before may have been stopped once it had kept it, before it could. */
  const told = new Set<number>();
  const heldOf = (kept: ChartSession | null): ChartSession | null => (kept && !isIdle(kept, now()) ? kept : null);
  /** @param at by the clock of the frame that speaks: the worker's may stand elsewhere, after a sleep by hours. */
  const current = (kept: ChartSession | null, at = now()): ChartSession => {
    if (!kept) return { ...newSession(at), touchedAt: now() };
    return heldOf(kept) ?? forgottenSession(kept, now());
  };
  interface Turn {
    asked?: Asked | undefined;
    at?: number;
    /** The frame that speaks, where it was answered before: it may show what a forgotten session had to say. */
    answered?: number | undefined;
  }
  const tell = (tabId: number, before: ChartSession, after: ChartSession, { asked, answered }: Turn): Promise<void> => {
    const isFirst = !told.has(tabId);
    told.add(tabId);
    const stale: Effect[] =
      answered === undefined || before.frames[answered] ? [] : [{ kind: 'clear', frameId: answered }];
    try {
      const effects = [...stale, ...respond(isFirst ? { ...before } : before, after, judge(), asked)];
      return carryOut(tabId, isFirst ? [...onlyAtHost(after), ...effects] : effects);
    } catch (error) {
      // a view that can't be made must not leave the one before it standing
      return carryOut(tabId, cannotJudge(after)).then(() => Promise.reject(error));
    }
  };
  const turn = (tabId: number, change: (session: ChartSession) => ChartSession, how: Turn = {}): Promise<void> =>
    memory.change(tabId, (kept) => {
      const before = current(kept, how.at);
      const after = change(before);
      return {
        keep: after,
        async afterwards() {
          // frames of which nothing is known may have spoken before, and would not say it again by themselves
          const reading = holdsFacts(before) ? null : carryOut(tabId, [{ kind: 'read' }]);
          await Promise.all([reading, tell(tabId, before, after, how)]);
        },
      };
    });

  return {
    news: (tabId, frameId, news) =>
      turn(
        tabId,
        (session) => {
          const heard = receive(session, frameId, news, now());
          return heard === session ? session : { ...heard, touchedAt: now() };
        },
        { at: news.generation, answered: news.answered ? frameId : undefined },
      ),
    openPanel: (tabId, asked = 'panel') =>
      turn(tabId, (session) => ({ ...session, opened: true, touchedAt: now() }), { asked }),
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
    forget(tabId) {
      told.delete(tabId);
      return memory.change(tabId, () => ({ keep: null }));
    },
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
