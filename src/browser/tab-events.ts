import { browser } from 'wxt/browser';

export interface TabEvents {
  closed(tabId: number): void;
  /** The keyboard command, on the tab in front. */
  panelAsked(tabId: number): void;
  /** The extension was installed, updated or switched on again, or the browser has started. Once in a worker's life. */
  started(): void;
}

/** Stands in `storage.session`, which lasts neither beyond the browser nor beyond the extension's being off. */
const STARTED = 'started';

/** No event tells that somebody has switched the extension on again; the worker runs then, and finds its memory empty. */
async function isFirstInSession(): Promise<boolean> {
  const store = browser.storage.session;
  if (STARTED in (await store.get(STARTED))) return false;
  await store.set({ [STARTED]: true });
  return true;
}

/** What the browser reports beside messages and permissions. */
export function onTabEvents({ closed, panelAsked, started }: TabEvents): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) panelAsked(tab.id);
  });
  let hasBegun = false;
  const begin = (): void => {
    if (!hasBegun) started();
    hasBegun = true;
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  void isFirstInSession().then((isFirst) => isFirst && begin());
}
