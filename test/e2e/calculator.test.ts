import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Expectation, expectations, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { axeComplaints } from './axe';
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

const dose = (popup: Page) => popup.getByRole('status', { name: 'Suggested dose' });

async function unfoldAll(popup: Page): Promise<void> {
  const folded = popup.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** The id of what has the focus, or its text. */
const focused = (popup: Page): Promise<string> =>
  popup.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');

/** Whether the answer, which stays in sight, lies over what has the focus. */
const isCovered = (popup: Page): Promise<boolean> =>
  popup.evaluate(() => {
    const answer = document.querySelector('.answer')?.getBoundingClientRect();
    const field = document.activeElement?.getBoundingClientRect();
    return !!answer && !!field && field.bottom > answer.top + 1 && field.top < answer.bottom - 1;
  });

describe('standing alone', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  });

  test('three fields and the keyboard alone, from opening to the copied text; what has the focus is never covered', async () => {
    await popup.setViewportSize({ width: 600, height: 600 });
    await expect.poll(() => focused(popup)).toBe('dose-weight');
    await popup.keyboard.type('70');
    for (const key of ['Tab', 'Tab', 'Tab', 'n']) await popup.keyboard.press(key);
    expect(await dose(popup).textContent()).toContain('125 mg/day (1.79 mg/kg/day): 2 × 50 mg + 1 × 25 mg');
    const passed: string[] = [];
    while (passed.at(-1) !== 'Copy as text' && passed.length < 40) {
      await popup.keyboard.press('Tab');
      passed.push(await focused(popup));
      expect(await isCovered(popup), `${passed.at(-1)} lies beneath the answer`).toBe(false);
    }
    await popup.keyboard.press('Enter');
    await popup.getByText('Copied.').waitFor();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Azathioprine 125 mg\/day .*\nFor 70 kg; TPMT normal;.*\n(.*\n)+Blood tests\n/,
    );
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

  test.each<[state: string, fields: Record<string, string>, said: RegExp]>([
    ['empty', {}, /^Type the weight/],
    ['filled', { Weight: '70', TPMT: 'normal' }, /125 mg\/day/],
    ['invalid', { Weight: '70,5', TPMT: 'normal', 'Other medication': 'AZT' }, /^Not calculated/],
    ['contraindicated', { Weight: '70', TPMT: 'poor', 'Other medication': 'allopurinol' }, /^Contraindicated/],
    ['hold', { Weight: '70', TPMT: 'normal', Intent: 'maintain', 'White cells': '3.2' }, /^Withhold/],
    ['taper', { Weight: '70', TPMT: 'normal', Intent: 'taper', 'Dose in use': '140' }, /100 mg\/day/],
    ['hepatitis', { Weight: '70', TPMT: 'intermediate', Regimen: 'aih-europe' }, /50 mg\/day/],
  ])('axe has no complaint, light at 600 and dark at 380 px: %s', async (_state, fields, said) => {
    await popup.reload();
    await unfoldAll(popup);
    for (const [label, value] of Object.entries(fields)) {
      const field = popup.getByRole('textbox', { name: label }).or(popup.getByRole('combobox', { name: label }));
      const isChoice = await field.first().evaluate((each) => each.tagName === 'SELECT');
      await (isChoice ? field.first().selectOption(value) : field.first().fill(value));
    }
    await expect.poll(() => dose(popup).textContent()).toMatch(said);
    await unfoldAll(popup);
    for (const [width, colorScheme] of [
      [600, 'light'],
      [380, 'dark'],
    ] as const) {
      await popup.setViewportSize({ width, height: 600 });
      await popup.emulateMedia({ colorScheme });
      // to the end, where the answer stands in its place and over nothing
      await popup.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      expect(await axeComplaints(popup), `${colorScheme}, ${width} px`).toEqual([]);
      expect(await popup.evaluate(() => document.documentElement.scrollWidth), 'no scrolling sideways').toBe(width);
    }
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
    expect(await axeComplaints(popup)).toEqual([]);
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
