import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Expectation, expectations, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { askRunning, becomeVersion, makeCountingBuild, whatRuns } from './counting-build';
import { expectFindings, expectNoOverlay } from './expect-overlay';
import { builtExtension, type ExtensionBrowser, launchExtension } from './extension-browser';
import { overlayIn } from './overlay';
import { drivers } from './practice-charts';
import { openSite } from './site-switch';

declare global {
  interface Window {
    isSamePage?: true;
  }
}

/** The old script looks once a second; the new one is brought by the worker. */
const patience = { timeout: 15_000, interval: 50 };
const chart = expectations().find(({ skin, chartId }) => skin === 'modern' && chartId === '5501') as Expectation;
const other = expectations().find(({ skin, chartId }) => skin === 'modern' && chartId === '5506') as Expectation;

let ehr: PracticeEhr;
let folder: string;
let browser: ExtensionBrowser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  ehr = await startPracticeEhr();
  folder = makeCountingBuild(builtExtension);
  browser = await launchExtension({ extension: folder });
  page = await openSite(browser, ehr.url + chart.path);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (said) => ['error', 'warning'].includes(said.type()) && complaints.push(said.text()));
  await page.evaluate(() => {
    window.isSamePage = true;
  });
  // without developer mode an unpacked extension stays off once it was reloaded
  await browser.settings.noteErrors();
});

afterAll(async () => {
  await browser?.close();
  await ehr?.close();
  rmSync(folder, { recursive: true, force: true });
});

const running = () => page.evaluate(whatRuns, askRunning);
const ended = { timers: 0, observers: 0, listeners: [] };

/** Marks the overlay that stands now; a new one has no mark. */
const mark = async () => (await overlayIn(page)).evaluate((overlay) => overlay.setAttribute('data-old', ''));
const marks = () =>
  page.evaluate(() => [...document.querySelectorAll('thioguard-overlay')].map((one) => one.hasAttribute('data-old')));

test('control: while it is used, timers, observers and listeners run', async () => {
  await expectFindings(page, chart);
  const [first, ...others] = await running();
  expect(others).toEqual([]);
  expect(first).toMatchObject({ version: '1.0.0' });
  expect(first?.timers).toBeGreaterThan(0);
  expect(first?.observers).toBeGreaterThan(0);
  expect(first?.listeners).toContain('visibilitychange');
});

test('updated in mid-use, the old panel goes, the new one comes, and the page is not loaded again', async () => {
  await mark();
  becomeVersion(folder, builtExtension, '2.0.0');
  await browser.settings.reload();
  await expect.poll(marks, patience).toEqual([false]);
  await expectFindings(page, chart);
  await expect.poll(running, patience).toEqual([
    { version: '1.0.0', ...ended },
    { version: '2.0.0', timers: expect.any(Number), observers: expect.any(Number), listeners: expect.any(Array) },
  ]);
  expect(await page.evaluate(() => window.isSamePage)).toBe(true);
});

test('the new version follows the page: another patient’s chart is judged', async () => {
  await drivers.modern.switchTo(page, other.chartId);
  await expectFindings(page, other);
  expect(await marks()).toEqual([false]);
});

test('switched off in the browser, the panel goes and nothing is left running', async () => {
  await browser.settings.setEnabled(false);
  await expectNoOverlay(page);
  await expect.poll(running, patience).toEqual(['1.0.0', '2.0.0'].map((version) => ({ version, ...ended })));
  await drivers.modern.switchTo(page, chart.chartId);
  await drivers.modern.shown(page, chart.chartId);
  expect(await running()).toEqual(['1.0.0', '2.0.0'].map((version) => ({ version, ...ended })));
});

test('switched on again, it is back on the open page', async () => {
  await browser.settings.setEnabled(true);
  await expectFindings(page, chart);
  expect(await page.evaluate(() => window.isSamePage)).toBe(true);
});

test('through all of this the page’s console stayed clean, and the browser noted no error of the extension', async () => {
  expect(complaints).toEqual([]);
  expect(await browser.settings.errors()).toEqual([]);
});
