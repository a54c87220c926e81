import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchExtension } from '../e2e/extension-browser';
import { openSite } from '../e2e/site-switch';
import { type Complaints, listenForComplaints } from './complaints';
import { type FaultDesk, faultDesk, makeFaultyBuild } from './faulty-build';

/** A browser that uses the faulty build on one site, with a page open there and everything listened to. */
export interface FaultyBrowser {
  browser: ExtensionBrowser;
  page: Page;
  complaints: Complaints;
  faults: FaultDesk;
  close(): Promise<void>;
}

export async function launchFaulty(url: string): Promise<FaultyBrowser> {
  const folder = makeFaultyBuild();
  const browser = await launchExtension({ extension: folder });
  const page = await openSite(browser, url);
  page.setDefaultTimeout(10_000);
  await browser.tabOf(page);
  const complaints = await listenForComplaints(browser, page);
  const faults = await faultDesk(browser);
  await page.bringToFront();
  return {
    browser,
    page,
    complaints,
    faults,
    async close() {
      await faults.close();
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
