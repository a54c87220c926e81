import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { allopurinol, azathioprine, banner, page as doc, type InventedSite, list, serveSite } from './invented-site';
import { openPanel } from './overlay';
import { openSite } from './site-switch';

const chart = `${banner()}${list(azathioprine, allopurinol)}`;
const script = (code: string) => `<script>${code}</script>`;

const shouting = `<style>
* { display: none !important; all: unset !important }
thioguard-overlay, thioguard-outline { display: none !important; visibility: hidden !important; opacity: 0 !important; position: static !important; z-index: -1 !important; transform: scale(0) !important; clip-path: inset(100%) !important; pointer-events: none !important; width: 0 !important; height: 0 !important; filter: opacity(0) !important }
html > :last-child:not(body), body > *:last-child { display: none !important }
html *, body { display: block !important } head, head *, title { display: none !important }
</style>`;
const cover = '<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div>';

/** What a page's own world may do to the platform; an extension's scripts run in another. */
const broken = script(`
  const no = () => { throw new Error('a page that breaks everything') };
  for (const [of, names] of [[Node.prototype, ['textContent', 'parentNode', 'childNodes', 'nodeName', 'isConnected']], [Element.prototype, ['shadowRoot', 'firstElementChild', 'localName', 'children']], [HTMLElement.prototype, ['innerText', 'offsetParent']]])
    for (const name of names) Object.defineProperty(of, name, { get: no, configurable: false });
  for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'attachShadow', 'getBoundingClientRect', 'checkVisibility', 'append', 'showPopover']) Element.prototype[name] = no;
  window.MutationObserver = window.IntersectionObserver = window.getComputedStyle = window.requestIdleCallback = no;
  Array.prototype.flatMap = Array.prototype.map = JSON.stringify = Promise.prototype.then = no;
  Object.freeze(Object.prototype);`);

const clobbered = [
  'body',
  'head',
  'title',
  'documentElement',
  'hidden',
  'activeElement',
  'querySelector',
  'querySelectorAll',
  'addEventListener',
  'getElementsByTagName',
  'createTreeWalker',
  'styleSheets',
  'visibilityState',
]
  .map((name) => `<img name="${name}" alt="">`)
  .join('');

/** Names of the window's, which an element takes by its id where nothing else has them. */
const taken = ['browser', 'chrome', 'scheduler', 'wxt', 'Element', 'Node'].map((id) => `<i id="${id}"></i>`).join('');

/** Rewrites a clock, a list of messages and an attribute with every frame, and never rests. */
const restless = `<p id="clock"></p><ul id="feed"></ul>${script(`
  let ticks = 0;
  const turn = () => {
    ticks += 1;
    clock.textContent = 'tick ' + ticks;
    document.body.className = 'tick-' + ticks;
    feed.append(Object.assign(document.createElement('li'), { textContent: 'message ' + ticks }));
    if (feed.children.length > 50) feed.firstChild.remove();
    requestAnimationFrame(turn);
  };
  turn();
  setInterval(() => { clock.title = String(performance.now()); }, 5);
  window.longest = 0;
  let last = performance.now();
  setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 10);`)}`;

const closed = `<chart-app></chart-app><div id="box"></div>${script(`
  const shadow = (host, html) => { const root = host.attachShadow({ mode: 'closed' }); root.innerHTML = html; return root; };
  shadow(document.querySelector('chart-app'), ${JSON.stringify(banner())});
  window.inner = shadow(box, ${JSON.stringify(list(azathioprine))});`)}`;

const strict = {
  html: doc(chart),
  headers: {
    'content-security-policy':
      "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
  },
};

let site: InventedSite;
let browser: ExtensionBrowser;
let page: Page;
let said: string[] = [];

beforeAll(async () => {
  site = await serveSite({
    '/': doc('<p>Nothing here.</p>'),
    '/shouting': doc(`${chart}${cover}`, shouting),
    '/broken': doc(chart, broken),
    '/clobbered': doc(
      `${clobbered}${taken}<form><input type="hidden" name="getBoundingClientRect"><input type="hidden" name="scrollIntoView"><input type="hidden" name="nodeName"><input type="hidden" name="shadowRoot"><input type="hidden" name="closest"><input type="hidden" name="isConnected">${chart}</form>`,
    ),
    '/restless': doc(`${chart}${restless}`),
    '/closed': doc(closed),
    '/old': doc(chart).replace(/^<!doctype html>/i, ''),
    '/zoomed': doc(chart, '<style>html { zoom: 2.5 }</style>'),
    '/strict': strict,
    '/editable': doc(
      chart,
      `<base href="https://elsewhere.example/" target="_top">${script("document.designMode = 'on'")}`,
    ),
    '/many-frames': doc(
      `${chart}${'<iframe srcdoc="<p>An advertisement</p>" width="60" height="40"></iframe>'.repeat(80)}`,
    ),
  });
  browser = await launchExtension();
  page = await openSite(browser, `${site.url}/`);
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path: string): Promise<void> {
  said = [];
  await page.goto(site.url + path);
}
/** Asked by locators: they, too, look from a world that the page does not reach. */
const overlay = () => page.locator('thioguard-overlay');
const allMarked = async (name: string) => {
  const shown = await overlay().locator(`[data-${name}]`).all();
  // what goes between the two questions is gone
  return Promise.all(shown.map((one) => one.getAttribute(`data-${name}`, { timeout: 2000 }).catch(() => null)));
};
const marked = async (name: string) => (await allMarked(name))[0] ?? null;
const findings = () => allMarked('finding');
const warned = (timeout = 10_000) =>
  expect.poll(() => marked('thioguard-state'), { timeout, interval: 25 }).toBe('findings');

describe('the panel is there, in reach and right', () => {
  test.each([
    ['styles that hide and reset everything, and a cover of the highest rank', '/shouting'],
    ['prototypes that throw', '/broken'],
    ['pictures and fields that shadow the document', '/clobbered'],
    ['a page that can be edited, with a base elsewhere', '/editable'],
    ['eighty frames of others', '/many-frames'],
    ['a policy that forbids everything, with trusted types', '/strict'],
  ])('on %s', async (_, path) => {
    await open(path);
    await warned();
    await expect.poll(() => marked('thioguard-patient'), { timeout: 5000 }).toBe('Wendeline Okstrup');
    // a click is refused where the pill has no size, or something else would get it
    await overlay()
      .getByRole('button', { name: /^Thioguard/ })
      .click({ timeout: 10_000 });
    await expect.poll(findings, { timeout: 5000 }).toContain('AZA-INT-01');
    if (path === '/strict') expect(said, 'the console of the page stays clean').toEqual([]);
  });
});

test('on a page with a zoom of its own all of the open panel stands in the window', async () => {
  await open('/zoomed');
  await warned();
  await openPanel(page);
  await expect.poll(findings).toContain('AZA-INT-01');
  const box = await overlay().boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  await overlay().getByRole('button', { name: 'Close panel' }).click({ timeout: 5000 });
  await expect.poll(() => overlay().getByRole('tab').count()).toBe(0);
});

test('on a page without a doctype tables have the letters of the rest of the panel', async () => {
  await open('/old');
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await warned();
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: 'What I read' }).click();
  const letters = (element: Element) => {
    const { fontSize, lineHeight, color } = getComputedStyle(element);
    return { fontSize, lineHeight, color };
  };
  expect(await panel.locator('table').first().evaluate(letters)).toEqual(
    await panel.getByRole('tabpanel').evaluate(letters),
  );
});

test('a policy that forbids everything does not keep the note from its sheet', async () => {
  await open('/strict');
  await warned();
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Print' }).click();
  const sheet = overlay().frameLocator('iframe').locator('pre');
  await expect.poll(() => sheet.textContent()).toMatch(/^Thioguard note(.|\n)*AZA-INT-01/);
  expect(await sheet.evaluate((text) => getComputedStyle(text).whiteSpace)).toBe('pre-wrap');
  expect(said, 'the console of the page stays clean').toEqual([]);
});

test.each([
  ['takes it away', () => document.querySelector('thioguard-overlay')?.remove()],
  ['draws its body anew', () => document.body.replaceWith(document.body.cloneNode(true))],
  [
    'draws everything anew',
    () => {
      const anew = document.documentElement.cloneNode(true) as HTMLElement;
      anew.querySelector('thioguard-overlay')?.remove();
      document.documentElement.replaceWith(anew);
    },
  ],
])('a page that %s has the panel again, and one', async (_, takesAway) => {
  await open('/editable');
  await warned();
  await page.evaluate(takesAway);
  await warned();
  await openPanel(page);
  await expect.poll(findings).toContain('AZA-INT-01');
  expect(await page.locator('thioguard-overlay').count()).toBe(1);
  expect(
    said.filter((line) => line.startsWith('error')),
    'errors of the page',
  ).toEqual([]);
});

test('a page that never rests is read within two seconds and not held up', async () => {
  await open('/restless');
  await warned(2000);
  await openPanel(page);
  await expect.poll(findings).toContain('AZA-INT-01');
  const turned = Number(await page.evaluate('ticks'));
  await expect.poll(() => page.evaluate('ticks'), { timeout: 10_000 }).toBeGreaterThan(turned + 60);
  expect(await page.evaluate('window.longest')).toBeLessThan(1000);
  await page.evaluate(() => {
    document.querySelector('#medications tr:last-child')?.remove();
  });
  await expect.poll(findings, { timeout: 5000 }).not.toContain('AZA-INT-01');
});

test('shadow roots that are closed to the page are read, and watched', async () => {
  await open('/closed');
  await page.evaluate((html) => {
    (window as unknown as { inner: ShadowRoot }).inner.querySelector('tbody')?.insertAdjacentHTML('beforeend', html);
  }, allopurinol);
  await warned();
  expect(await marked('thioguard-patient')).toBe('Wendeline Okstrup');
  await openPanel(page);
  await expect.poll(findings).toContain('AZA-INT-01');
  await page.evaluate(() =>
    (window as unknown as { inner: ShadowRoot }).inner.querySelector('tr:last-child')?.remove(),
  );
  await expect.poll(findings, { timeout: 5000 }).not.toContain('AZA-INT-01');
});
