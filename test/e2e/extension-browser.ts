import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { type ChromeSettings, chromeSettings } from './chrome-settings';
import { chromiumUnderPolicy } from './managed-chromium';
import { chromiumsOwn, type RecordingProxy, startRecordingProxy } from './recording-proxy';

/** The built extension, where `npm run build` puts it. */
export const builtExtension = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** What is used of Chrome's own interface inside the worker. */
declare const chrome: {
  tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]> };
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-default-browser-check',
];

export interface RecordedRequest {
  fromWorker: boolean;
  method: string;
  url: string;
}

/** A Chromium of its own with the extension loaded and everything that leaves it recorded. */
export interface ExtensionBrowser {
  context: BrowserContext;
  id: string;
  /** The folder of the browser's profile, gone once it is closed. */
  profile: string;
  /** Requests of pages, content scripts and the worker, as the browser's debugger sees them. */
  requests: RecordedRequest[];
  proxy: RecordingProxy;
  /** The extension's service worker, started anew where it had been stopped. */
  worker(): Promise<Worker>;
  /** Chrome's number of the tab that shows this page. Ask once before the worker is stopped: it is what answers. */
  tabOf(page: Page): Promise<number>;
  /** Clicks Thioguard's icon on the tab of this page, which lets the extension into it, and opens the popup for it as a page. */
  openPopup(page: Page): Promise<Page>;
  settings: ChromeSettings;
  /** Stops the service worker as Chrome's idle timer would, at whatever it is; the next event starts a new one. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  extension?: string;
  headless?: boolean;
  /** In CSS pixels; a browser with a window takes the window's. */
  viewport?: { width: number; height: number };
  /** The profile of a browser that was ended before; else a new one. */
  profile?: string;
  /** What the browser's policy says for the extension; needs root (`canSetPolicy`). */
  policy?: Record<string, unknown>;
  /** A file for Chromium's own log of its network, whole once the browser is closed; `readNetLog` reads it. */
  netLog?: string;
}

/** Starts Chromium with the extension in a new profile. @throws when there is no Chromium, or the extension does not load. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const extension = realpathSync(options.extension ?? builtExtension);
  const found = findChromium();
  if (!found) throw new Error('No Chromium found: run `node scripts/setup.mjs`.');
  const executablePath = options.policy ? chromiumUnderPolicy(found, extension, options.policy) : found;
  const headless = options.headless ?? true;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'thioguard-profile-'));
  const proxy = await startRecordingProxy(chromiumsOwn);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    chromiumSandbox: false,
    viewport: headless ? (options.viewport ?? { width: 1360, height: 900 }) : null,
    args: [
      ...flags,
      // Both are needed: the first one alone lifts Playwright's own `--disable-extensions`.
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--window-size=1400,950',
      ...(options.netLog ? [`--log-net-log=${options.netLog}`, '--net-log-capture-mode=IncludeSensitive'] : []),
    ],
  });

  const requests: RecordedRequest[] = [];
  context.on('request', (made) =>
    requests.push({ fromWorker: made.serviceWorker() !== null, method: made.method(), url: made.url() }),
  );

  const debuggerOfBrowser = await context.browser()?.newBrowserCDPSession();
  if (!debuggerOfBrowser) throw new Error('Chromium gave no debugger session.');
  const { extensions } = (await debuggerOfBrowser.send('Extensions.getExtensions')) as {
    extensions: { id: string; path: string }[];
  };
  const id = extensions.find(({ path }) => path === extension)?.id;
  if (!id) throw new Error(`Chromium did not load the extension in ${extension}.`);

  const own = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  const worker = async () =>
    context.serviceWorkers().find((one) => own(one.url())) ??
    context.waitForEvent('serviceworker', { predicate: (one) => own(one.url()), timeout: 15_000 });
  await worker();
  const tabs = new WeakMap<Page, number>();
  const tabOf = async (page: Page) => {
    const known = tabs.get(page);
    if (known !== undefined) return known;
    await page.bringToFront();
    const inside = await worker();
    const [tab] = await inside.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    if (tab?.id === undefined) throw new Error(`No tab shows ${page.url()}.`);
    tabs.set(page, tab.id);
    return tab.id;
  };

  return {
    context,
    id,
    profile,
    requests,
    proxy,
    worker,
    tabOf,
    async openPopup(page) {
      const tab = await tabOf(page);
      await page.bringToFront();
      const { targetInfos } = await debuggerOfBrowser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const shown = targetInfos.find(({ url }) => url === page.url());
      if (!shown) throw new Error(`No tab shows ${page.url()}.`);
      await debuggerOfBrowser.send('Extensions.triggerAction', { id, targetId: shown.targetId });
      // The popup that this opens can be seen by the debugger and not be driven; its twin in a tab can.
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
      return popup;
    },
    settings: chromeSettings(context, id),
    async stopWorker() {
      // from a page: the worker's own session would end with it
      const [tab] = context.pages();
      if (!tab) throw new Error('No page is open that could stop the worker.');
      const workers = await context.newCDPSession(tab);
      await workers.send('ServiceWorker.enable');
      await workers.send('ServiceWorker.stopAllWorkers');
      await workers.detach();
    },
    async close() {
      await context.close();
      await proxy.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
