import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { axeComplaintsOfOverlay } from './axe';
import { expectFindings } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { openPanel, openTab, readOverlay } from './overlay';
import { chartOf, drivers } from './practice-charts';
import { noteWhatIsPrinted, whatWasPrinted } from './printed-note';
import { openSite } from './site-switch';

let ehr: PracticeEhr;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  ehr = await startPracticeEhr();
  browser = await launchExtension();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await openSite(browser, ehr.url + chartOf('modern', '5504').path);
});

afterAll(async () => {
  await browser.close();
  await ehr.close();
});

async function goTo(id: string): Promise<void> {
  await drivers.modern.switchTo(page, id);
  await drivers.modern.shown(page, id);
  await expectFindings(page, chartOf('modern', id));
}

async function doseTab(): Promise<Locator> {
  const tab = await openTab(page, 'Dose');
  await tab.getByText('Calculating…').waitFor({ state: 'detached' });
  return tab;
}

describe('the dose of a chart', () => {
  // in range, an order without weight and TPMT, a drug that clashes, a hold, mercaptopurine
  test.each(['5504', '5510', '5501', '5507'])('says what the popup says, and axe has no complaint: %s', async (id) => {
    await goTo(id);
    const tab = await doseTab();
    const said = await tab.getByRole('heading', { level: 2 }).first().innerText();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeComplaintsOfOverlay(page), colorScheme).toEqual([]);
    }
    const popup = await browser.openPopup(page);
    await expect.poll(() => popup.getByRole('status', { name: 'Suggested dose' }).textContent()).toBe(said);
    await popup.close();
  });

  test('a stop comes first, without a bar', async () => {
    await goTo('5501');
    const tab = await doseTab();
    expect(await tab.innerText()).toMatch(/^Do not give\n+Contraindicated: no dose\n/);
    expect(await tab.getByRole('img').count()).toBe(0);
  });

  test('mercaptopurine is told and not judged', async () => {
    await goTo('5506');
    expect(await (await doseTab()).innerText()).toMatch(
      /^In use: Mercaptopurine 50 mg\/day \(0\.7 mg\/kg\/day\)\n+.*not judged/,
    );
  });

  test('a weight entered by hand gives what it was missing for, while the tab is open', async () => {
    await goTo('5510');
    await (await doseTab()).getByRole('button', { name: 'Enter by hand under What I read' }).click();
    const panel = await openPanel(page);
    await panel.getByRole('textbox', { name: /^Weight/ }).fill('71');
    await panel.getByRole('button', { name: 'Enter', exact: true }).click();
    await panel.getByRole('combobox', { name: 'TPMT' }).selectOption('normal');
    const tab = await doseTab();
    await tab.getByRole('img', { name: /^Dose in mg a day: ordered 50 mg; range 107 to 178 mg/ }).waitFor();
    expect(await tab.innerText()).toContain('71 kg, ');
    expect(await tab.innerText()).toContain('(entered by hand)');
  });

  test('by the keyboard alone, from the pill to the notes', async () => {
    await goTo('5504');
    const panel = await openPanel(page);
    await panel.getByRole('tab', { selected: true }).focus();
    while ((await panel.getByRole('tab', { selected: true }).innerText()) !== 'Dose')
      await page.keyboard.press('ArrowRight');
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await panel.getByRole('tabpanel', { name: 'Dose' }).getByText('Maintenance target 2 mg/kg/day.').waitFor();
  });
});

test('as often as the patient is changed with the tab open: no dose beside another name', async () => {
  const doses = new Map<string, string>();
  for (const id of ['5507', '5504', '5505', '5504', '5507', '5505']) {
    await goTo(id);
    const panel = await openPanel(page);
    const tab = await doseTab();
    const name = (await readOverlay(page))?.patient ?? '';
    const said = `${await panel.locator('.patient').innerText()}\n${await tab.innerText()}`.replace(
      /read \d\d:\d\d/g,
      '',
    );
    expect(doses.get(id) ?? said).toBe(said);
    doses.set(id, said);
    expect(said).toContain(name);
  }
  expect(new Set(doses.values()).size).toBe(3);
});

describe('the note', () => {
  test('holds all that the panel says, under its patient’s name', async () => {
    await goTo('5507');
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: 'Copy all as a note' }).click();
    await panel.getByText('Copied').waitFor();
    const note = await page.evaluate(() => navigator.clipboard.readText());
    const overlay = await readOverlay(page);
    expect(note.split('\n')[1]).toContain(overlay?.patient);
    for (const { id } of overlay?.findings ?? []) expect(note).toContain(`(${id})`);
    expect(note).toContain('- Do not give for now. Withhold: no dose suggested');
    expect(note.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('is printed from a sheet of its own, which is not read as a chart and goes with the patient', async () => {
    await goTo('5507');
    const panel = await openPanel(page);
    const before = await readOverlay(page);
    const inPage = await page.evaluate(() => document.body.innerText);
    await noteWhatIsPrinted(page);
    await panel.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => whatWasPrinted(page)).toMatch(/^Thioguard note/);
    const sheet = page.locator('thioguard-overlay').frameLocator('iframe').locator('pre');
    await sheet.waitFor({ state: 'attached' });
    expect(await sheet.textContent()).toMatch(/^Thioguard note/);
    expect(await page.evaluate(() => document.body.innerText)).toBe(inPage);
    // long enough for scripts that come to new frames
    await goTo('5507');
    expect(await readOverlay(page)).toEqual(before);
    await goTo('5504');
    expect(await page.locator('thioguard-overlay iframe').count()).toBe(0);
  });
});
