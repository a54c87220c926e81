import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectFindings } from '../e2e/expect-overlay';
import { readOverlay } from '../e2e/overlay';
import { chartOf, drivers } from '../e2e/practice-charts';
import { type PracticeEhr, type SkinName, startPracticeEhr } from '../practice-ehr';
import { type FaultyBrowser, launchFaulty } from './faulty-browser';
import type { Faults } from './faulty-build';

let ehr: PracticeEhr;
let faulty: FaultyBrowser;
let page: Page;

beforeAll(async () => {
  ehr = await startPracticeEhr();
  faulty = await launchFaulty(`${ehr.url}/`);
  page = faulty.page;
});

afterAll(async () => {
  await faulty?.close();
  await ehr?.close();
});

beforeEach(async () => {
  await faulty.faults.set({});
  await faulty.browser.stopWorker();
});

async function open(skin: SkinName, id: string): Promise<void> {
  await page.goto(ehr.url + chartOf(skin, id).path);
  await drivers[skin].shown(page, id);
  await expectFindings(page, chartOf(skin, id));
}
async function switchTo(skin: SkinName, id: string): Promise<void> {
  await drivers[skin].switchTo(page, id);
  await drivers[skin].shown(page, id);
  await expectFindings(page, chartOf(skin, id));
}

const broken: readonly [string, Faults, SkinName][] = [
  ['is full: no session can be kept, nor one be removed', { failing: ['session.set', 'session.remove'] }, 'classic'],
  ['gives no session', { failing: ['session.get'] }, 'classic'],
  ['gives what another version has kept', { answers: { 'session.get': { patient: { name: 'Ada' } } } }, 'classic'],
  ['gives no settings and keeps none', { failing: ['local.get', 'local.set', 'managed.get'] }, 'modern'],
  ['gives settings that are none', { answers: { 'local.get': 'x', 'managed.get': 'x' } }, 'modern'],
];

test.each(broken)(
  'storage that %s: charts are judged right, before and after the worker stops',
  async (_, what, skin) => {
    await open(skin, '5506');
    await faulty.faults.set(what);
    await switchTo(skin, '5501');
    await faulty.browser.stopWorker();
    await switchTo(skin, '5506');
    await faulty.browser.stopWorker();
    await open(skin, '5501');
    expect(await faulty.complaints.all()).toEqual([]);
  },
);

test('a frame that changes after the memory was lost does not take the rest of the chart away', async () => {
  await faulty.faults.set({ failing: ['session.set'] });
  await faulty.browser.stopWorker();
  await open('classic', '5506');
  await faulty.browser.stopWorker();
  const results = page.frames().find((frame) => frame.url().endsWith('/classic/results/5506'));
  await results?.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find(
      ({ cells: [test] }) => test?.innerText === 'White Cell Count',
    );
    row?.cells[1]?.replaceChildren('1.9');
  });
  const found = async () => (await readOverlay(page))?.findings.map(({ id }) => id) ?? [];
  await expect.poll(found, { timeout: 10_000 }).toContain('AZA-LAB-01');
  expect(await found(), 'what another frame shows').toContain('AZA-INT-02');
  expect(await faulty.complaints.all()).toEqual([]);
});
