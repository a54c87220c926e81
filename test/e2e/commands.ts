import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './extension-browser';

/** What is used of Chrome's own interface inside the worker. */
declare const chrome: { commands: { onCommand: { dispatch(command: string, tab: { id: number }): void } } };

/** Tells the worker of a key of its own as the browser would, on the tab of this page: a debugger's keys reach no browser. */
export async function pressCommand(browser: ExtensionBrowser, page: Page, command: string): Promise<void> {
  const id = await browser.tabOf(page);
  const worker = await browser.worker();
  await worker.evaluate(([name, tab]) => chrome.commands.onCommand.dispatch(name, { id: tab }), [command, id] as const);
}
