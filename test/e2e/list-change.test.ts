import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Expectation, expectations, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { expectFindings, expectNoFinding } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { drivers } from './practice-charts';
import { openSite } from './site-switch';

let ehr: PracticeEhr;
let browser: ExtensionBrowser;
let page: Page;

const modern = (id: string) =>
  expectations().find(({ skin, chartId }) => skin === 'modern' && chartId === id) as Expectation;

async function open(chart: Expectation): Promise<void> {
  await page.goto(ehr.url + chart.path);
  await drivers.modern.shown(page, chart.chartId);
}

beforeAll(async () => {
  ehr = await startPracticeEhr();
  browser = await launchExtension();
  page = await openSite(browser, `${ehr.url}/`);
});

afterAll(async () => {
  await browser.close();
  await ehr.close();
});

test('page 2 of the list shows the allopurinol that page 1 could not', async () => {
  const chart = modern('5509');
  await open(chart);
  await expectNoFinding(browser, page, chart);
  await page.getByRole('button', { name: 'Next' }).click();
  await expectFindings(page, chart, chart.findingsAfterPageTwo ?? []);
});

test('allopurinol that is ordered and signed on the open chart brings its warning without a reload', async () => {
  const chart = modern('5505');
  await open(chart);
  await expectNoFinding(browser, page, chart);
  await page.getByRole('button', { name: 'Add order' }).click();
  const form = page.getByRole('dialog', { name: 'Add order' });
  await form.getByRole('combobox', { name: 'Medication' }).fill('allo');
  await form.getByRole('option', { name: /allopurinol/i }).click();
  await form.getByLabel('Dose (mg)').fill('300');
  await form.getByLabel('Frequency').selectOption('1-0-0');
  await form.getByRole('button', { name: 'Sign' }).click();
  await expect
    .poll(() =>
      page
        .getByText(/allopurinol 300/i)
        .first()
        .isVisible(),
    )
    .toBe(true);
  await expectFindings(page, chart, ['AZA-INT-01']);
});
