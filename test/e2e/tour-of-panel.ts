import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { pressCommand } from './commands';
import type { ExtensionBrowser } from './extension-browser';
import { openPanel, openTab } from './overlay';
import { noteWhatIsPrinted, whatWasPrinted } from './printed-note';

/** What a person types into the panel, in words and numbers that stand nowhere else on a disk. */
export const typedInPanel = {
  setAside: 'Knautschdistel agreed by telephone',
  closed: 'Wirbelmoos letter on paper',
  weightKg: 83.67,
} as const;

/** Opens all that is folded, from the outside in. */
export async function unfoldAll(within: Locator): Promise<void> {
  const folded = within.locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Every tab of the panel and all that can be done there, on the chart that this page shows, which has AZA-INT-01. */
export async function tourOfPanel(browser: ExtensionBrowser, page: Page): Promise<void> {
  await findings(page);
  await whatWasRead(page);
  await unfoldAll(await openTab(page, 'Trends'));
  const dose = await openTab(page, 'Dose');
  await dose.getByText(/^83.67 kg, .*entered by hand/).waitFor();
  await unfoldAll(dose);
  await checklist(page);
  const guide = await openTab(page, 'Guide');
  await unfoldAll(guide);
  await guide.getByRole('searchbox', { name: 'Search the guide' }).fill('allopurinol');
  await guide.getByRole('heading', { name: 'Found' }).waitFor();
  await note(page);
  await place(browser, page);
}

async function findings(page: Page): Promise<void> {
  const tab = await openTab(page, 'Findings');
  const finding = tab.locator('[data-finding="AZA-INT-01"]');
  await unfoldAll(tab);
  await finding
    .getByRole('button', { name: /allopurinol/i })
    .first()
    .click();
  await page.locator('thioguard-outline').waitFor({ state: 'attached' });
  await finding.getByRole('button', { name: 'Will monitor' }).click();
  await finding.getByRole('textbox', { name: 'In your own words' }).fill(typedInPanel.setAside);
  await finding.getByRole('button', { name: 'Set aside', exact: true }).click();
  const line = tab.locator('[data-set-aside="AZA-INT-01"]');
  await line.getByText(typedInPanel.setAside).waitFor();
  await line.getByRole('button', { name: /^Undo/ }).click();
  await finding.waitFor();
}

async function whatWasRead(page: Page): Promise<void> {
  const tab = await openTab(page, 'What I read');
  await unfoldAll(tab);
  await tab
    .getByRole('button', { name: /^Mark as misread: .*allopurinol/i })
    .first()
    .click();
  await tab.getByRole('button', { name: 'Put back' }).click();
  await tab.getByRole('button', { name: 'Put back' }).waitFor({ state: 'detached' });
  await tab.getByRole('textbox', { name: /^Weight/ }).fill(String(typedInPanel.weightKg));
  await tab.getByRole('button', { name: 'Enter', exact: true }).click();
  await tab.getByRole('combobox', { name: 'TPMT' }).selectOption('normal');
}

async function checklist(page: Page): Promise<void> {
  const tab = await openTab(page, 'Checklist');
  await unfoldAll(tab);
  await tab.getByRole('checkbox', { name: /^Blood tests booked/ }).check();
  const others = tab.locator('[data-check="interactions"]');
  await others.getByRole('combobox', { name: 'Close “Other drugs” with a reason' }).selectOption('Another reason…');
  await others.getByRole('textbox', { name: 'Reason' }).fill(typedInPanel.closed);
  await others.getByRole('button', { name: 'Close', exact: true }).click();
  await others.getByText(typedInPanel.closed).waitFor();
  await tab.getByRole('button', { name: 'Copy as a note' }).click();
  await tab.getByText('Copied').waitFor();
}

/** On the clipboard and on paper. */
async function note(page: Page): Promise<void> {
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Copy all as a note' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Thioguard note/);
  await noteWhatIsPrinted(page);
  await panel.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => whatWasPrinted(page)).toMatch(/^Thioguard note/);
}

/** Elsewhere on the screen, opened by its key, and paused. */
async function place(browser: ExtensionBrowser, page: Page): Promise<void> {
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Move' }).click();
  await panel.getByRole('button', { name: 'Top left' }).click();
  await page.locator('thioguard-overlay[data-dock="top-left"]').waitFor();
  await panel.getByRole('button', { name: 'Close panel' }).click();
  await pressCommand(browser, page, 'open-checklist');
  await panel.getByRole('tab', { name: 'Checklist', selected: true }).waitFor();
  await panel.getByRole('button', { name: 'Pause in this tab' }).click();
  await panel.getByText('Nothing is read and nothing is checked until it resumes.').waitFor();
  await panel.getByRole('button', { name: 'Resume in this tab' }).click();
  await panel.getByRole('button', { name: 'Pause in this tab' }).waitFor();
}
