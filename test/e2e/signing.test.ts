import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { page as document, type InventedSite, serveSite } from './invented-site';
import { overlayIn, readOverlay } from './overlay';
import { orderPage, type SignControlKind, signControls } from './signing-pages';
import { openSite } from './site-switch';

const kinds = Object.keys(signControls) as SignControlKind[];
const patience = { timeout: 10_000, interval: 50 };

let site: InventedSite;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  const pages = kinds.map((kind) => {
    const { html, script } = signControls[kind];
    return [`/${kind}`, orderPage(html, script)] as const;
  });
  site = await serveSite({ ...Object.fromEntries(pages), '/signed': document('<h1>Signed</h1>') });
  browser = await launchExtension();
  page = await openSite(browser, `${site.url}/button`);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const pillText = async (on: Page) =>
  (await readOverlay(on)) &&
  (await overlayIn(on)).getByRole('button', { name: /^Thioguard/ }).getAttribute('aria-label', { timeout: 1000 });

async function orderAzathioprine(on: Page, kind: SignControlKind): Promise<void> {
  await on.goto(`${site.url}/${kind}`);
  await on.evaluate(() => sessionStorage.clear());
  await on.locator('[name="drug"]').fill('azathioprine 50 mg tablet');
}

const card = (on: Page) => on.locator('thioguard-overlay').getByRole('region', { name: 'Before signing' });

/** The boxes of the overlay and of the control share no pixel. */
async function expectNotCovered(on: Page): Promise<void> {
  const [overlay, sign] = await Promise.all([
    on.locator('thioguard-overlay').boundingBox(),
    on.locator('#sign').boundingBox(),
  ]);
  if (!overlay || !sign) throw new Error('expected the overlay and the control on the page');
  const apart =
    overlay.x >= sign.x + sign.width ||
    sign.x >= overlay.x + overlay.width ||
    overlay.y >= sign.y + sign.height ||
    sign.y >= overlay.y + overlay.height;
  expect(apart, JSON.stringify({ overlay, sign })).toBe(true);
}

describe('an order that is typed', () => {
  test('is known as it is typed, and said in a line; it goes when the drug does', async () => {
    await orderAzathioprine(page, 'button');
    const typed = Date.now();
    await expect
      .poll(() => pillText(page), patience)
      .toMatch(/^Thioguard: Azathioprine order: \d+ of \d+ checks open, \d critical/);
    console.log(`from the drug typed to the line: ${Date.now() - typed} ms`);
    await page.locator('[name="drug"]').fill('');
    await expect.poll(() => readOverlay(page), patience).toBeNull();
  });

  test('its dose is judged as it stands in the form', async () => {
    await orderAzathioprine(page, 'button');
    await page.locator('[name="dose"]').fill('50');
    await expect
      .poll(
        async () => (await (await overlayIn(page)).evaluate((host) => host.shadowRoot?.textContent)) ?? '',
        patience,
      )
      .toContain('50 mg/day, being ordered');
    await page.locator('[name="dose"]').fill('400');
    await expect
      .poll(
        async () => (await (await overlayIn(page)).evaluate((host) => host.shadowRoot?.textContent)) ?? '',
        patience,
      )
      .toContain('400 mg/day, being ordered');
  });
});

describe('at the control that signs', () => {
  test.each(kinds)('%s: the pointer brings the card beside it, never over it, and no focus with it', async (kind) => {
    await orderAzathioprine(page, kind);
    await expect.poll(() => pillText(page), patience).toMatch(/Azathioprine order/);
    const focused = await page.evaluate(() => globalThis.document.activeElement?.getAttribute('name'));
    await page.locator('#sign').hover();
    await card(page).waitFor();
    await expectNotCovered(page);
    expect(await page.evaluate(() => globalThis.document.activeElement?.getAttribute('name'))).toBe(focused);
    expect(await card(page).locator('[data-check="tpmt"]').getAttribute('data-severity')).toBe('critical');
  });

  test('so does the focus, and a click elsewhere takes the card away', async () => {
    await orderAzathioprine(page, 'button');
    await expect.poll(() => pillText(page), patience).toMatch(/Azathioprine order/);
    await page.locator('#sign').focus();
    await card(page).waitFor();
    expect(await page.evaluate(() => globalThis.document.activeElement?.id)).toBe('sign');
    await page.locator('[name="frequency"]').click();
    await card(page).waitFor({ state: 'detached' });
  });

  test('a tick in the card counts, a critical item asks for a reason, and the next patient finds neither', async () => {
    await orderAzathioprine(page, 'button');
    await expect.poll(() => pillText(page), patience).toMatch(/Azathioprine order/);
    const before = await pillText(page);
    await page.locator('#sign').hover();
    const talk = card(page).getByRole('checkbox', { name: /^Risk of cancer explained/ });
    await talk.check();
    await expect.poll(() => pillText(page), patience).not.toBe(before);
    await card(page)
      .getByRole('combobox', { name: 'Close “TPMT” with a reason' })
      .selectOption('Agreed with the specialist');
    await card(page).locator('[data-check="tpmt"][data-closed]').waitFor();
    await page.evaluate(() => {
      const line = globalThis.document.querySelector('#banner p');
      if (line) line.textContent = 'Patient: Ottokar Wimpelberg · DOB: 01/02/1966 · MRN: 99120347';
    });
    await expect.poll(async () => (await readOverlay(page))?.patient, patience).toContain('Wimpelberg');
    await page.locator('[name="drug"]').hover();
    await page.locator('#sign').hover();
    await card(page).locator('[data-check="tpmt"]').waitFor();
    expect(
      await card(page)
        .getByRole('checkbox', { name: /^Risk of cancer explained/ })
        .isChecked(),
    ).toBe(false);
  });
});

describe('signing reaches the EHR untouched', () => {
  let bare: Browser;
  let alone: Page;

  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found: run `node scripts/setup.mjs`.');
    bare = await chromium.launch({ executablePath, chromiumSandbox: false });
    alone = await bare.newPage({ viewport: { width: 1360, height: 900 } });
  });

  afterAll(() => bare.close());

  const ways = {
    mouse: (on: Page) => on.locator('#sign').click(),
    Enter: (on: Page) => on.locator('#sign').press('Enter'),
    space: (on: Page) => on.locator('#sign').press(' '),
  };

  /** All that the page heard of it. */
  async function heardOf(on: Page, kind: SignControlKind, way: keyof typeof ways): Promise<string[]> {
    await ways[way](on);
    // a link is not worked by the space bar
    if (kind !== 'link' || way !== 'space') await on.waitForURL(/\/signed/);
    const heard = JSON.parse(await on.evaluate(() => sessionStorage.heard)) as string[];
    // the key may come up after the page has been left
    return heard.filter((line) => !line.startsWith('keyup'));
  }

  test.each(kinds.flatMap((kind) => (Object.keys(ways) as (keyof typeof ways)[]).map((way) => [kind, way] as const)))(
    '%s by %s: what the page hears is what it hears without Thioguard',
    async (kind, way) => {
      await orderAzathioprine(alone, kind);
      const expected = await heardOf(alone, kind, way);

      await orderAzathioprine(page, kind);
      await expect.poll(() => pillText(page), patience).toMatch(/Azathioprine order/);
      await page.locator('#sign').hover();
      await card(page).waitFor();
      expect(await heardOf(page, kind, way)).toEqual(expected);
      expect(expected.join('\n')).toMatch(/ sign true/);
    },
  );
});
