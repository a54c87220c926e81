import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { allopurinol, azathioprine, banner, page as doc, type InventedSite, list, serveSite } from './invented-site';
import { openPanel, readOverlay } from './overlay';
import { openSite } from './site-switch';
import { tabInWords } from './tab-state';

const inFrame = doc(list(azathioprine, allopurinol));
const quoted = inFrame.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const size = 'width="900" height="400"';

let site: InventedSite;
let other: InventedSite;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  other = await serveSite({ '/list': inFrame });
  site = await serveSite({
    '/': doc('<p>Nothing here.</p>'),
    '/list': inFrame,
    '/outer': doc(`<iframe src="/list" ${size}></iframe>`),
    '/nested': doc(`${banner()}<iframe src="/outer" width="1000" height="600"></iframe>`),
    '/srcdoc': doc(`${banner()}<iframe srcdoc="${quoted}" ${size}></iframe>`),
    '/written': doc(
      `${banner()}<iframe id="blank" ${size}></iframe><script>const to = blank.contentDocument; to.open(); to.write(${JSON.stringify(inFrame)}); to.close();</script>`,
    ),
    '/filled': doc(
      `${banner()}<iframe id="blank" ${size}></iframe><script>blank.contentDocument.body.innerHTML = ${JSON.stringify(list(azathioprine, allopurinol))};</script>`,
    ),
    '/sandboxed': doc(`${banner()}<iframe sandbox src="/list" ${size}></iframe>`),
    '/sandboxed-srcdoc': doc(`${banner()}<iframe sandbox="allow-scripts" srcdoc="${quoted}" ${size}></iframe>`),
    '/blob': doc(
      `${banner()}<iframe id="blank" ${size}></iframe><script>blank.src = URL.createObjectURL(new Blob([${JSON.stringify(inFrame)}], { type: 'text/html' }));</script>`,
    ),
    '/other-origin': doc(
      `${banner()}<iframe src="${other.url.replace('127.0.0.1', 'localhost')}/list" ${size}></iframe>`,
    ),
    '/other-port': doc(`${banner()}<iframe src="${other.url}/list" ${size}></iframe>`),
    '/banner': doc(banner()),
    '/frameset': `<!doctype html><html><head><title>Chart</title></head><frameset rows="120,*"><frame src="/banner"><frameset cols="200,*"><frame src="/"><frame src="/list"></frameset></frameset></html>`,
  });
  browser = await launchExtension();
  page = await openSite(browser, `${site.url}/`);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await other?.close();
});

const findings = async () => (await readOverlay(page))?.findings.map(({ id }) => id) ?? [];
const patience = { timeout: 10_000, interval: 50 };

test.each([
  ['a frame in a frame', '/nested'],
  ['a frame whose text stands in its attribute', '/srcdoc'],
  ['a frame without an address, written by a script', '/written'],
  ['a frame without an address, filled by a script', '/filled'],
  ['a frame in a sandbox', '/sandboxed'],
  ['a frame in a sandbox, from its attribute', '/sandboxed-srcdoc'],
  ['a frame of a document made in the page', '/blob'],
  ['a frame of another port of the site', '/other-port'],
  ['framesets within one another', '/frameset'],
])('a list in %s is the patient’s of the banner outside', async (_, path) => {
  await page.goto(site.url + path);
  await expect
    .poll(async () => (await readOverlay(page))?.state ?? tabInWords(browser, page), patience)
    .toBe('findings');
  // a frame that arrives late is put beside the others, and the overlay may be drawn anew for it
  await expect.poll(() => openPanel(page).then(Boolean, () => false), patience).toBe(true);
  await expect.poll(findings, patience).toContain('AZA-INT-01');
  expect((await readOverlay(page))?.patient).toBe('Wendeline Okstrup');
});

test('a frame of a site that is not used is not read', async () => {
  // a tab of its own: in the other one facts of the pages before belong to the same patient
  const tab = await browser.context.newPage();
  await tab.goto(`${site.url}/other-origin`);
  await expect.poll(() => tab.frames().at(-1)?.locator('td').count(), patience).toBe(4);
  const kept = async () => JSON.parse((await tabInWords(browser, tab)).replace(/^nothing.*/, 'null'));
  await expect.poll(async () => (await kept())?.patient?.name, patience).toBe('Wendeline Okstrup');
  expect((await readOverlay(tab))?.findings ?? []).toEqual([]);
  expect((await kept()).frames).toHaveLength(1);
  await tab.close();
});
