import { browser } from 'wxt/browser';
import type { Asked } from '../session';

/** As the manifest names them. */
const COMMANDS: Record<string, Asked> = { 'open-panel': 'panel', 'open-checklist': 'checklist' };

export interface TabEvents {
  closed(tabId: number): void;
  /** A keyboard command, on the tab in front. */
  panelAsked(tabId: number, asked: Asked): void;
  /** The extension was installed or updated, or the browser has started. */
  started(): void;
}

/** What the browser reports beside messages and permissions. */
export function onTabEvents({ closed, panelAsked, started }: TabEvents): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
  browser.commands.onCommand.addListener((command, tab) => {
    const asked = COMMANDS[command];
    if (asked && tab?.id !== undefined) panelAsked(tab.id, asked);
  });
  browser.runtime.onInstalled.addListener(() => started());
  browser.runtime.onStartup.addListener(() => started());
}
