import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { axeComplaintsOfOverlay } from './axe';
import { pressCommand } from './commands';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { azathioprine, banner, page as doc, type InventedSite, list, serveSite } from './invented-site';
import { openPanel } from './overlay';
import { openSite } from './site-switch';

/** What the page itself hears of keys: on the way in and out, from before and after the extension came. */
const hotKeys = `<script>
  window.heard = [];
  const hear = (where) => (event) => window.heard.push(where + ' ' + event.type);
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput']) {
    document.addEventListener(type, hear('document in'), true);
    document.addEventListener(type, hear('document out'));
    window.addEventListener(type, hear('window out'));
  }
  window.addEventListener('keydown', hear('window in'), true);
</script>`;
const strength = (tablets: number) =>
  `<tr><td>Allopurinol 100 mg tablet</td><td id="sig">${tablets} tablet daily</td></tr>`;

let ehr: PracticeEhr;
let site: InventedSite;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  ehr = await startPracticeEhr();
  site = await serveSite({
    '/chart': doc(`${banner()}${list(azathioprine, strength(1))}`),
    '/hot-keys': doc(`${banner('Ambrose Tillotsen', '70031122')}${list(azathioprine, strength(1))}${hotKeys}`),
  });
  browser = await launchExtension();
  page = await openSite(browser, `${ehr.url}/modern/charts/5501/summary`);
});
afterEach(async () => page.setViewportSize({ width: 1360, height: 900 }));
afterAll(async () => {
  await browser.close();
  await ehr.close();
  await site.close();
});

const pill = (says: string): Locator =>
  page.locator('thioguard-overlay').getByRole('button', { name: `Thioguard: ${says}`, exact: true });
const badge = async (): Promise<string> => {
  const tabId = await browser.tabOf(page);
  const worker = await browser.worker();
  return worker.evaluate(
    (id) => (globalThis as never as ActionInside).chrome.action.getBadgeText({ tabId: id }),
    tabId,
  );
};
interface ActionInside {
  chrome: { action: { getBadgeText(of: { tabId: number }): Promise<string> } };
}

describe('a critical finding is set aside', () => {
  test('by keyboard, for a reason; it leaves pill and badge and keeps a line, with the focus on its way back', async () => {
    await pill('1 critical').waitFor();
    const overlay = await openPanel(page);
    expect(await badge()).toBe('1');
    await overlay.locator('[data-finding="AZA-INT-01"] .put-aside summary').press('Enter');
    await overlay.getByRole('button', { name: 'Will monitor' }).press('Space');
    expect(await axeComplaintsOfOverlay(page)).toEqual([]);
    await overlay.getByRole('textbox', { name: 'In your own words' }).fill('rheumatology intends it');
    await page.keyboard.press('Enter');
    await pill('1 set aside').waitFor();
    const line = overlay.locator('[data-set-aside="AZA-INT-01"]');
    expect(await line.innerText()).toMatch(/risk of marrow failure Will monitor: rheumatology intends it · \d\d:\d\d/);
    await expect.poll(() => focused()).toMatch(/^Undo: Allopurinol/);
    await expect.poll(badge).toBe('');
    expect(await axeComplaintsOfOverlay(page)).toEqual([]);
  });

  test('it stays so on the next screen of her chart, and another patient has nothing of it', async () => {
    await page.goto(`${ehr.url}/modern/charts/5501/results`);
    await pill('1 set aside').waitFor();
    await page.goto(`${ehr.url}/modern/charts/5507/summary`);
    await pill('2 warnings').waitFor();
    await page.goto(`${ehr.url}/modern/charts/5501/summary`);
    await pill('1 critical').waitFor();
  });

  test('it comes back by itself when the dose rises', async () => {
    await page.goto(`${site.url}/chart`);
    await page.locator('thioguard-overlay .pill').waitFor();
    const overlay = await openPanel(page);
    await overlay.locator('[data-finding="AZA-INT-01"] .put-aside summary').click();
    await overlay.getByRole('button', { name: 'Tolerated before' }).click();
    await overlay.getByRole('button', { name: 'Set aside', exact: true }).click();
    const line = overlay.locator('[data-set-aside="AZA-INT-01"]');
    await line.waitFor();
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await page.evaluate(() => document.querySelector('#sig')?.replaceChildren('3 tablets daily'));
    const back = overlay.locator('[data-finding="AZA-INT-01"] .back');
    await back.waitFor();
    expect(await back.innerText()).toMatch(/^Worse than when you set it aside at \d\d:\d\d: Tolerated before$/);
    await line.waitFor({ state: 'detached' });
  });
});

describe('keys', () => {
  test('typed in the panel are not heard by hot-keys of the page, and Escape closes it and gives the focus back', async () => {
    await page.goto(`${site.url}/hot-keys`);
    await page.locator('thioguard-overlay .pill').waitFor();
    const overlay = await openPanel(page);
    await overlay.locator('[data-finding="AZA-INT-01"] .put-aside summary').click();
    const field = overlay.getByRole('textbox', { name: 'In your own words' });
    await field.click();
    await page.evaluate(() => {
      (window as never as { heard: string[] }).heard.length = 0;
    });
    await page.keyboard.type('sx');
    expect(await field.inputValue()).toBe('sx');
    // what the page has put on its window's way in before the panel came can't be kept from hearing
    const heard = await page.evaluate(() => [...new Set((window as never as { heard: string[] }).heard)]);
    expect(heard.filter((each) => each !== 'window in keydown')).toEqual([]);
    await page.keyboard.press('Escape');
    await overlay.getByRole('complementary').waitFor({ state: 'hidden' });
    await expect.poll(() => focused()).toMatch(/^Thioguard/);
  });

  test('the command opens the checklist', async () => {
    await page.goto(`${ehr.url}/modern/charts/5501/summary`);
    await pill('1 critical').waitFor();
    await pressCommand(browser, page, 'open-checklist');
    await page.locator('thioguard-overlay').getByRole('tab', { name: 'Checklist', selected: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });
});

test('where she left it, it is on the next page of the site, from the first moment', async () => {
  const overlay = await openPanel(page);
  await overlay.getByRole('button', { name: /^Thioguard/ }).press('ArrowLeft');
  expect(await overlay.getAttribute('data-dock')).toBe('bottom-left');
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const now = document.querySelector<HTMLElement>('thioguard-overlay')?.dataset.dock;
      if (now && now !== seen.at(-1)) seen.push(now);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`${ehr.url}/modern/charts/5507/summary`);
  await pill('2 warnings').waitFor();
  await page.locator('thioguard-overlay[data-dock="bottom-left"]').waitFor();
  expect(await page.evaluate(() => (window as never as { seen: string[] }).seen)).toEqual(['bottom-left']);
});

const focused = (): Promise<string | null | undefined> =>
  page.evaluate(() =>
    document.querySelector('thioguard-overlay')?.shadowRoot?.activeElement?.getAttribute('aria-label'),
  );
