import type { Page, Worker } from 'playwright-core';
import type { ChartSession } from '../../src/session';
import type { Expectation } from '../practice-ehr';
import type { ExtensionBrowser } from './extension-browser';

/** What is used of Chrome's own interface inside the worker. */
declare const chrome: { storage: { session: { get(key: string): Promise<Record<string, ChartSession>> } } };

async function sessionOf(worker: Worker, tab: number): Promise<ChartSession | null> {
  const key = `tab:${tab}`;
  // awaited in the worker: what only the debugger holds may be collected before it has come
  const kept = await worker.evaluate(async (asked) => {
    const all = await chrome.storage.session.get(asked);
    return all[asked];
  }, key);
  return kept ?? null;
}

/** Who is expected to be read. */
type Identity = Pick<Expectation, 'namesPatient' | 'birthDate'>;

/** True once every frame of the page has been heard of, none in sight is awaited, and the patient is the one who is expected. */
function isRead(session: ChartSession | null, page: Page, chart: Identity | null): boolean {
  if (!session?.settled) return false;
  const frames = Object.values(session.frames);
  const heard = new Set(frames.map(({ facts }) => facts.url));
  return (
    frames.every(({ awaited, facts }) => !(awaited && facts.visible)) &&
    page.frames().every((frame) => heard.has(frame.url())) &&
    (chart
      ? chart.namesPatient(session.patient?.name ?? null) && session.patient?.birthDate === chart.birthDate
      : session.patient === null)
  );
}

/**
 * Waits until Thioguard has read all that this page shows of this patient, of nobody where `chart` is null, by what the
 * worker keeps of the tab.
 * @throws after 15 seconds, saying what was kept then.
 */
export async function readToTheEnd(browser: ExtensionBrowser, page: Page, chart: Identity | null): Promise<void> {
  const tab = await browser.tabOf(page);
  const worker = await browser.worker();
  const until = performance.now() + 15_000;
  let session = await sessionOf(worker, tab);
  while (!isRead(session, page, chart)) {
    if (performance.now() > until) throw new Error(`Not read to the end: ${inWords(session, page)}`);
    // Each look at the page costs a few milliseconds, which is pause enough.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    session = await sessionOf(worker, tab);
  }
}

/** The drugs that Thioguard keeps of this page's tab, as printed: on screen, and of what was left or scrolled away. */
export async function drugsKept(browser: ExtensionBrowser, page: Page): Promise<string[]> {
  const session = await sessionOf(await browser.worker(), await browser.tabOf(page));
  const onScreen = Object.values(session?.frames ?? {}).flatMap(({ reading }) => reading?.medications ?? []);
  return [...onScreen, ...(session?.earlier.medications ?? [])].map(({ name }) => name.toLowerCase());
}

/** The doses of what is being ordered on this page, mg a day, as Thioguard read them last. */
export async function dosesOrdered(browser: ExtensionBrowser, page: Page): Promise<(number | null)[]> {
  const session = await sessionOf(await browser.worker(), await browser.tabOf(page));
  const onScreen = Object.values(session?.frames ?? {}).flatMap(({ reading }) => reading?.medications ?? []);
  return onScreen.filter(({ status }) => status === 'draft').map(({ dailyDoseMg }) => dailyDoseMg);
}

/** What Thioguard keeps of this page's tab, for the message of a failure. */
export async function tabInWords(browser: ExtensionBrowser, page: Page): Promise<string> {
  return inWords(await sessionOf(await browser.worker(), await browser.tabOf(page)), page);
}

function inWords(session: ChartSession | null, page: Page): string {
  if (!session) return 'nothing is kept of the tab';
  const { settled, patient, formerBanners, bannerSince } = session;
  const frames = Object.values(session.frames)
    .filter(({ facts, awaited }) => facts.visible || awaited)
    .map(({ facts: { url, loadedAt }, generation, awaited, reading, boundAt, leftover }) => ({
      ...{ url, loadedAt, boundAt, generation, awaited, leftover: leftover?.length, read: !!reading },
      firstLine: reading?.headLines[0],
    }));
  const onPage = page.frames().map((frame) => frame.url());
  const banners = formerBanners.map(({ patient: { name, identifiers }, until }) => `${name} ${identifiers}: ${until}`);
  return JSON.stringify({ settled, patient, bannerSince, banners, frames, onPage }, null, 1);
}
