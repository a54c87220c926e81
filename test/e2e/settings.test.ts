import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNoOverlay } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { azathioprine, banner, page as htmlPage, type InventedSite, list, serveSite } from './invented-site';
import { chooseFile, openOptions, savedBy } from './options-page';
import { openPanel, readOverlay } from './overlay';
import { openSite } from './site-switch';
import { drugsKept, readToTheEnd } from './tab-state';

/** A white count between the default limit (3.5) and a house's own (3.0 or 4.0), on a chart of today. */
const results = (wbc: string): string => {
  const day = new Date().toISOString().slice(0, 10);
  return `<section><h2>Results</h2><table><tr><th>Test</th><th>Result</th><th>Units</th><th>Reference range</th><th>Date</th></tr>
<tr><td>WBC</td><td>${wbc}</td><td>10^9/L</td><td>4.0-11.0</td><td>${day}</td></tr></table></section>`;
};
const chart = htmlPage(`${banner()}${list(azathioprine)}${results('3.2')}`);
const quiet = htmlPage(`${banner('Quill Ferris', '99001122')}${list(azathioprine)}`);

/**
 * A page that the generic reader makes nothing of: no heading, no table, no list, one drug in pieces under made-up names.
 * The adapter says what the pieces are.
 */
const odd = htmlPage(`${banner('Ottoline Brack', '70011234')}
<div data-pane="rx" id="odd-ehr">
<div data-line><b data-a>Azathioprine</b><i data-b>50 mg</i><u data-c>2 tablets daily</u></div>
<div data-line><b data-a>Allopurinol</b><i data-b>300 mg</i><u data-c>1 tablet daily</u></div>
</div>`);
const adapter = {
  schema: 'thioguard.site/1',
  name: 'Odd EHR',
  detect: { has: '#odd-ehr' },
  sections: [{ is: 'medications', at: '[data-pane="rx"]' }],
};

let site: InventedSite;
let browser: ExtensionBrowser;
let page: Page;
const patience = { timeout: 10_000, interval: 50 };
const limitNamed = (options: Page, name: string) => options.getByRole('textbox', { name });
const findings = async (): Promise<string[]> => ((await readOverlay(page))?.findings ?? []).map(({ id }) => id);

beforeAll(async () => {
  site = await serveSite({ '/chart': chart, '/quiet': quiet, '/odd': odd });
  browser = await launchExtension();
  page = await openSite(browser, `${site.url}/chart`);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a local limit reaches the open page at once, and the finding names it with the default', async () => {
  await expect.poll(findings, patience).toContain('AZA-LAB-02');
  const options = await openOptions(browser, 'limits');
  const limit = limitNamed(options, 'White cells: withhold and discuss below');
  await limit.fill('3');
  await limit.press('Tab');
  await expect.poll(findings, patience).not.toContain('AZA-LAB-02');
  await limitNamed(options, 'White cells: withhold and discuss below').fill('4');
  await options.keyboard.press('Tab');
  await expect.poll(findings, patience).toContain('AZA-LAB-02');
  const found = (await readOverlay(page))?.findings.find(({ id }) => id === 'AZA-LAB-02');
  expect(found?.text).toContain('4 ×10⁹/L (local limit, default 3.5)');
  await browser.stopWorker();
  await page.reload();
  await expect.poll(findings, patience).toContain('AZA-LAB-02');
  await options.close();
});

test('a limit out of range, or below another that it must not pass, is refused with what was expected', async () => {
  const options = await openOptions(browser, 'limits');
  const limit = limitNamed(options, 'White cells: withhold and discuss below');
  await limit.fill('30');
  await limit.press('Tab');
  await options.getByText('expected a number from 2.5 to 4.5 ×10⁹/L, found “30”').waitFor();
  const severe = limitNamed(options, 'White cells: severe below');
  await severe.fill('3.5');
  await severe.press('Tab');
  await limit.fill('2.6');
  await limit.press('Tab');
  await options.getByText('expected at least 3.5, which is stop.wbc').waitFor();
  await options.reload();
  expect(await limit.inputValue()).toBe('4');
  await options.close();
});

test('settings go out as a file and come in again, after a reset, as they were', async () => {
  const options = await openOptions(browser, 'transfer');
  const file = await savedBy(options, 'Export settings');
  expect(JSON.parse(file)).toMatchObject({
    schema: 'thioguard.settings/1',
    limits: { 'withhold.wbc': 4, 'stop.wbc': 3.5 },
  });
  await options.getByRole('button', { name: 'Reset all settings' }).click();
  await options.getByRole('button', { name: 'Reset', exact: true }).click();
  await options.getByText('All settings are as shipped.').waitFor();
  const empty = await savedBy(options, 'Export settings');
  expect(JSON.parse(empty).limits).toEqual({});
  await chooseFile(
    options,
    'Import settings (JSON file)',
    'wrong.json',
    file.replace('"withhold.wbc": 4', '"withhold.wbc": 40'),
  );
  await options.getByText('limits.withhold.wbc: expected a number from 2.5 to 4.5 ×10⁹/L, found 40').waitFor();
  expect(await savedBy(options, 'Export settings')).toBe(empty);
  await chooseFile(options, 'Import settings (JSON file)', 'settings.json', file);
  await options.getByText('Imported.').waitFor();
  expect(await savedBy(options, 'Export settings')).toBe(file);
  await options.close();
});

test('attention: notes hidden, critical findings not said, the pill for warnings only', async () => {
  await page.goto(`${site.url}/quiet`);
  await expect.poll(async () => (await readOverlay(page))?.state, patience).toBeTruthy();
  const loud = (await readOverlay(page))?.findings.filter(({ severity }) => severity !== 'info');
  expect(loud, 'nothing on this chart is more than a note').toEqual([]);
  const options = await openOptions(browser, 'choices');
  await options.getByLabel('The pill stands on a page').selectOption('warnings');
  await expectNoOverlay(page);
  await options.getByLabel('Notes in the panel are').selectOption('hidden');
  await options.getByLabel('Say a new critical finding to screen readers').uncheck();
  await page.goto(`${site.url}/chart`);
  await expect.poll(findings, patience).toContain('AZA-LAB-01');
  const panel = await openPanel(page);
  await panel.getByText(/notes? (is|are) not shown here, by the settings/).waitFor();
  expect(await panel.locator('[aria-live]').count()).toBe(0);
  await options.close();
});

test('an adapter makes a page readable that was not: no drug before, two after', async () => {
  await page.goto(`${site.url}/odd`);
  const ottoline = { namesPatient: (name: string | null) => name === 'Ottoline Brack', birthDate: '1975-04-12' };
  await readToTheEnd(browser, page, ottoline);
  expect(await drugsKept(browser, page)).toEqual([]);
  const options = await openOptions(browser, 'adapters');
  await chooseFile(options, 'Import an adapter (JSON file)', 'odd.json', JSON.stringify({ ...adapter, detect: {} }));
  await options.getByText('Not used: detect: expected a title or a selector').waitFor();
  await chooseFile(options, 'Import an adapter (JSON file)', 'odd.json', JSON.stringify(adapter));
  await options.getByText('Imported: Odd EHR.').waitFor();
  expect(JSON.parse(await savedBy(options, 'Export Odd EHR'))).toEqual(adapter);
  await page.reload();
  await expect.poll(findings, patience).toContain('AZA-INT-01');
  expect(await drugsKept(browser, page)).toHaveLength(2);
  await options.getByRole('button', { name: 'Remove Odd EHR' }).click();
  await expect.poll(() => options.getByRole('button', { name: 'Remove Odd EHR' }).count()).toBe(0);
  // a tab of its own: this one may remember what it read before
  const anew = await browser.context.newPage();
  await anew.goto(`${site.url}/odd`);
  await readToTheEnd(browser, anew, ottoline);
  expect(await drugsKept(browser, anew)).toEqual([]);
  await expectNoOverlay(anew);
  await anew.close();
  await options.close();
});
