import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Browser, chromium, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { builtReader } from '../../scripts/scan/built-reader';
import { readTab } from '../../scripts/scan/read-page';
import { runs, seed } from '../fuzz/effort';
import { anyPage } from '../fuzz/random-page';

const reader = readFileSync(builtReader(), 'utf8');
const pages = runs(25, 3_000);
/** ms of the reading frame for a page of a few hundred elements: a hang, not a budget. */
const HANGS = 5_000;

let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
  tab = await browser.newPage({ viewport: { width: 1400, height: 1000 }, javaScriptEnabled: false });
});
afterAll(() => browser.close());

/** Something to be read, before and behind whatever stands there at random; tags left open may swallow it. */
const list = (drug: string) =>
  `<section><h2>Medications</h2><ul><li>${drug} 50 mg tablet once daily</li></ul></section>`;

/** All that was read, without the moments. */
async function readOnce(): Promise<{ said: string; readMs: number }> {
  const readings = await readTab(tab, { reader, now: '2026-11-22' });
  return {
    said: JSON.stringify(
      readings.map(({ timing: _, ...reading }) => reading),
      (key, value) => (key === 'at' || key === 'readAt' ? undefined : value),
    ),
    readMs: Math.max(...readings.map(({ timing }) => timing.readMs)),
  };
}

test(`${pages} pages at random: each is read, soon, and twice the same (THIOGUARD_SEED=${seed})`, {
  timeout: 60_000 + pages * 2_000,
}, async () => {
  let drugs = 0;
  await fc.assert(
    fc.asyncProperty(anyPage, async (html) => {
      // a document that is only written anew keeps the worlds of all readings before
      await tab.goto('about:blank');
      await tab.setContent(`${list('azathioprine')}${html}${list('allopurinol')}`);
      const first = await readOnce();
      const second = await readOnce();
      expect(second.said).toBe(first.said);
      expect(first.readMs).toBeLessThan(HANGS);
      drugs += (first.said.match(/"ingredients":\["/g) ?? []).length;
    }),
    { seed, numRuns: pages, endOnFailure: true },
  );
  expect(drugs, 'drugs read on all of them: pages on which little can be read prove little').toBeGreaterThan(pages);
});
