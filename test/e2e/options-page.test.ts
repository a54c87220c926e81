import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeComplaints } from './axe';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { openOptions } from './options-page';

let browser: ExtensionBrowser;
let options: Page;

beforeAll(async () => {
  browser = await launchExtension();
  options = await openOptions(browser, 'sites');
});

afterAll(() => browser.close());

const sections = [
  'Sites',
  'Adapters',
  'Local limits',
  'Dose, laboratory, attention',
  'Policy',
  'Export, import, reset',
  'About',
];

/** By keyboard alone: to the link of the section, and into it. */
async function goTo(name: string): Promise<void> {
  const link = options.getByRole('navigation').getByRole('link', { name, exact: true });
  await link.focus();
  await options.keyboard.press('Enter');
  await options.getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

test.each(sections)(
  '%s: reached by keyboard, nothing for axe to complain of in light and dark, nothing cut off at 320 px',
  async (name) => {
    await options.setViewportSize({ width: 1200, height: 900 });
    await goTo(name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      expect(await axeComplaints(options)).toEqual([]);
    }
    await options.setViewportSize({ width: 320, height: 700 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);

test('the focus goes to the heading of a section, so that a screen reader says where one is', async () => {
  await goTo('Policy');
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Policy');
});
