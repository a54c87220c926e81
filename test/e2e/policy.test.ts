import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeComplaints } from './axe';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { azathioprine, banner, page as htmlPage, type InventedSite, list, serveSite } from './invented-site';
import { canSetPolicy } from './managed-chromium';
import { openOptions } from './options-page';
import { readOverlay } from './overlay';

/** A real policy, read by Chromium itself; one part of it is wrong. */
const policy = {
  origins: ['http://127.0.0.1', 'ehr.example'],
  limits: { 'withhold.wbc': 4, 'withhold.platelets': 1400 },
  laboratory: 'st-thomas',
  featuresOff: ['calculator', 'copy'],
  adapters: [
    { schema: 'thioguard.site/1', name: 'House EHR', detect: { has: '#house' } },
    { schema: 'thioguard.site/1', name: 'Broken', detect: { has: 'a[[' } },
  ],
};
const day = new Date().toISOString().slice(0, 10);
const chart = htmlPage(`${banner()}${list(azathioprine)}<section><h2>Results</h2><table>
<tr><th>Test</th><th>Result</th><th>Units</th><th>Reference range</th><th>Date</th></tr>
<tr><td>WBC</td><td>3.8</td><td>10^9/L</td><td>4.0-11.0</td><td>${day}</td></tr></table></section>`);

describe.skipIf(!canSetPolicy)('under a policy of the hospital', () => {
  let browser: ExtensionBrowser;
  let site: InventedSite;

  beforeAll(async () => {
    site = await serveSite({ '/chart': chart });
    browser = await launchExtension({ policy });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('a site that it names waits for the browser’s permission, and is fixed once that is there', async () => {
    const options = await openOptions(browser, 'sites');
    const row = options.getByRole('listitem').filter({ hasText: 'http://127.0.0.1' });
    await row.getByText('The browser has not given the permission yet.').waitFor();
    await browser.settings.approveHost('http://127.0.0.1/*');
    await row.getByRole('button', { name: 'Allow http://127.0.0.1' }).click();
    await row.getByText('Fixed by your organisation’s policy.').waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    await options.close();
  });

  test('its limit judges, is named in the finding, and can’t be changed', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${site.url}/chart`);
    const found = async () => (await readOverlay(page))?.findings.find(({ id }) => id === 'AZA-LAB-02')?.text;
    await expect.poll(found, { timeout: 10_000 }).toContain('4 ×10⁹/L (local limit, default 3.5)');
    const options = await openOptions(browser, 'limits');
    const limit = options.getByRole('textbox', { name: 'White cells: withhold and discuss below' });
    expect(await limit.isDisabled()).toBe(true);
    expect(await limit.inputValue()).toBe('4');
    await options.close();
    await page.close();
  });

  test('what it takes away is gone from the popup', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${site.url}/chart`);
    const popup = await browser.openPopup(page);
    await popup.getByRole('switch').waitFor();
    expect(await popup.getByRole('heading', { name: 'Azathioprine dose' }).count()).toBe(0);
    await popup.close();
    await page.close();
  });

  test('what of it can’t be used is said, place by place; the rest is listed as fixed', async () => {
    const options = await openOptions(browser, 'policy');
    await options.getByText('2 parts of the policy can’t be used').waitFor();
    const refused = options.getByRole('region', { name: 'What can’t be used' });
    await refused.getByText('origins[1]: expected a site such as https://ehr.example, found "ehr.example"').waitFor();
    await refused.getByText('limits.withhold.platelets: expected a number from 75 to 160 ×10⁹/L, found 1400').waitFor();
    const limits = options.getByRole('region', { name: 'Limits' });
    expect(await limits.getByRole('listitem').allTextContents()).toEqual([
      'White cells: withhold and discuss below 4 ×10⁹/L',
    ]);
    expect(await axeComplaints(options)).toEqual([]);
    await options.close();
  });

  test('its adapters stand first; one with a selector that is none is named, and the page is read without it', async () => {
    const options = await openOptions(browser, 'adapters');
    const names = options.getByRole('listitem').locator('.name');
    expect((await names.allTextContents()).slice(0, 2)).toEqual(['House EHR', 'Broken']);
    await options.getByText('Not used: detect.has: expected a CSS selector, found "a[["').waitFor();
    const page = await browser.context.newPage();
    await page.goto(`${site.url}/chart`);
    await expect.poll(() => readOverlay(page), { timeout: 10_000 }).not.toBeNull();
    await page.close();
    await options.close();
  });
});
