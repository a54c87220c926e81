import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Expectation, expectations, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { expectFindings, expectNoOverlay } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { drivers } from './practice-charts';
import { openAndSwitchOn, switchSite } from './site-switch';

declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };

let ehr: PracticeEhr;
let browser: ExtensionBrowser;
let page: Page;
const chart = expectations().find(({ skin, chartId }) => skin === 'modern' && chartId === '5501') as Expectation;

async function reload(): Promise<void> {
  await page.reload();
  await drivers.modern.shown(page, chart.chartId);
}

beforeAll(async () => {
  ehr = await startPracticeEhr();
  browser = await launchExtension();
});

afterAll(async () => {
  await browser.close();
  await ehr.close();
});

test('before a site is switched on, no script of Thioguard runs there', async () => {
  page = await browser.context.newPage();
  await page.goto(ehr.url + chart.path);
  await drivers.modern.shown(page, chart.chartId);
  await expectNoOverlay(page);
  const scripts = await (await browser.worker()).evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(scripts).toEqual([]);
  await page.close();
});

test('switched on, it shows at once on the open page, and again after a reload', async () => {
  page = await openAndSwitchOn(browser, ehr.url + chart.path);
  await expectFindings(page, chart);
  await reload();
  await expectFindings(page, chart);
});

test('the worker may be stopped at any time: the next chart is judged all the same', async () => {
  await browser.stopWorker();
  await page.goto(ehr.url + chart.path.replace(chart.chartId, '5506'));
  const other = expectations().find(({ skin, chartId }) => skin === 'modern' && chartId === '5506') as Expectation;
  await expectFindings(page, other);
  await browser.stopWorker();
  await drivers.modern.switchTo(page, chart.chartId);
  await expectFindings(page, chart);
});

test('switched off, the overlay goes at once and nothing runs after a reload', async () => {
  await switchSite(browser, page, false);
  await expectNoOverlay(page);
  await reload();
  await expectNoOverlay(page);
  const scripts = await (await browser.worker()).evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(scripts).toEqual([]);
});

test('switched on again, it is back', async () => {
  await switchSite(browser, page, true);
  await expectFindings(page, chart);
});
