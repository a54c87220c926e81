import { describe, expect, test, vi } from 'vitest';
import type { ChartSession } from '../../src/session';
import { startPracticeEhr } from '../practice-ehr';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { chartOf, drivers } from './practice-charts';
import { searchProfile, tellingWords } from './profile-search';
import { openSite } from './site-switch';
import { readToTheEnd } from './tab-state';

/** What is used of Chrome's own interface inside the worker. */
interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}
declare const chrome: { storage: { session: Area; local: Area } };

const first = chartOf('modern', '5501');
const second = chartOf('modern', '5502');

/** All of `storage.session` but the mark that the worker has started in it. */
async function kept(browser: ExtensionBrowser): Promise<Record<string, ChartSession>> {
  const { started, ...sessions } = await (await browser.worker()).evaluate(() => chrome.storage.session.get(null));
  expect([true, undefined]).toContain(started);
  return sessions as Record<string, ChartSession>;
}

/** All that is kept, without whose banners stood in the tab before: by them a late frame is told from the patient's. */
const factsKept = async (browser: ExtensionBrowser): Promise<string> =>
  JSON.stringify(Object.values(await kept(browser)).map(({ formerBanners: _, ...session }) => session));

async function withChart(
  work: (browser: ExtensionBrowser, page: Awaited<ReturnType<typeof openSite>>) => Promise<void>,
) {
  const ehr = await startPracticeEhr();
  const browser = await launchExtension();
  try {
    const page = await openSite(browser, ehr.url + first.path);
    await drivers.modern.shown(page, first.chartId);
    await readToTheEnd(browser, page, first);
    await work(browser, page);
  } finally {
    await browser.close();
    await ehr.close();
  }
}

/** Runs in the worker, and ends when all is written. */
async function writeEverywhere(facts: { words: string[]; weightKg: number }): Promise<void> {
  await chrome.storage.local.set(facts);
  await (await caches.open('facts')).put('https://facts.invalid/', new Response(JSON.stringify(facts)));
  await new Promise((done, failed) => {
    const opening = indexedDB.open('facts');
    opening.onupgradeneeded = () => opening.result.createObjectStore('facts').put(facts, 'facts');
    opening.onsuccess = done;
    opening.onerror = failed;
  });
}

const patience = { timeout: 15_000, interval: 200 };

describe('what is kept of a patient', () => {
  test('control: what the extension would write of her is found, by whichever way it writes', async () => {
    await withChart(async (browser) => {
      const written = [...tellingWords(first), 'agreed by telephone'];
      const worker = await browser.worker();
      await worker.evaluate(writeEverywhere, { words: written, weightKg: 83.67 });
      await browser.context.close();
      const { hits } = searchProfile(browser.profile, [...written, 83.67]);
      const wordsIn = (place: string) =>
        new Set(hits.flatMap(({ path, words }) => (path.includes(place) ? words : [])));
      for (const place of ['Local Extension Settings', 'IndexedDB', 'CacheStorage'])
        expect(wordsIn(place), place).toEqual(new Set([...written, '83.67']));
    });
  });

  test('a closed tab is forgotten', async () => {
    await withChart(async (browser, page) => {
      await page.close();
      await vi.waitFor(async () => expect(await kept(browser)).toEqual({}), patience);
    });
  });

  test('after a switch nothing of the former patient is kept but whose banner stood there', async () => {
    await withChart(async (browser, page) => {
      await drivers.modern.switchTo(page, second.chartId);
      await readToTheEnd(browser, page, second);
      expect(await factsKept(browser)).not.toContain(first.recordNumber);
      expect(await factsKept(browser)).toContain(second.recordNumber);
    });
  });

  test('after half an hour without a sign of life the next start of the worker forgets her', async () => {
    await withChart(async (browser, page) => {
      const hers = new RegExp(`Penicillin|${first.recordNumber}`);
      const site = new URL(page.url()).origin;
      await page.goto('about:blank');
      const worker = await browser.worker();
      const before = await factsKept(browser);
      expect(before, 'her facts are kept for the way back').toMatch(hers);
      await worker.evaluate(async () => {
        const all = (await chrome.storage.session.get(null)) as Record<string, { touchedAt: number }>;
        for (const session of Object.values(all)) session.touchedAt -= 31 * 60 * 1000;
        await chrome.storage.session.set(all);
      });
      await browser.stopWorker();
      const popup = await browser.context.newPage();
      await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=1`);
      // A chart in another tab wakes the worker; the popup is asked here instead of it.
      await (await browser.context.newPage()).goto(site + second.path);
      const left = () => popup.evaluate(() => chrome.storage.session.get(null));
      await vi.waitFor(async () => expect(JSON.stringify(await left())).not.toMatch(hers), patience);
    });
  });

  test('a browser that is started again knows nobody', async () => {
    await withChart(async (browser) => {
      await browser.context.close();
      const again = await launchExtension({ profile: browser.profile });
      try {
        expect(await kept(again)).toEqual({});
      } finally {
        await again.context.close();
      }
    });
  });
});
