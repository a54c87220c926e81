import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Expectation, expectations, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { axeComplaints, axeComplaintsOfOverlay } from './axe';
import { expectFindings } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { openPanel } from './overlay';
import { openSite } from './site-switch';

let ehr: PracticeEhr;
let browser: ExtensionBrowser;
let page: Page;
const chart = expectations().find(({ skin, chartId }) => skin === 'modern' && chartId === '5507') as Expectation;

beforeAll(async () => {
  ehr = await startPracticeEhr();
  browser = await launchExtension();
  page = await openSite(browser, ehr.url + chart.path);
});

afterAll(async () => {
  await browser.close();
  await ehr.close();
});

test('every tab of the open panel', async () => {
  await expectFindings(page, chart);
  const panel = await openPanel(page);
  const tabs = await panel.getByRole('tab').all();
  expect(tabs.length).toBeGreaterThan(1);
  for (const tab of tabs) {
    await tab.click();
    expect(await axeComplaintsOfOverlay(page)).toEqual([]);
  }
});

test('the pill alone', async () => {
  await (await openPanel(page)).getByRole('button', { name: /^Thioguard/ }).click();
  expect(await axeComplaintsOfOverlay(page)).toEqual([]);
});

test('the popup', async () => {
  const popup = await browser.openPopup(page);
  await popup.getByRole('switch').waitFor();
  expect(await axeComplaints(popup)).toEqual([]);
});

test('an order on the screen: the pill, the card beside the control that signs, the checklist with an item closed', async () => {
  await page.goto(`${ehr.url}/modern/charts/5510/summary`);
  const pill = page.locator('thioguard-overlay').getByRole('button', { name: /^Thioguard: Azathioprine order/ });
  await pill.waitFor();
  expect(await axeComplaintsOfOverlay(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign', exact: true }).hover();
  const card = page.locator('thioguard-overlay').getByRole('region', { name: 'Before signing' });
  await card.waitFor();
  expect(await axeComplaintsOfOverlay(page)).toEqual([]);
  await card.getByRole('button', { name: 'Show the whole list' }).click();
  const panel = page.locator('thioguard-overlay').getByRole('complementary', { name: 'Thioguard' });
  await panel.getByRole('checkbox', { name: /^Urgent symptoms explained/ }).check();
  await panel.getByRole('combobox', { name: 'Close “TPMT” with a reason' }).selectOption('Another reason…');
  await panel.getByRole('textbox', { name: 'Reason' }).fill('Sample taken today');
  expect(await axeComplaintsOfOverlay(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await panel.getByText('Sample taken today').waitFor();
  await panel.locator('.checklist-body details').evaluateAll((folded) => {
    for (const one of folded) one.setAttribute('open', '');
  });
  expect(await axeComplaintsOfOverlay(page)).toEqual([]);
});

test('the popup with its checklist open', async () => {
  await page.goto(ehr.url + chart.path);
  await expectFindings(page, chart);
  const popup = await browser.openPopup(page);
  await popup.getByText('Checklist before signing').click();
  await popup.locator('[data-check="urgent-symptoms"]').waitFor();
  expect(await axeComplaints(popup)).toEqual([]);
});
