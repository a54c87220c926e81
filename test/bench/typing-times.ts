/**
 * How long a key waits for the page while a note is written beside a chart: the built extension in real Chromium with a
 * processor four times slower, on a page where Thioguard is not used and on the same page where it is.
 */
import { loadavg } from 'node:os';
import type { CDPSession, Page } from 'playwright-core';
import { launchExtension } from '../e2e/extension-browser';
import { serveSite } from '../e2e/invented-site';
import { overlayIn } from '../e2e/overlay';
import { openSite } from '../e2e/site-switch';
import { chartPage } from './chart-page';
import { shareOf } from './times';

/** What was typed into one place, on one of the two pages. */
interface Typing {
  /** Milliseconds from the key to the page's own listener. */
  median: number;
  p98: number;
  /** How often the page was laid out, for each key. */
  layouts: number;
}

export interface TypingMeasurement {
  elements: number;
  place: Place;
  keys: number;
  without: Typing;
  withThioguard: Typing;
  /** How many programs of this machine wanted a core, in the last minute of it. */
  load: number;
}

const ELEMENTS = 8_300;
const TIMES_SLOWER = 4;
const PAUSE_MS = 30;
/** Drugs are named in it: prose is nothing to read while it is written. */
const NOTE =
  'Seen today, well on azathioprine 150 mg daily. Allopurinol was stopped on Monday; WBC 3.4 in two weeks, then MCV. ';

const places = {
  'a field': '<label>Note <textarea id="note" rows="8"></textarea></label>',
  'an editor': '<div id="note" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Note"></div>',
} as const;
type Place = keyof typeof places;
const addressOf: Readonly<Record<Place, string>> = { 'a field': '/field', 'an editor': '/editor' };

declare global {
  /** Milliseconds that each key waited, in the page alone. */
  var keyDelays: number[];
}

async function layoutsIn(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
}

async function typeNote(page: Page): Promise<Typing> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    globalThis.keyDelays = [];
    addEventListener('keydown', ({ timeStamp }) => keyDelays.push(performance.now() - timeStamp), { capture: true });
  });
  await page.locator('#note').click();
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
  const before = await layoutsIn(session);
  await page.keyboard.type(NOTE, { delay: PAUSE_MS });
  const layouts = ((await layoutsIn(session)) - before) / NOTE.length;
  const delays = await page.evaluate(() => keyDelays);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  if (delays.length !== NOTE.length) throw new Error(`${NOTE.length} keys were typed, ${delays.length} arrived.`);
  return { median: shareOf(delays, 0.5), p98: shareOf(delays, 0.98), layouts };
}

/** @throws where a key does not arrive, or the chart has no overlay within ten seconds. */
export async function measureTyping(): Promise<TypingMeasurement[]> {
  const { html } = chartPage(ELEMENTS);
  const pages = Object.entries(places).map(([place, note]) => [
    addressOf[place as Place],
    html.replace('</main>', `${note}</main>`),
  ]);
  const served = Object.fromEntries(pages);
  const [site, alone] = await Promise.all([serveSite(served), serveSite(served)]);
  const browser = await launchExtension();
  try {
    const measured: TypingMeasurement[] = [];
    for (const place of Object.keys(places) as Place[]) {
      const off = await browser.context.newPage();
      // another name of the same machine: the site below is switched on by its host
      await off.goto(alone.url.replace('127.0.0.1', 'localhost') + addressOf[place]);
      const without = await typeNote(off);
      await off.close();
      const on = await openSite(browser, site.url + addressOf[place]);
      await on.locator('thioguard-overlay').waitFor({ state: 'attached', timeout: 10_000 });
      await (await overlayIn(on)).getByRole('button', { name: /^Thioguard/ }).waitFor();
      const withThioguard = await typeNote(on);
      await on.close();
      measured.push({
        ...{ elements: ELEMENTS, place, keys: NOTE.length, without, withThioguard },
        load: loadavg()[0] ?? Number.NaN,
      });
    }
    return measured;
  } finally {
    await browser.close();
    await Promise.all([site.close(), alone.close()]);
  }
}
