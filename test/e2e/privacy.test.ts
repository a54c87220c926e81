import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { ChartSession } from '../../src/session';
import { type Expectation, expectations, startPracticeEhr } from '../practice-ehr';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { drivers } from './practice-charts';
import { openSite } from './site-switch';
import { readToTheEnd } from './tab-state';

/** What is used of Chrome's own interface inside the worker. */
interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}
declare const chrome: { storage: { session: Area; local: Area } };

function chartOf(chartId: string): Expectation {
  const chart = expectations().find((each) => each.skin === 'modern' && each.chartId === chartId);
  if (!chart) throw new Error(`The practice EHR has no chart ${chartId}.`);
  return chart;
}
const first = chartOf('5501');
const second = chartOf('5502');

/** What tells who these patients are, as the disk would hold it. */
const telling = [first, second].flatMap(({ name, recordNumber }) => [...name.split(/[\s,]+/), recordNumber]);
const phi = telling.filter((word) => word.length >= 5);

/** What the browser itself keeps of every page that is opened: titles and addresses, with or without an extension. */
const BROWSERS_OWN = /^Default\/(?:History|Sessions|Top Sites|Favicons|Shortcuts|Visited Links)\b/;

/**
 * Files of a profile in which one of the words stands, in UTF-8 or UTF-16. LevelDB may compress a block with Snappy, which
 * leaves the first occurrence of a word as it is; only one that repeats earlier letters could be hidden.
 */
function filesWith(profile: string, words: readonly string[]): string[] {
  const forms = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form));
    })
    .map((path) => path.slice(profile.length + 1));
}

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

const patience = { timeout: 15_000, interval: 200 };

describe('what is kept of a patient', () => {
  test('nothing of her is in the profile once the browser is closed, but what the browser keeps of any page', async () => {
    await withChart(async (browser, page) => {
      expect(await factsKept(browser), 'she was read').toContain(first.recordNumber);
      await drivers.modern.switchTo(page, second.chartId);
      await readToTheEnd(browser, page, second);
      const popup = await browser.openPopup(page);
      await popup.getByRole('switch').waitFor();
      await browser.context.close();
      expect(filesWith(browser.profile, phi).filter((path) => !BROWSERS_OWN.test(path))).toEqual([]);
    });
  });

  test('control: a name that the extension writes to disk is found', async () => {
    await withChart(async (browser) => {
      const worker = await browser.worker();
      await worker.evaluate((name) => chrome.storage.local.set({ name }), first.recordNumber);
      await browser.context.close();
      expect(filesWith(browser.profile, phi).join('\n')).toContain('Local Extension Settings');
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
