import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectations, type PracticeEhr, quietScreens, startPracticeEhr } from '../practice-ehr';
import { expectedIds, expectFindings, expectNoOverlay } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { readOverlay } from './overlay';
import { drivers } from './practice-charts';
import { openSite } from './site-switch';
import { readToTheEnd } from './tab-state';

describe.each(['modern', 'classic', 'flowsheet'] as const)('in the %s skin', (skin) => {
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

  const charts = expectations().filter((chart) => chart.skin === skin);

  test.each(charts.filter(({ findings }) => findings.length > 0))('$name ($chartId): $findings', async (chart) => {
    await page.goto(ehr.url + chart.path);
    await drivers[skin].shown(page, chart.chartId);
    const overlay = await expectFindings(page, chart);
    const said = overlay.findings.map(({ text }) => text.toLowerCase()).join('\n');
    for (const foreign of chart.never) expect(said).not.toContain(foreign.toLowerCase());
  });

  test.each(charts.filter(({ findings, silent }) => findings.length === 0 && !silent))(
    '$name ($chartId): a thiopurine, and none of the expected findings',
    async (chart) => {
      await page.goto(ehr.url + chart.path);
      await drivers[skin].shown(page, chart.chartId);
      await readToTheEnd(browser, page, chart);
      const overlay = await readOverlay(page);
      expect(expectedIds(overlay)).toEqual([]);
      if (overlay) expect(chart.namesPatient(overlay.patient), `the overlay is ${overlay.patient}'s`).toBe(true);
      if (chart.undecided.length > 0) expect(overlay?.undecided).toContain('medications');
    },
  );

  test.each(charts.filter(({ silent }) => silent))('$name ($chartId): no thiopurine, no overlay', async (chart) => {
    await page.goto(ehr.url + chart.path);
    await drivers[skin].shown(page, chart.chartId);
    await readToTheEnd(browser, page, chart);
    await expectNoOverlay(page);
  });

  test.each(quietScreens.filter((path) => path.startsWith(`/${skin}`)))(
    '%s: nobody’s chart, no overlay',
    async (path) => {
      await page.goto(ehr.url + path);
      await readToTheEnd(browser, page, null);
      await expectNoOverlay(page);
    },
  );

  test('no error in the page’s console on the way', () => {
    expect(errors).toEqual([]);
  });
});
