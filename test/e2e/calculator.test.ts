import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Expectation, expectations, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { drivers } from './practice-charts';
import { openSite } from './site-switch';

let ehr: PracticeEhr;
let browser: ExtensionBrowser;
const chart = expectations().find(({ skin, chartId }) => skin === 'modern' && chartId === '5501') as Expectation;

beforeAll(async () => {
  ehr = await startPracticeEhr();
  browser = await launchExtension();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(async () => {
  await browser.close();
  await ehr.close();
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const complaints = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).withTags(rules).analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target}`),
  );

const dose = (popup: Page) => popup.getByRole('status', { name: 'Suggested dose' });

describe('standing alone', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  });

  test('three fields and the keyboard alone give a dose, and its text', async () => {
    await popup.getByLabel('Weight', { exact: true }).focus();
    await popup.keyboard.type('70');
    for (const key of ['Tab', 'Tab', 'Tab', 'n']) await popup.keyboard.press(key);
    await expect.poll(() => popup.getByLabel('TPMT', { exact: true }).inputValue()).toBe('normal');
    expect(await dose(popup).textContent()).toContain('125 mg/day (1.79 mg/kg/day): 2 × 50 mg + 1 × 25 mg');
    const copy = popup.getByRole('button', { name: 'Copy as text' });
    for (let presses = 0; presses < 40; presses += 1) {
      if (await copy.evaluate((button) => button === document.activeElement)) break;
      await popup.keyboard.press('Tab');
    }
    await popup.keyboard.press('Enter');
    await popup.getByText('Copied.').waitFor();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(/^Azathioprine 125 mg\/day/);
  });

  test('every labelled field of the contract is there', async () => {
    for (const name of ['Weight', 'TPMT', 'NUDT15', 'Intent', 'Regimen', 'Other medication'])
      expect(await popup.getByLabel(name, { exact: true }).isVisible(), name).toBe(true);
    expect(await popup.getByLabel('Creatinine clearance').isVisible()).toBe(true);
  });

  test('the calendar file names no patient, drug or dose', async () => {
    const download = popup.waitForEvent('download');
    await popup.getByRole('button', { name: 'Calendar file' }).click();
    const stream = await (await download).createReadStream();
    const text = (await stream.toArray()).map(String).join('');
    expect(text).toMatch(/^BEGIN:VCALENDAR/);
    expect(text).toContain('SUMMARY:Blood test due');
    expect(text).not.toMatch(/azathioprine|mg|TPMT/i);
  });

  test('nothing is shown beside an input that can’t be used', async () => {
    await popup.getByLabel('Weight', { exact: true }).fill('154');
    await popup.getByText(/154 looks like pounds/).waitFor();
    expect(await dose(popup).textContent()).toBe('Not calculated: check the fields marked.');
    expect(await popup.getByRole('table').count()).toBe(0);
    await popup.getByLabel('Unit of weight').selectOption('lb');
    await expect.poll(() => dose(popup).textContent()).toContain('125 mg/day');
  });

  test('a clash stops it, and what-if shows the dose without', async () => {
    await popup.getByLabel('Other medication', { exact: true }).fill('allopurinol');
    await expect.poll(() => dose(popup).textContent()).toBe('Contraindicated: no dose');
    await popup.getByText('What if', { exact: true }).click();
    await popup.getByText(/^Without allopurinol: Azathioprine 125 mg\/day/).waitFor();
  });

  test('no complaint of axe', async () => {
    expect(await complaints(popup)).toEqual([]);
    await popup.close();
  });
});

describe('filled from the chart on screen', () => {
  test('each value with where it was read; another patient’s chart leaves nothing of it', async () => {
    const page = await openSite(browser, ehr.url + chart.path);
    await drivers.modern.shown(page, chart.chartId);
    const popup = await browser.openPopup(page);
    await popup.getByText(/^Filled from the chart on screen/).waitFor();
    const weight = popup.getByLabel('Weight', { exact: true });
    await expect.poll(() => weight.inputValue()).toMatch(/^\d+(\.\d+)?$/);
    expect(await popup.getByLabel('Intent').inputValue()).toBe('maintain');
    await expect.poll(() => popup.locator('.field-read').count()).toBeGreaterThan(1);
    expect(await complaints(popup)).toEqual([]);
    const before = await weight.inputValue();
    await popup.getByLabel('Dose in use').fill('75');
    await weight.fill('60');
    expect(await popup.getByLabel('Weight', { exact: true }).getAttribute('aria-describedby')).toBeNull();

    await drivers.modern.switchTo(page, '5502');
    await drivers.modern.shown(page, '5502');
    await expect.poll(() => weight.inputValue()).not.toBe('60');
    expect(await weight.inputValue()).not.toBe(before);
    await popup.close();
    await page.close();
  });
});
