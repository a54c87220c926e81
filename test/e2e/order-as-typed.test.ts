import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { banner, page as doc, type InventedSite, serveSite } from './invented-site';
import { openSite } from './site-switch';
import { dosesOrdered } from './tab-state';

const form = `<main><h2>New order</h2><form>
<p><label>Medication <input value="Azathioprine 50 mg tablet"></label></p>
<p><label>Dose <input value="50 mg"></label> <label>Frequency <select><option>once daily</option><option>twice daily</option></select></label></p>
<p><label>Quantity <input value="60"></label></p><button type="button">Sign order</button></form></main>`;

let site: InventedSite;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  site = await serveSite({ '/': doc(`${banner()}${form}`) });
  browser = await launchExtension();
  page = await openSite(browser, `${site.url}/`);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const ordered = () => dosesOrdered(browser, page);

test('the dose of an order is read as it is typed, and how often as it is chosen', async () => {
  await expect.poll(ordered, { timeout: 10_000 }).toEqual([50]);
  const dose = page.getByRole('textbox', { name: 'Dose' });
  await dose.fill('');
  await dose.pressSequentially('150 mg', { delay: 60 });
  // the quiet after typing, an idle moment and the worker's own time: well within three seconds
  await expect.poll(ordered, { timeout: 3_000, interval: 50 }).toEqual([150]);
  await page.getByLabel('Frequency').selectOption('twice daily');
  await expect.poll(ordered, { timeout: 3_000, interval: 50 }).toEqual([300]);
});
