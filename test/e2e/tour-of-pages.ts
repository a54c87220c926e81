import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from './extension-browser';
import { chooseFile, openOptions, savedBy } from './options-page';
import { unfoldAll } from './tour-of-panel';

/** A weight that is typed into the calculator, kg, and stands nowhere else on a disk. */
export const typedInCalculator = { weightKg: 68.43 } as const;

/** What the options page is given to keep, and does keep on disk. */
export const keptOnPurpose = 'Wolkenkuckuck EHR';

const patience = { timeout: 10_000, interval: 50 };

const adapter = {
  schema: 'thioguard.site/1',
  name: keptOnPurpose,
  detect: { has: '#wolkenkuckuck' },
  sections: [{ is: 'medications', at: '[data-pane="rx"]' }],
};

/** The popup over this page, which shows a chart: filled from it, then by hand, with the checklist and all ways out. */
export async function tourOfPopup(browser: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  await popup.getByText(/^Filled from the chart on screen/).waitFor();
  await unfoldAll(popup.locator('main'));
  await popup.getByRole('checkbox', { name: /^Urgent symptoms explained/ }).check();
  await popup.getByRole('button', { name: 'Copy as a note' }).click();
  await popup.getByText('Copied', { exact: true }).waitFor();
  await popup.getByRole('button', { name: 'Clear all' }).click();
  await popup.getByLabel('Weight', { exact: true }).fill(String(typedInCalculator.weightKg));
  await popup.getByLabel('TPMT', { exact: true }).selectOption('normal');
  await expect
    .poll(() => popup.getByRole('status', { name: 'Suggested dose' }).textContent(), patience)
    .toMatch(/^\d+ mg\/day|^Azathioprine \d+/);
  expect(await savedBy(popup, 'Calendar file')).toMatch(/^BEGIN:VCALENDAR/);
  await popup.getByRole('button', { name: 'Copy as text' }).click();
  await popup.getByText('Copied.').waitFor();
  await popup.getByRole('button', { name: 'Print' }).click();
  await popup.close();
}

/** The page of a problem report, as the popup opens it: looked through, and saved. */
export async function tourOfReport(browser: ExtensionBrowser, page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Problem report' }).click();
  const report = await opened;
  // a page that the popup opens may send before the debugger listens to it
  await report.reload();
  await report.getByRole('region', { name: 'What will be saved' }).waitFor();
  expect((await savedBy(report, 'Save as a file')).split('\n')[1]).toMatch(/^Thioguard problem report/);
  await report.close();
}

/** Every section of the options page; a limit changed, an adapter imported, all of it saved as a file. */
export async function tourOfOptions(browser: ExtensionBrowser): Promise<void> {
  const options = await openOptions(browser, 'limits');
  const limit = options.getByRole('textbox', { name: 'White cells: withhold and discuss below' });
  await limit.fill('3.2');
  await limit.press('Tab');
  const sections = options.getByRole('navigation').getByRole('link');
  for (const link of await sections.all()) {
    await link.click();
    await options.getByRole('heading', { level: 2, name: (await link.textContent()) ?? '', exact: true }).waitFor();
  }
  await sections.getByText('Dose, laboratory, attention').click();
  await options.getByLabel('Notes in the panel are').selectOption('hidden');
  await sections.getByText('Adapters').click();
  await chooseFile(options, 'Import an adapter (JSON file)', 'adapter.json', JSON.stringify(adapter));
  await options.getByText(`Imported: ${keptOnPurpose}.`).waitFor();
  await sections.getByText('Export, import, reset').click();
  expect(JSON.parse(await savedBy(options, 'Export settings')).limits).toEqual({ 'withhold.wbc': 3.2 });
  await options.close();
}
