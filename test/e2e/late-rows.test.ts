import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { banner, page as doc, type InventedSite, serveSite } from './invented-site';
import { openPanel, readOverlay } from './overlay';
import { openSite } from './site-switch';
import { drugsKept, tabInWords } from './tab-state';

/** A list of sixty drugs that draws the rows in view alone; `drugs` and `draw` are the page's, for the test to change them. */
const virtualList = `<section><h2>Medications</h2><div id="window" style="height:160px;overflow:auto;position:relative">
<div id="all" style="position:relative"></div></div></section>
<script>
  const rowHeight = 32;
  var drugs = ['Allopurinol 300 mg tablet, 1 tablet daily', 'Azathioprine 50 mg tablet, 2 tablets daily',
    ...Array.from({ length: 58 }, (_, at) => 'Tonicum ' + 'BCDFGHJKLMNPQRSTVWXZ'[at % 20] + ['a', 'o', 'u'][Math.floor(at / 20)] + 'rex 10 mg capsule, 1 capsule daily')];
  const list = document.getElementById('window'), all = document.getElementById('all');
  function draw() {
    all.style.height = drugs.length * rowHeight + 'px';
    const first = Math.floor(list.scrollTop / rowHeight);
    all.replaceChildren(...drugs.slice(first, first + 6).map((drug, at) => {
      const row = document.createElement('div');
      row.style.cssText = 'position:absolute;left:0;right:0;height:30px;top:' + (first + at) * rowHeight + 'px';
      const [name, sig] = drug.split(', ');
      row.append(Object.assign(document.createElement('span'), { textContent: name, style: 'display:inline-block;width:300px' }),
        Object.assign(document.createElement('span'), { textContent: sig }));
      return row;
    }));
  }
  list.addEventListener('scroll', draw);
  draw();
</script>`;

let site: InventedSite;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  site = await serveSite({ '/': doc(`${banner()}${virtualList}`) });
  browser = await launchExtension();
  page = await openSite(browser, `${site.url}/`);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const findings = async () => (await readOverlay(page))?.findings.map(({ id }) => id) ?? [];
const scrollTo = (top: number) => page.evaluate((to) => document.getElementById('window')?.scrollTo(0, to), top);
const kept = async () => (await drugsKept(browser, page)).join('; ');

test('what was scrolled past stays, and what was not scrolled to is not taken for absent', async () => {
  await expect
    .poll(findings, { timeout: 10_000 })
    .toContain('AZA-INT-01')
    .catch(async (error) => {
      throw new Error(`${error.message} ${await tabInWords(browser, page)}`);
    });
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: /read/i }).click();
  await expect.poll(() => panel.getByText(/rows drawn of a list that goes on/).count()).toBeGreaterThan(0);
  await panel.getByRole('tab').first().click();
  await scrollTo(900);
  await expect.poll(kept, { timeout: 10_000 }).toContain('tonicum lorex');
  expect(await findings()).toContain('AZA-INT-01');
  await scrollTo(1700);
  await expect.poll(kept, { timeout: 10_000 }).toContain('tonicum rurex');
  expect(await kept(), 'of all three places').toMatch(/tonicum barex/);
  expect(await findings()).toContain('AZA-INT-01');
});

test('a row that is gone from the list once it is short enough to be seen whole is gone here', async () => {
  await page.evaluate('drugs = drugs.slice(1, 4); draw()');
  await scrollTo(0);
  await expect.poll(findings, { timeout: 10_000 }).not.toContain('AZA-INT-01');
});

test('another patient has nothing of what was scrolled past', async () => {
  await page.reload();
  await expect.poll(findings, { timeout: 10_000 }).toContain('AZA-INT-01');
  await scrollTo(900);
  await expect.poll(kept, { timeout: 10_000 }).toContain('tonicum lorex');
  await page.evaluate(
    (next) => {
      (document.getElementById('banner') as HTMLElement).outerHTML = next;
      Object.assign(window, {
        drugs: ['Azathioprine 25 mg tablet, 1 tablet daily', 'Enalapril 5 mg tablet, 1 tablet daily'],
      });
      (window as unknown as { draw(): void }).draw();
    },
    banner('Benedikt Ark', '40917733'),
  );
  await expect
    .poll(async () => (await readOverlay(page))?.patient ?? 'nobody', { timeout: 10_000 })
    .toMatch(/Benedikt Ark|nobody/);
  expect(await findings()).not.toContain('AZA-INT-01');
  await expect
    .poll(async () => JSON.parse(await tabInWords(browser, page)).patient?.name, { timeout: 10_000 })
    .toBe('Benedikt Ark');
  expect(await findings()).not.toContain('AZA-INT-01');
});
