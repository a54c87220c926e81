import { browser } from 'wxt/browser';
import type { Asked } from '../session';

/** As the manifest names them. */
const COMMANDS: Record<string, Asked> = { 'open-panel': 'panel', 'open-checklist': 'checklist' };

export interface TabEvents {
  closed(tabId: number): void;
  /** A keyboard command, on the tab in front. */
  panelAsked(tabId: number, asked: Asked): void;
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
    const asked = COMMANDS[command];
    if (asked && tab?.id !== undefined) panelAsked(tab.id, asked);
  });
  let hasBegun = false;
  const begin = (): void => {
    if (!hasBegun) started();
    hasBegun = true;
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  // where that can't be told, the open tabs are asked once more than needed
  void isFirstInSession()
    .catch(() => true)
    .then((isFirst) => isFirst && begin());
}
