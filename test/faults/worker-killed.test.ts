import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectFindings } from '../e2e/expect-overlay';
import { type ExtensionBrowser, launchExtension } from '../e2e/extension-browser';
import { openPanel } from '../e2e/overlay';
import { drivers } from '../e2e/practice-charts';
import { openSite } from '../e2e/site-switch';
import { type Expectation, expectations, type PracticeEhr, type SkinName, startPracticeEhr } from '../practice-ehr';
import { type Complaints, listenForComplaints } from './complaints';
import { type FaultDesk, faultDesk, type Moment, makeFaultyBuild } from './faulty-build';

const visits: readonly (readonly [SkinName, Moment])[] = [
  ['modern', 'a message has come'],
  ['flowsheet', 'before a frame is told'],
];

const chartOf = (skin: SkinName, id: string): Expectation =>
  expectations().find((chart) => chart.skin === skin && chart.chartId === id) as Expectation;

let ehr: PracticeEhr;
let folder: string;
let browser: ExtensionBrowser;
let page: Page;
let complaints: Complaints;
let faults: FaultDesk;

beforeAll(async () => {
  ehr = await startPracticeEhr();
  folder = makeFaultyBuild();
  browser = await launchExtension({ extension: folder });
  page = await openSite(browser, `${ehr.url}/`);
  page.setDefaultTimeout(10_000);
  await browser.tabOf(page);
  complaints = await listenForComplaints(browser, page);
  faults = await faultDesk(browser);
  await page.bringToFront();
});

afterAll(async () => {
  await faults?.close();
  await browser?.close();
  await ehr?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(visits)('in the %s skin, the worker stopped whenever %s', (skin, moment) => {
  const first = chartOf(skin, '5501');
  const other = chartOf(skin, '5506');

  test('a whole visit: what is shown is right, and what was said stays', async () => {
    const before = faults.kills();
    await faults.set({ hangsAt: moment });
    await page.goto(ehr.url + first.path);
    await drivers[skin].shown(page, first.chartId);
    await expectFindings(page, first);

    const panel = await openPanel(page);
    await panel.locator('[data-finding="AZA-INT-01"] .put-aside summary').click();
    await panel.getByRole('button', { name: 'Tolerated before' }).click();
    await panel.getByRole('button', { name: 'Set aside', exact: true }).click();
    await panel.locator('[data-set-aside="AZA-INT-01"]').waitFor();
    await panel.getByRole('tab', { name: 'Checklist' }).click();
    await panel.getByRole('checkbox', { name: /^Blood tests booked/ }).check();
    await panel.getByRole('tab', { name: 'What I read' }).click();
    await panel
      .getByRole('button', { name: /^Mark as misread/ })
      .last()
      .click();
    await panel.getByRole('button', { name: 'Put back' }).waitFor();

    // one more thing said makes a new view of what the worker finds kept
    await panel.getByRole('tab', { name: 'Checklist' }).click();
    await panel.getByRole('checkbox', { name: /^Urgent symptoms explained/ }).check();
    expect(await panel.getByRole('checkbox', { name: /^Blood tests booked/ }).isChecked()).toBe(true);
    await panel.getByRole('tab', { name: 'What I read' }).click();
    await panel.getByRole('button', { name: 'Put back' }).waitFor();
    await panel.getByRole('tab', { name: 'Findings' }).click();
    await panel.locator('[data-set-aside="AZA-INT-01"]').waitFor();

    await drivers[skin].switchTo(page, other.chartId);
    await drivers[skin].shown(page, other.chartId);
    await expectFindings(page, other);
    expect(faults.kills() - before, 'the worker was stopped').toBeGreaterThan(3);
    expect(await complaints.all()).toEqual([]);
  });
});

test('control: what the page, the scripts in it and the worker complain of is heard', async () => {
  await faults.set({ complains: true });
  await page.reload();
  await page.evaluate(() => console.warn('the page warns'));
  const all = async () => (await complaints.all()).join('\n');
  const said = ['script in a page', 'worker'].flatMap((who) =>
    ['says an error', 'rejects', 'throws'].map((how) => `${who} ${how}`),
  );
  for (const words of ['the page warns', ...said]) await expect.poll(all, { timeout: 10_000 }).toContain(words);
});
