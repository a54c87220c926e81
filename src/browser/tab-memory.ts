import { browser } from 'wxt/browser';
import type { ChartSession, SessionMemory } from '../session';

const PREFIX = 'tab:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/**
 * Keeps one session a tab in `storage.session`, which outlives the worker and not the browser.
 * @param known what must be known before anything is told of a tab.
 * @param isSession whether what was kept can be used.
 */
export function tabMemory(known: Promise<void>, isSession: (kept: unknown) => kept is ChartSession): SessionMemory {
  const store = browser.storage.session;
  const here = new Map<number, ChartSession | null>();
  const turns = new Map<number, Promise<void>>();

  const read = async (tabId: number): Promise<ChartSession | null> => {
    await known;
    const held = here.get(tabId);
    if (held !== undefined) return held;
    // a memory that can't be read, or not be understood, is none: the frames are asked again
    const kept = await store.get(keyOf(tabId)).catch(() => ({}));
    const [session] = Object.values(kept);
    return isSession(session) ? session : null;
  };
  const write = async (tabId: number, session: ChartSession | null): Promise<void> => {
    if (session === null) here.delete(tabId);
    else here.set(tabId, session);
    try {
      if (session === null) await store.remove(keyOf(tabId));
      else await store.set({ [keyOf(tabId)]: session });
    } catch {
      // too large to keep: better nothing than an older state of the tab, should the worker be stopped
      await store.remove(keyOf(tabId)).catch(() => {});
    }
  };

  return {
    read,
    change(tabId, change) {
      const turn = async (): Promise<{ done: Promise<void> | undefined }> => {
        const now = await read(tabId);
        const { keep, afterwards } = change(now);
        if (keep !== now) await write(tabId, keep);
        return { done: afterwards?.() };
      };
      const mine = (turns.get(tabId) ?? Promise.resolve()).then(turn);
      // one turn that fails must not hold up the next
      const settled: Promise<void> = mine
        .then(
          () => {},
          () => {},
        )
        .then(() => {
          if (turns.get(tabId) === settled) turns.delete(tabId);
        });
      turns.set(tabId, settled);
      return mine.then(({ done }) => done);
    },
    async tabs() {
      const kept = await store.get(null).catch(() => ({}));
      const tabIds = Object.keys(kept).flatMap((key) =>
        key.startsWith(PREFIX) ? Number(key.slice(PREFIX.length)) : [],
      );
      return [...new Set([...tabIds, ...here.keys()])];
    },
  };
}

/** Content scripts can't read the sessions; Firefox never lets them, Chromium when told so. */
export async function closeMemoryToPages(): Promise<void> {
  const store: typeof browser.storage.session & {
    setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
  } = browser.storage.session;
  // where that fails it is as the browser has it, and that is closed
  await store.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}

/** Calls back when what is kept of this tab changes. */
export function onTabChange(tabId: number, changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && keyOf(tabId) in changes) changed();
  });
}
