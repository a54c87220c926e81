import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectFindings } from '../e2e/expect-overlay';
import { openPanel, readOverlay } from '../e2e/overlay';
import { chartOf, drivers } from '../e2e/practice-charts';
import { type Expectation, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import type { Complaints } from './complaints';
import { type FaultyBrowser, launchFaulty } from './faulty-browser';
import type { FaultDesk, Moment } from './faulty-build';

/** How often a visit passes each moment at the least. */
const moments: readonly (readonly [Moment, number])[] = [
  ['a message has come', 4],
  ['before it is kept', 4],
  ['once it is kept', 4],
  ['before a frame is told', 4],
  ['once a frame is told', 4],
  ['before the panel is brought', 1],
];
const visits = (['modern', 'classic', 'flowsheet'] as const).flatMap((skin) =>
  moments.map(([moment, times]) => ({ skin, moment, times })),
);

let ehr: PracticeEhr;
let faulty: FaultyBrowser;
let page: Page;
let complaints: Complaints;
let faults: FaultDesk;

beforeAll(async () => {
  ehr = await startPracticeEhr();
  faulty = await launchFaulty(`${ehr.url}/`);
  ({ page, complaints, faults } = faulty);
});

afterAll(async () => {
  await faulty?.close();
  await ehr?.close();
});

/** In the midst of so many stops a chart of several frames takes its time. */
async function expectHers(chart: Expectation): Promise<void> {
  const named = async () => chart.namesPatient((await readOverlay(page))?.patient ?? null);
  await expect.poll(named, { timeout: 40_000 }).toBe(true);
  await expectFindings(page, chart);
}

/** What was said of a patient before ends with another's chart. */
async function leaveFor(other: Expectation): Promise<void> {
  await page.goto(ehr.url + other.path);
  await expectFindings(page, other);
}

describe.each(visits)('in the $skin skin, the worker stopped whenever $moment', ({ skin, moment, times }) => {
  const first = chartOf(skin, '5501');
  const other = chartOf(skin, '5506');

  test('a whole visit: what is shown is right, and what was said stays', async () => {
    await faults.set({});
    await leaveFor(other);
    const before = faults.kills();
    await faults.set({ hangsAt: moment });
    await page.goto(ehr.url + first.path);
    await drivers[skin].shown(page, first.chartId);
    await expectHers(first);

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
    await panel.getByRole('checkbox', { name: /^Blood tests booked/, checked: true }).waitFor();
    await panel.getByRole('tab', { name: 'What I read' }).click();
    await panel.getByRole('button', { name: 'Put back' }).waitFor();
    await panel.getByRole('tab', { name: 'Findings' }).click();
    await panel.locator('[data-set-aside="AZA-INT-01"]').waitFor();

    await drivers[skin].switchTo(page, other.chartId);
    await drivers[skin].shown(page, other.chartId);
    await expectHers(other);
    expect(faults.kills() - before, 'the worker was stopped').toBeGreaterThanOrEqual(times);
    expect(await complaints.all()).toEqual([]);
  });
});

test('ticked, and unticked while the worker was stopped over the tick: it stays unticked', async () => {
  await faults.set({});
  const chart = chartOf('modern', '5501');
  await page.goto(ehr.url + chart.path);
  await drivers.modern.shown(page, chart.chartId);
  await expectFindings(page, chart);
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'Checklist' }).click();
  await faults.set({ hangsAt: 'before it is kept' });
  const [booked, urgent] = [/^Blood tests booked/, /^Urgent symptoms/].map((name) =>
    panel.getByRole('checkbox', { name }),
  );
  const before = faults.kills();
  await booked?.check();
  await booked?.uncheck();
  await urgent?.check();
  await expect.poll(() => faults.kills() - before, { timeout: 10_000 }).toBeGreaterThan(1);
  await faults.set({});
  // one more look at another part makes a new view of what the worker has kept
  await panel.getByRole('tab', { name: 'Guide' }).click();
  await panel.getByRole('tab', { name: 'Checklist' }).click();
  await panel.getByRole('checkbox', { name: /^Urgent symptoms/, checked: true }).waitFor();
  expect(await booked?.isChecked()).toBe(false);
});

test('in the popup, the worker stopped whenever it is asked: its answers come, and a tick taken back stays so', async () => {
  const chart = chartOf('modern', '5501');
  await faults.set({});
  await leaveFor(chartOf('modern', '5506'));
  await page.goto(ehr.url + chart.path);
  await expectFindings(page, chart);
  const before = faults.kills();
  await faults.set({ hangsAt: 'a message has come' });
  const popup = await faulty.browser.openPopup(page);
  await popup.getByText('1 critical').waitFor();
  await popup.getByText('Checklist before signing').click();
  const ticked = (name: RegExp, checked: boolean) => popup.getByRole('checkbox', { name, checked });
  await ticked(/^Blood tests booked/, false).click();
  await ticked(/^Blood tests booked/, true).waitFor();
  await ticked(/^Blood tests booked/, true).click();
  await ticked(/^Urgent symptoms/, false).click();
  await ticked(/^Urgent symptoms/, true).waitFor();
  await ticked(/^Blood tests booked/, false).waitFor();
  // a tick shows before it has arrived, so there may be more to come
  await expect.poll(() => faults.kills() - before, { timeout: 10_000 }).toBeGreaterThan(3);
  await ticked(/^Blood tests booked/, false).waitFor();
  expect(await complaints.all()).toEqual([]);
  await popup.close();
  await page.bringToFront();
});

test('control: what the page, the scripts in it and the worker complain of is heard', async () => {
  await faults.set({ complains: true });
  await faulty.browser.stopWorker();
  await page.reload();
  await page.evaluate(() => console.warn('the page warns'));
  const all = async () => (await complaints.all()).join('\n');
  const said = ['script in a page', 'worker'].flatMap((who) =>
    ['says an error', 'rejects', 'throws'].map((how) => `${who} ${how}`),
  );
  for (const words of ['the page warns', ...said]) await expect.poll(all, { timeout: 10_000 }).toContain(words);
});
