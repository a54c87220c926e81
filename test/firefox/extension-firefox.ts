import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { ensureFirefox } from '../../scripts/browsers.mjs';
import { type RecordingProxy, startRecordingProxy } from '../e2e/recording-proxy';
import { connectMarionette } from './marionette';

/** The built extension, where `npm run build:firefox` puts it. */
export const builtExtension = new URL('../../.output/firefox-mv3', import.meta.url).pathname;

/** Firefox would draw lots for the address of the extension's pages; a profile can fix it beforehand. */
const address = '6f0c3f5e-52a4-4a3b-9d0e-7a1f0f5b2c61';

/** Firefox starts, and answers, in a few seconds; on a machine that does other things too it may take many. */
export const patience = { timeout: 30_000, interval: 50 };

/** What Firefox would ask Mozilla for by itself. With it off, whatever the proxy sees is the page's or the extension's. */
const silent = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};

const preferences = {
  ...silent,
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ 'thioguard@thioguard.example': address }),
  // Nobody is there to answer the browser's question; what the click on the switch asks for is granted.
  'extensions.webextOptionalPermissionPrompts': false,
};

/** One tab of Firefox; `id` is the browser's number of it, as extensions know it. */
export interface Tab {
  handle: string;
  id: number;
}

/** A Firefox of its own with the extension installed for the time being, and one tab in front for the page under test. */
export interface ExtensionFirefox {
  /** The tab for the page under test. */
  page: Tab;
  goto(url: string): Promise<void>;
  /** Runs a function in the page and resolves to what it returns, or to what its promise resolves to. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** The same in a page of the extension that stands in a tab behind, where `browser` is the extension's own. */
  inExtension<Result, Argument>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Opens the popup for the page under test, in the tab behind; `inExtension` then runs in it. */
  openPopup(): Promise<void>;
  /** The same for the page of a problem report. */
  openReport(): Promise<void>;
  /** The same for the options. */
  openOptions(): Promise<void>;
  /** Installs the same extension over itself, as an update does; Firefox closes its pages, and the tab behind is opened anew. */
  update(): Promise<void>;
  /** Clicks the popup's own switch for this site, as a person would, and waits until it stands as wished. */
  switchSite(site: string, on: boolean): Promise<void>;
  /** What went through the proxy, which is all of it. */
  proxy: RecordingProxy;
  close(): Promise<void>;
}

/** What is used of the extension's interface inside its own pages. */
declare const browser: { tabs: { query(filter: { index: number }): Promise<{ id: number }[]> } };

/** Everything by the proxy, this machine's own addresses too. */
const through = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** Starts Firefox in a new profile and installs a built extension. @throws where either fails. */
export async function launchFirefox(extension = builtExtension): Promise<ExtensionFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'thioguard-firefox-'));
  const proxy = await startRecordingProxy();
  const lines = Object.entries({ ...preferences, ...through(proxy.port) }).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    ensureFirefox(),
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: '1360',
        MOZ_HEADLESS_HEIGHT: '900',
        // without it Firefox passes over the preference that names Mozilla's settings server
        MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      },
    },
  );
  const ended = once(firefox, 'exit');
  const close = async () => {
    firefox.kill();
    await ended;
    await proxy.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    return { ...(await control(profile, extension)), proxy, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function control(profile: string, extension: string): Promise<Omit<ExtensionFirefox, 'proxy' | 'close'>> {
  // Firefox writes down the port it chose; before that there is no file, or an empty one.
  const { send } = await vi.waitFor(
    () => connectMarionette(Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'))),
    patience,
  );
  await send('WebDriver:NewSession');
  const install = () => send('Addon:Install', { path: extension, temporary: true });
  await install();

  let current = ((await send('WebDriver:GetWindowHandles')) as string[])[0] ?? '';
  const look = async (handle: string, focus = false) => {
    if (handle !== current || focus) await send('WebDriver:SwitchToWindow', { handle, focus });
    current = handle;
  };
  const run = async <Result, Argument>(
    handle: string,
    code: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => {
    await look(handle);
    const script = `return (${code})(arguments[0])`;
    const { value } = (await send('WebDriver:ExecuteScript', { script, args: [argument] })) as {
      value: Result;
    };
    return value;
  };

  const handle = current;
  const newTab = async () => ((await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string }).handle;
  let behind = await newTab();
  const openPage = async (page: string) => {
    await look(behind);
    await send('WebDriver:Navigate', { url: `moz-extension://${address}/${page}` });
  };
  const openPopup = (query: string) => openPage(`popup.html${query}`);
  await openPopup('');
  const tabs = await run(behind, () => browser.tabs.query({ index: 0 }), null);
  const id = tabs[0]?.id ?? Number.NaN;
  const switchStands = (on: boolean) =>
    vi.waitFor(async () => {
      const read = () => document.querySelector('[role="switch"]')?.getAttribute('aria-checked');
      expect(await run(behind, read, null)).toBe(String(on));
    }, patience);

  return {
    page: { handle, id },
    async goto(url) {
      await look(handle);
      await send('WebDriver:Navigate', { url });
    },
    openOptions: () => openPage('options.html'),
    openReport: () => openPage(`report.html?tab=${id}`),
    openPopup: () => openPopup(`?tab=${id}`),
    async update() {
      await look(handle, true);
      await install();
      behind = await newTab();
      await openPopup('');
      await look(handle, true);
    },
    evaluate: (code, argument) => run(handle, code, argument),
    inExtension: (code, argument) => run(behind, code, argument),
    async switchSite(site, on) {
      await openPopup(`?tab=${id}&site=${encodeURIComponent(site)}`);
      await look(behind, true);
      await switchStands(!on);
      const using = '//button[@role="switch" and normalize-space()="Use Thioguard on this site"]';
      const found = (await send('WebDriver:FindElement', { using: 'xpath', value: using })) as {
        value: Record<string, string>;
      };
      await send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      await switchStands(on);
      await look(handle, true);
    },
  };
}
