import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  allopurinol,
  azathioprine,
  banner,
  page as doc,
  type InventedSite,
  list,
  serveSite,
} from '../e2e/invented-site';
import { readOverlay } from '../e2e/overlay';
import { type FaultyBrowser, launchFaulty } from './faulty-browser';

/** Long enough to be read in several slices. */
const longList = list(...Array.from({ length: 1500 }, () => azathioprine), allopurinol);
const other = doc(`${banner('Ingram Tollevast', '77120934')}${list(azathioprine)}`);

let site: InventedSite;
let faulty: FaultyBrowser;
let page: Page;

beforeAll(async () => {
  site = await serveSite({
    '/': doc('<p>Nothing here.</p>'),
    '/list': doc(longList),
    '/chart': doc(`${banner()}${list(azathioprine, allopurinol)}`),
    '/framed': doc(`${banner()}<main></main>`),
    '/banner': doc(banner()),
    '/short-list': doc(list(azathioprine, allopurinol)),
    '/frameset': `<!doctype html><html><head><title>Chart</title></head><frameset rows="120,*"><frame src="/banner"><frameset cols="200,*"><frame src="/"><frame name="list" src="/short-list"></frameset></frameset></html>`,
  });
  faulty = await launchFaulty(`${site.url}/`);
  page = faulty.page;
});

afterAll(async () => {
  await faulty?.close();
  await site?.close();
});

const patience = { timeout: 10_000, interval: 50 };
const shown = async () => {
  const overlay = await readOverlay(page);
  return overlay && { patient: overlay.patient, isInteraction: overlay.findings.some(({ id }) => id === 'AZA-INT-01') };
};
const hers = { patient: 'Wendeline Okstrup', isInteraction: true };

test('a chart over which another patient’s is written: nothing of her is left', async () => {
  await page.goto(`${site.url}/chart`);
  await expect.poll(shown, patience).toEqual(hers);
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, other);
  expect((await shown())?.patient ?? 'nobody').not.toBe(hers.patient);
  await expect.poll(shown, patience).toEqual({ patient: 'Ingram Tollevast', isInteraction: false });
  expect(await faulty.complaints.all()).toEqual([]);
});

test('a frame that is torn out while it is read, again and again: no error, and what comes at last is read', async () => {
  await page.goto(`${site.url}/framed`);
  await page.evaluate(
    async (attributes) => {
      const place = document.querySelector('main') as HTMLElement;
      for (let turn = 0; turn < 24; turn += 1) {
        const frame = document.createElement('iframe');
        for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
        frame.src = '/list';
        const loaded = new Promise((done) => frame.addEventListener('load', done));
        place.append(frame);
        if (turn % 4 > 0) await loaded;
        for (let drawn = 0; drawn < turn; drawn += 1) await new Promise(requestAnimationFrame);
        if (turn < 23) frame.remove();
      }
    },
    { width: '900', height: '400' },
  );
  await expect.poll(shown, patience).toEqual(hers);
  expect(await faulty.complaints.all()).toEqual([]);
});

test('the frame that holds the panel is torn out: another one shows it', async () => {
  await page.goto(`${site.url}/frameset`);
  await expect.poll(shown, patience).toEqual(hers);
  await page.evaluate(() => document.querySelector('[name="list"]')?.remove());
  await expect.poll(shown, patience).toEqual(hers);
  expect(await faulty.complaints.all()).toEqual([]);
});
