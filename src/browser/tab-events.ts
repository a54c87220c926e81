import { browser } from 'wxt/browser';

export interface TabEvents {
  closed(tabId: number): void;
  /** The keyboard command, on the tab in front. */
  panelAsked(tabId: number): void;
  /** The extension was installed or updated, or the browser has started. */
  started(): void;
}

/** What the browser reports beside messages and permissions. */
export function onTabEvents({ closed, panelAsked, started }: TabEvents): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) panelAsked(tab.id);
  });
  browser.runtime.onInstalled.addListener(() => started());
  browser.runtime.onStartup.addListener(() => started());
}
