/**
 * From the moment in which a chart stands still to the pill that says what is wrong with it: the built extension on the
 * practice EHR in real Chromium, where all of it takes part: its wait for quiet, the reader, the worker, rules and panel.
 */
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { AFTER_ADDRESS, AFTER_CHANGE } from '../../src/reader/watch-quiet';
import { type ExtensionBrowser, launchExtension } from '../e2e/extension-browser';
import { openPanel, readOverlay } from '../e2e/overlay';
import { drivers } from '../e2e/practice-charts';
import { openSite } from '../e2e/site-switch';
import { readToTheEnd } from '../e2e/tab-state';
import { type Expectation, expectations, type PracticeEhr, type SkinName, startPracticeEhr } from '../practice-ehr';
import { type Times, timesOf } from './times';

/** What the pill said of whom; both empty while none is drawn. */
interface PillSaying {
  patient: string;
  says: string;
}

/** What `pill-clock.js` notes, in milliseconds since 1970; 0 is never. */
export interface PillClock {
  /** The EHR's own document, in any frame in sight, changed last. */
  changedAt: number;
  /** The address changed last without a new page. */
  addressAt: number;
  /** What the pill said, each time that it changed, and the animation frame that drew it so. */
  pill: (PillSaying & { at: number })[];
}
declare global {
  var pillClock: PillClock;
}

/** How a person comes to a chart: a page is loaded, or the page that is there changes to another patient. */
type Way = 'page loaded' | 'patient switched';

export interface PillMeasurement {
  skin: SkinName;
  way: Way;
  openings: number;
  /** From the last change of the page to the pill as it then stays. */
  pill: Times;
  /** Of that, what `watch-quiet.ts` waits before it reads: no opening can be faster by design. */
  wait: Times;
  /** How many programs of this machine wanted a core, in the last minute of it. */
  load: number;
}

/** How often each chart is opened; there are five with a finding. */
const ROUNDS = 5;

const ways: readonly { skin: SkinName; way: Way }[] = [
  { skin: 'modern', way: 'page loaded' },
  { skin: 'classic', way: 'page loaded' },
  { skin: 'flowsheet', way: 'page loaded' },
  { skin: 'modern', way: 'patient switched' },
];

interface Stage {
  browser: ExtensionBrowser;
  page: Page;
  ehr: PracticeEhr;
}

/** Milliseconds of one opening. */
interface Opening {
  pill: number;
  wait: number;
}

/** Comes to this chart, and waits until all of it stands there. */
async function open({ page, ehr }: Stage, chart: Expectation, way: Way): Promise<void> {
  const { skin, chartId, path } = chart;
  if (way === 'page loaded') await page.goto(ehr.url + path, { waitUntil: 'commit' });
  else {
    await page.evaluate(() => {
      pillClock.changedAt = 0;
      pillClock.addressAt = 0;
      pillClock.pill = [];
    });
    await drivers[skin].switchTo(page, chartId);
  }
  await drivers[skin].shown(page, chartId);
}

/** What the pill says of this chart in the end, held against what must be found there. Leaves the panel folded. */
async function sayingOf(page: Page, chart: Expectation): Promise<PillSaying> {
  const until = performance.now() + 15_000;
  const found = new Set<string>();
  while (!chart.findings.every((id) => found.has(id))) {
    if (performance.now() > until) throw new Error(`${chart.skin} ${chart.chartId}: found ${[...found]}`);
    // each look at the page costs a few milliseconds, which is pause enough
    const overlay = await readOverlay(page);
    if (!overlay) continue;
    const isHers = chart.namesPatient(overlay.patient);
    if (isHers) await openPanel(page);
    found.clear();
    if (isHers) for (const { id } of overlay.findings) found.add(id);
  }
  await page.keyboard.press('Escape');
  const last = await page.evaluate(() => pillClock.pill.at(-1));
  if (!last) throw new Error(`${chart.skin} ${chart.chartId}: the clock saw no pill`);
  return { patient: last.patient, says: last.says };
}

/** Waits until this is what the pill says. */
async function pillStands(page: Page, saying: PillSaying): Promise<void> {
  await page.waitForFunction(
    ({ patient, says }) => {
      const last = pillClock.pill.at(-1);
      return last?.patient === patient && last.says === says;
    },
    saying,
    { timeout: 15_000 },
  );
}

/** One opening: how long the pill took, and what of that was waiting for quiet. */
async function timeOpening(stage: Stage, chart: Expectation, way: Way, saying: PillSaying): Promise<Opening> {
  const { browser, page } = stage;
  await open(stage, chart, way);
  await pillStands(page, saying);
  // only now, because asking the worker all the time would slow down what is timed
  await readToTheEnd(browser, page, chart);
  await pillStands(page, saying);
  const { changedAt, addressAt, pill } = await page.evaluate(() => pillClock);
  const drawnAt = pill.at(-1)?.at ?? Number.NaN;
  const readFrom = Math.max(changedAt + AFTER_CHANGE.quietMs, addressAt > 0 ? addressAt + AFTER_ADDRESS.quietMs : 0);
  return { pill: drawnAt - changedAt, wait: readFrom - changedAt };
}

async function measureWay(stage: Stage, skin: SkinName, way: Way): Promise<PillMeasurement> {
  // a chart without a finding has no pill
  const charts = expectations().filter((chart) => chart.skin === skin && chart.findings.length > 0);
  const sayings = new Map<Expectation, PillSaying>();
  for (const chart of charts) {
    await open(stage, chart, 'page loaded');
    sayings.set(chart, await sayingOf(stage.page, chart));
  }
  const openings: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [chart, saying] of sayings) openings.push(await timeOpening(stage, chart, way, saying));
  return {
    skin,
    way,
    openings: openings.length,
    pill: timesOf(openings.map(({ pill }) => pill)),
    wait: timesOf(openings.map(({ wait }) => wait)),
    load: loadavg()[0] ?? Number.NaN,
  };
}

/** @throws where a chart has no pill within 15 seconds, or one that does not say what must be found there. */
export async function measurePill(): Promise<PillMeasurement[]> {
  const ehr = await startPracticeEhr();
  const browser = await launchExtension();
  try {
    const page = await openSite(browser, `${ehr.url}/modern/schedule`);
    await page.addInitScript({ path: fileURLToPath(new URL('pill-clock.js', import.meta.url)) });
    const measured: PillMeasurement[] = [];
    for (const { skin, way } of ways) measured.push(await measureWay({ browser, page, ehr }, skin, way));
    return measured;
  } finally {
    await browser.close();
    await ehr.close();
  }
}
