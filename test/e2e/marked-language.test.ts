import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Expectation, expectations, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { makeMarkedBuild } from './marked-build';
import { overlayIn } from './overlay';
import { drivers } from './practice-charts';
import { openSite } from './site-switch';

let ehr: PracticeEhr;
let browser: ExtensionBrowser;
let page: Page;
let folder: string;
const chart = expectations().find(({ skin, chartId }) => skin === 'modern' && chartId === '5501') as Expectation;

beforeAll(async () => {
  folder = makeMarkedBuild();
  ehr = await startPracticeEhr();
  browser = await launchExtension({ extension: folder });
  page = await openSite(browser, ehr.url + chart.path);
  await drivers.modern.shown(page, chart.chartId);
});

afterAll(async () => {
  await browser.close();
  await ehr.close();
  rmSync(folder, { recursive: true });
});

test('in another language the pill counts, the panel names its tabs, and both are written that way', async () => {
  await page.locator('thioguard-overlay .pill').waitFor();
  const overlay = await overlayIn(page);
  const pill = overlay.locator('.pill');
  expect(await pill.getAttribute('aria-label')).toMatch(/^⟦Thioguard⟧: \u2068\d\u2069⟦ critical⟧/);
  expect(await overlay.locator('.root').getAttribute('dir')).toBe('rtl');
  await pill.click();
  expect(await overlay.getByRole('tab').allTextContents()).toEqual(
    expect.arrayContaining(['⟦Findings⟧', '⟦Trends⟧', '⟦Guide⟧', '⟦What I read⟧']),
  );
  await overlay.getByRole('tab', { name: '⟦What I read⟧' }).click();
  await overlay
    .locator('.coverage')
    .getByText(/^\u2068\d+\u2069⟦ drugs?⟧, ⟦whole list⟧$/)
    .waitFor();
});

test('the popup too, with the patient’s name where the message wants it', async () => {
  const popup = await browser.openPopup(page);
  await popup
    .getByRole('status')
    .filter({ hasText: /^\u2068⟦Reading ⟧.+⟦: ⟧\u2068+\d\u2069⟦ critical/ })
    .waitFor();
  expect(await popup.locator('html').getAttribute('dir')).toBe('rtl');
  await popup.close();
});
