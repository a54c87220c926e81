import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintsAboutPage, complaintsAboutRules } from './budget';
import { chartPage } from './chart-page';
import { launchBrowser, measurePage } from './measure';
import { measureRules } from './rule-engine';

/** The ratios of the bench that `npm test` holds: on one page, beside the quickest of the tools that read whole pages. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a chart of 8,300 elements is read within its ratios to the floor, and before another tool is done', async () => {
  const chart = chartPage(8_300);
  const measured = await measurePage(browser, chart, 12, ['readability, clone and parse']);
  expect(complaintsAboutPage(measured, chart)).toEqual([]);
});

test('the rules are decided at least ten times as fast as by json-rules-engine', async () => {
  expect(complaintsAboutRules(await measureRules())).toEqual([]);
});
