import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectFindings } from '../e2e/expect-overlay';
import { openPanel, openTab } from '../e2e/overlay';
import { chartOf, drivers } from '../e2e/practice-charts';
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { type FaultyBrowser, launchFaulty } from './faulty-browser';

const MINUTE = 60_000;
const jumps: readonly (readonly [string, number])[] = [
  ['on by a minute', MINUTE],
  ['on by a night', 9 * 60 * MINUTE],
  ['back by a minute', -MINUTE],
  ['back by an hour', -60 * MINUTE],
];
/** What was said of her is forgotten after half an hour without a sign of life. */
const FORGOTTEN_AFTER = 30 * MINUTE;

let ehr: PracticeEhr;
let faulty: FaultyBrowser;

beforeAll(async () => {
  ehr = await startPracticeEhr();
  faulty = await launchFaulty(`${ehr.url}/`);
});

afterAll(async () => {
  await faulty?.close();
  await ehr?.close();
});

const skins = ['modern', 'classic'] as const;

test.each(skins.flatMap((skin) => jumps.map(([how, by]) => ({ skin, how, by }))))(
  'in the $skin skin the clock jumps $how: her chart stays right, and so is the next',
  async ({ skin, by }) => {
    const { page, faults, complaints } = faulty;
    const [first, next] = [chartOf(skin, '5501'), chartOf(skin, '5506')];
    await faults.set({});
    await page.goto(ehr.url + next.path);
    await expectFindings(page, next);
    await drivers[skin].switchTo(page, first.chartId);
    await drivers[skin].shown(page, first.chartId);
    await expectFindings(page, first);
    const panel = await openPanel(page);
    await openTab(page, 'Checklist');
    await panel.getByRole('checkbox', { name: /^Blood tests booked/ }).check();

    await faults.set({ clockAheadMs: by });
    await panel.getByRole('checkbox', { name: /^Urgent symptoms/ }).check();
    const isKept = Math.abs(by) < FORGOTTEN_AFTER;
    // all that was said goes, that the panel is to be open as well
    if (!isKept) await panel.getByRole('button', { name: /^Thioguard/, expanded: false }).waitFor();
    const checklist = await openTab(page, 'Checklist');
    await checklist.getByRole('checkbox', { name: /^Blood tests booked/, checked: isKept }).waitFor();
    await openTab(page, 'Findings');
    await expectFindings(page, first);
    await drivers[skin].switchTo(page, next.chartId);
    await drivers[skin].shown(page, next.chartId);
    await expectFindings(page, next);
    await drivers[skin].switchTo(page, first.chartId);
    await drivers[skin].shown(page, first.chartId);
    await expectFindings(page, first);
    expect(await complaints.all()).toEqual([]);
  },
);
