import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectations, type PracticeEhr, quietScreens, startPracticeEhr } from '../practice-ehr';
import { expectFindings, expectNoFinding, expectNoOverlay } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { openPanel, readOverlay } from './overlay';
import { drivers } from './practice-charts';
import { openSite } from './site-switch';
import { readToTheEnd } from './tab-state';

let ehr: PracticeEhr;
let browser: ExtensionBrowser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  ehr = await startPracticeEhr();
  browser = await launchExtension();
  page = await openSite(browser, `${ehr.url}/`);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
});

afterAll(async () => {
  await browser.close();
  await ehr.close();
});

describe.each(['modern', 'classic', 'flowsheet'] as const)('in the %s skin', (skin) => {
  const charts = expectations().filter((chart) => chart.skin === skin);

  test.each(charts.filter(({ findings }) => findings.length > 0))('$name ($chartId): $findings', async (chart) => {
    await page.goto(ehr.url + chart.path);
    await drivers[skin].shown(page, chart.chartId);
    const overlay = await expectFindings(page, chart);
    const said = overlay.findings.map(({ text }) => text.toLowerCase()).join('\n');
    for (const foreign of chart.never) expect(said).not.toContain(foreign.toLowerCase());
  });

  test.each(charts.filter(({ findings }) => findings.length === 0))(
    '$name ($chartId): none of the expected findings, and no overlay without a thiopurine',
    async (chart) => {
      await page.goto(ehr.url + chart.path);
      await drivers[skin].shown(page, chart.chartId);
      await expectNoFinding(browser, page, chart);
      if (chart.undecided.length > 0) {
        await openPanel(page);
        expect((await readOverlay(page))?.undecided).toContain('medications');
      }
    },
  );

  const quiet = quietScreens.filter((path) => path === '/' || path.startsWith(`/${skin}`));

  test.each(quiet)('%s: nothing to warn of, no overlay', async (path) => {
    await page.goto(ehr.url + path);
    await readToTheEnd(browser, page, charts.find((chart) => path.startsWith(chart.path)) ?? null);
    await expectNoOverlay(page);
  });
});

test('no error in the page’s console on the way', () => {
  expect(errors).toEqual([]);
});
