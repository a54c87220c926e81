import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Expectation, expectations, type PracticeEhr, type SkinName, startPracticeEhr } from '../practice-ehr';
import { expectFindings } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { foreignFacts, type KnownPatient, patientsSeen } from './foreign-facts';
import { type MemoryInUse, memoryInUse } from './memory';
import { type OverlayReading, openPanel, overlayIn, readOverlay } from './overlay';
import { drivers, textOnScreen } from './practice-charts';
import { openSite } from './site-switch';
import { recordSwitches, type Sighting, takeSightings } from './switch-recorder';
import { readToTheEnd, tabInWords } from './tab-state';

/** `npm run verify` asks for more. */
const switches = Number(process.env.THIOGUARD_SWITCHES ?? 15);

/** Each of these many switches is to a chart with a finding, and waits for its overlay. */
const EACH_WAITED_FOR = 3;

const patience = { timeout: 10_000, interval: 100 };

/** Random numbers from 0 to 1 that a failure can be repeated with: set THIOGUARD_SEED to the one it printed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** The overlay once it no longer changes. That its findings are right is `findings.test.ts`'s to say. */
async function settledOverlay(
  browser: ExtensionBrowser,
  page: Page,
  chart: Expectation,
): Promise<OverlayReading | null> {
  let last: OverlayReading | null = null;
  const isSettled = async (): Promise<boolean> => {
    const now = await readOverlay(page);
    if (now) await openPanel(page);
    const same = JSON.stringify(now) === JSON.stringify(last);
    last = now;
    return same && (now === null) === chart.silent;
  };
  try {
    await expect.poll(isSettled, patience).toBe(true);
  } catch {
    throw new Error(`${chart.name}: ${JSON.stringify(last)} to the end. ${await tabInWords(browser, page)}`);
  }
  return last;
}

/** Looks at these charts in peace, so that it is known what is whose. */
async function meetPatients(
  browser: ExtensionBrowser,
  page: Page,
  ehr: PracticeEhr,
  charts: readonly Expectation[],
): Promise<KnownPatient[]> {
  const met: KnownPatient[] = [];
  for (const chart of charts) {
    const { skin } = chart;
    await page.goto(ehr.url + chart.path);
    await drivers[skin].shown(page, chart.chartId);
    await readToTheEnd(browser, page, chart);
    const overlay = await settledOverlay(browser, page, chart);
    met.push({
      name: chart.name,
      recordNumber: chart.recordNumber,
      page: await textOnScreen(page),
      overlay: overlay
        ? await (await overlayIn(page)).evaluate((element) => element.shadowRoot?.textContent ?? '')
        : '',
      findings: new Set([...chart.findings, ...(overlay?.findings ?? []).map(({ id }) => id)]),
    });
  }
  return met;
}

/**
 * Waits until this chart is on the screen. In the classic skin the answers to two quick clicks may come in the wrong
 * order, and the earlier patient stays; a person would click again.
 */
async function arrive(page: Page, skin: SkinName, chartId: string): Promise<void> {
  const comes = () =>
    drivers[skin].shown(page, chartId, 2_000).then(
      () => true,
      () => false,
    );
  while (!(await comes())) await drivers[skin].switchTo(page, chartId);
}

async function goTo(page: Page, skin: SkinName, chartId: string): Promise<void> {
  await drivers[skin].switchTo(page, chartId);
  await arrive(page, skin, chartId);
}

const CLICKS = 5;

/**
 * Waits for the overlay of a chart that has come in the midst of the race. Late answers to an earlier click may put lists
 * of an earlier patient beside this banner, where they are left out; a person would click again.
 */
async function overlayComes(
  browser: ExtensionBrowser,
  page: Page,
  where: string,
  again: () => Promise<void>,
): Promise<void> {
  const shows = () =>
    expect
      .poll(async () => ((await readOverlay(page)) ? 'overlay' : 'none'), { timeout: 4000, interval: 50 })
      .toBe('overlay')
      .then(
        () => true,
        () => false,
      );
  for (let click = 1; !(await shows()); click += 1) {
    if (click === CLICKS) throw new Error(`${where}: no overlay. ${await tabInWords(browser, page)}`);
    await again();
  }
}

/**
 * Switches at random: half of the charts are left before they can have come, others soon after they stand on the screen.
 * Now and then one has a finding, and is left in the moment in which the overlay shows. Returns what was seen, and what
 * memory was in use after each hundred.
 */
async function race(
  browser: ExtensionBrowser,
  page: Page,
  ehr: PracticeEhr,
  skin: SkinName,
  random: () => number,
): Promise<{ seen: Sighting[]; memory: MemoryInUse[] }> {
  const charts = expectations().filter((chart) => chart.skin === skin);
  const warned = charts.filter(({ findings }) => findings.length > 0);
  const upTo = (most: number) => Math.floor(random() * most);
  let open: Expectation | undefined;
  const seen: Sighting[] = [];
  const memory: MemoryInUse[] = [];
  const atOnce = { banner: 0, medications: 0, results: 0, keepOldLists: false };
  for (let turn = 0; turn < switches; turn += 1) {
    const waits = turn % EACH_WAITED_FOR === EACH_WAITED_FOR - 1;
    const slow = { banner: upTo(150), medications: upTo(400), results: upTo(400), keepOldLists: random() < 0.3 };
    // Where the overlay is awaited the server answers at once: a frame without a name that was requested long before its
    // banner came is left out until it shows something new, which is right and would be waited for in vain.
    ehr.setDelay(waits ? atOnce : slow);
    const others: Expectation[] = charts.filter((chart) => chart !== open);
    open = (
      waits ? warned[Math.floor(turn / EACH_WAITED_FOR) % warned.length] : others[upTo(others.length)]
    ) as Expectation;
    await drivers[skin].switchTo(page, open.chartId);
    if (waits || random() < 0.5) await arrive(page, skin, open.chartId);
    const { chartId, name } = open;
    if (waits) await overlayComes(browser, page, `turn ${turn}, ${name}`, () => goTo(page, skin, chartId));
    // How long a person looks before she goes on is part of what is random here; nothing is waited for.
    const look = upTo(350);
    await page.evaluate((milliseconds) => new Promise((over) => setTimeout(over, milliseconds)), look);
    if (turn % 100 !== 99) continue;
    // on the same chart each time, and all of it: one has more frames and rows than another
    const measured = warned[0] as Expectation;
    open = measured;
    ehr.setDelay(atOnce);
    await goTo(page, skin, measured.chartId);
    await overlayComes(browser, page, `after turn ${turn}`, () => goTo(page, skin, measured.chartId));
    seen.push(...(await takeSightings(page)));
    const { page: inPage, kept } = await memoryInUse(browser, page);
    memory.push({ page: inPage, kept });
    console.log(`after ${turn + 1} switches: ${inPage >> 10} kB in the page, ${kept >> 10} kB kept by the worker`);
  }
  ehr.setDelay(atOnce);
  return { seen, memory };
}

/** After the first hundreds, in which caches fill, the last one adds next to nothing. */
function expectFlat(memory: MemoryInUse[]): void {
  const [before, last] = memory.slice(-2);
  if (!before || !last) throw new Error('Memory was not measured twice.');
  expect(last.page / before.page, 'memory of the page').toBeLessThan(1.05);
  expect(last.kept / before.kept, 'what the worker keeps').toBeLessThan(1.5);
}

describe.each(['modern', 'classic'] as const)('patient switches in the %s skin', (skin) => {
  // The same switches with every change; the long run draws its own.
  const seed = Number(process.env.THIOGUARD_SEED ?? 172_504);

  test(`${switches} at random: nothing of one patient under another's name (THIOGUARD_SEED=${seed})`, {
    timeout: 60_000 + switches * 2_000,
  }, async () => {
    const ehr = await startPracticeEhr();
    const browser = await launchExtension();
    try {
      const charts = expectations().filter((chart) => chart.skin === skin);
      const [first] = charts;
      if (!first) throw new Error(`The practice EHR has no chart in the ${skin} skin.`);
      const page = await openSite(browser, ehr.url + first.path);
      const patients = await meetPatients(browser, page, ehr, charts);
      await recordSwitches(
        page,
        drivers[skin].banner,
        patients.map(({ recordNumber }) => recordNumber),
      );

      const { seen, memory } = await race(browser, page, ehr, skin, randomFrom(seed));

      // After all that it still reads: the last chart comes out right.
      await goTo(page, skin, first.chartId);
      await expectFindings(page, first);
      seen.push(...(await takeSightings(page)));
      const warned = charts.filter(({ findings }) => findings.length > 0);
      const shown = patientsSeen(seen, patients).map(({ recordNumber }) => recordNumber);
      expect(shown).toEqual(expect.arrayContaining(warned.map(({ recordNumber }) => recordNumber)));
      expect(foreignFacts(seen, patients)).toEqual([]);
      if (memory.length >= 3) expectFlat(memory);
    } finally {
      await browser.close();
      await ehr.close();
    }
  });
});

test('back to a chart whose results never left: the lists of the chart between are not taken for hers', async () => {
  const ehr = await startPracticeEhr();
  const browser = await launchExtension();
  try {
    const chart = (id: string) =>
      expectations().find(({ skin, chartId }) => skin === 'modern' && chartId === id) as Expectation;
    const [hers, between] = [chart('5510'), chart('5503')];
    const page = await openSite(browser, ehr.url + hers.path);
    const patients = await meetPatients(browser, page, ehr, [hers, between]);
    await page.goto(ehr.url + hers.path);
    await drivers.modern.shown(page, hers.chartId);
    await readToTheEnd(browser, page, hers);
    await recordSwitches(
      page,
      drivers.modern.banner,
      patients.map(({ recordNumber }) => recordNumber),
    );

    ehr.setDelay({ banner: 0, medications: 0, results: 5000, keepOldLists: true });
    await drivers.modern.switchTo(page, between.chartId);
    await page.waitForFunction(() =>
      document.querySelector('[data-region="lists"]')?.textContent.includes('Myasthenia gravis'),
    );
    ehr.setDelay({ banner: 0, medications: 2500, results: 2500, keepOldLists: true });
    await drivers.modern.switchTo(page, hers.chartId);

    await drivers.modern.shown(page, hers.chartId);
    await expectFindings(page, hers);
    expect(foreignFacts(await takeSightings(page), patients)).toEqual([]);
  } finally {
    await browser.close();
    await ehr.close();
  }
}, 60_000);
