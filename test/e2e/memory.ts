import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './extension-browser';

/** What is used of Chrome's own interface inside the worker. */
declare const chrome: { storage: { session: { getBytesInUse(key: null): Promise<number> } } };

/** In bytes. */
export interface MemoryInUse {
  /** Script of the page's process after a collection: the page's own and Thioguard's in all its frames. */
  page: number;
  /** What the worker keeps of all tabs. */
  kept: number;
}

/** What a page and the worker hold at this moment, without what could be let go. */
export async function memoryInUse(browser: ExtensionBrowser, page: Page): Promise<MemoryInUse> {
  const inspector = await browser.context.newCDPSession(page);
  await inspector.send('HeapProfiler.collectGarbage');
  const { usedSize } = await inspector.send('Runtime.getHeapUsage');
  await inspector.detach();
  const kept = await (await browser.worker()).evaluate(async () => await chrome.storage.session.getBytesInUse(null));
  return { page: usedSize, kept };
}
