import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoOverlay } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import {
  allopurinol,
  azathioprine,
  banner,
  page as htmlPage,
  type InventedSite,
  list,
  serveSite,
} from './invented-site';
import { openOptions } from './options-page';
import { readOverlay } from './overlay';

declare const chrome: {
  action: { getTitle(of: { tabId: number }): Promise<string> };
  permissions: { request(wanted: { origins: string[] }): Promise<boolean>; getAll(): Promise<{ origins?: string[] }> };
};

let site: InventedSite;
let browser: ExtensionBrowser;
let page: Page;
const patience = { timeout: 10_000, interval: 50 };
const SITE = 'http://127.0.0.1/*';
const findings = async (): Promise<string[]> => ((await readOverlay(page))?.findings ?? []).map(({ id }) => id);
const title = async (): Promise<string> =>
  (await browser.worker()).evaluate((tabId) => chrome.action.getTitle({ tabId }), await browser.tabOf(page));
const granted = async (): Promise<string[]> =>
  (await browser.worker()).evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);

beforeAll(async () => {
  site = await serveSite({
    '/chart': htmlPage(
      `${banner()}${list(azathioprine, allopurinol)}<iframe title="Letters" src="http://localhost:1/letters"></iframe>`,
    ),
  });
  browser = await launchExtension();
  page = await browser.context.newPage();
  await page.goto(`${site.url}/chart`);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The browser's own question can't be answered in a headless browser; what it answers is put in its place. */
async function answering(extensionPage: Page, answer: boolean): Promise<string[][]> {
  const asked: string[][] = [];
  await extensionPage.exposeFunction('noteRequest', (origins: string[]) => void asked.push(origins));
  await extensionPage.evaluate((given) => {
    const inside = globalThis as typeof globalThis & { noteRequest(origins: string[]): void };
    chrome.permissions.request = ({ origins }) => {
      inside.noteRequest(origins);
      return Promise.resolve(given);
    };
  }, answer);
  return asked;
}

test('refused in the browser’s question (simulated): it stays off, and that is said', async () => {
  const popup = await browser.openPopup(page);
  const asked = await answering(popup, false);
  await popup.getByRole('switch', { name: 'Use Thioguard on this site' }).click();
  await popup.getByText('Not switched on: the browser was not given permission.').waitFor();
  expect(asked).toEqual([[SITE]]);
  expect(await popup.getByRole('switch', { checked: false }).count()).toBe(1);
  await popup.close();
  await expectNoOverlay(page);
});

test('frames of other sites are named before it asks, and asked for only where ticked (answer simulated)', async () => {
  const popup = await browser.openPopup(page);
  const asked = await answering(popup, false);
  await popup.getByRole('checkbox', { name: 'http://localhost' }).check();
  await popup.getByRole('switch').click();
  await popup.getByText('Not switched on').waitFor();
  expect(asked).toEqual([[SITE, 'http://localhost/*']]);
  await popup.close();
});

test('looked at once: read and judged, and no permission is kept', async () => {
  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: 'Look once' }).click();
  await page.bringToFront();
  await expect.poll(findings, patience).toContain('AZA-INT-01');
  await expect.poll(title).toMatch(/^Thioguard: \d+ critical finding/);
  expect(await granted()).toEqual([]);
  await page.reload();
  await expectNoOverlay(page);
  await popup.close();
});

test('switched on in the options page, taken back there', async () => {
  const options = await openOptions(browser, 'sites');
  await options.getByLabel('Address of the EHR').fill('my ehr');
  await options.getByRole('button', { name: 'Use Thioguard there' }).click();
  await options.getByText('Expected an address such as https://ehr.example, found “my ehr”.').waitFor();
  await browser.settings.approveHost(SITE);
  await options.getByLabel('Address of the EHR').fill(site.url);
  await options.getByRole('button', { name: 'Use Thioguard there' }).click();
  const stop = options.getByRole('button', { name: 'Stop using on http://127.0.0.1' });
  await stop.waitFor();
  await expect.poll(findings, patience).toContain('AZA-INT-01');
  await stop.click();
  await expect.poll(() => stop.count()).toBe(0);
  await expectNoOverlay(page);
  expect(await granted()).toEqual([]);
  await options.close();
});

test('taken back in the browser’s own settings: the overlay goes, the badge and an open popup say so', async () => {
  await browser.settings.approveHost(SITE);
  const popup = await browser.openPopup(page);
  const use = popup.getByRole('switch', { name: 'Use Thioguard on this site' });
  await use.click();
  await expect.poll(findings, patience).toContain('AZA-INT-01');
  await browser.settings.withdrawHost(SITE);
  await expectNoOverlay(page);
  await popup.getByText('Not used on this site').waitFor();
  await expect.poll(() => use.getAttribute('aria-checked')).toBe('false');
  await expect.poll(title).toBe('Thioguard: not used on this site');
  await popup.close();
});

test('a file on this computer is no site: the popup says so and offers one look', async () => {
  const untouched = await browser.context.newPage();
  const tab = await browser.tabOf(untouched);
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${tab}&site=file:///home/chart.html`);
  await popup.getByText('A file on this computer can’t be switched on').waitFor();
  expect(await popup.getByRole('switch').isDisabled()).toBe(true);
  expect(await popup.getByRole('button', { name: 'Look once' }).isVisible()).toBe(true);
  await popup.close();
});
