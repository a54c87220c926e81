import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { builtReader } from '../../scripts/scan/built-reader';
import { chartPage } from '../bench/chart-page';

/**
 * A page that is read again after a change, table by table, says what a reader says that sees it for the first time;
 * and no reading is half of one state of the page and half of another.
 */

let browser: Browser;
let tab: Tab;
const reader = readFileSync(builtReader(), 'utf8');
const inPage = readFileSync(new URL('reading-again.in-page.js', import.meta.url), 'utf8');

/** Rows beyond the twelfth are hidden by their place, columns and sections by a class; a line without markup is a heading. */
const MIXED = `<style>tbody tr:nth-child(n+13) { display: none } .gone { display: none } .faint { opacity: 0 }</style>
<p>Discharge Medications</p><div><table><tr><td>Azathioprine 50 mg tablet</td><td>2 tablets daily</td></tr>
<tr><td>Allopurinol 300 mg tablet</td><td>1 tablet daily</td></tr></table></div>
<h3>Vitals 2026-11-18</h3><table><tr><th>Weight</th><td>70 kg</td></tr><tr><th>Height</th><td>170 cm</td></tr></table>
<table><tr><td><h3>Allergies</h3><ul><li>Penicillin – rash</li></ul></td><td><form><label>Drug <input value="azathioprine 50 mg"></label>
<button>Sign</button></form></td></tr></table>
<h3>Results</h3><table><tr><td colspan="4">Blood count</td></tr><tr><th>Test</th><th>11/18/2026</th><th>10/02/2026</th><th>Unit</th></tr>
<tr><td>WBC</td><td>3.1</td><td>5.2 <b>H</b></td><td>10*3/uL</td></tr><tr><td rowspan="2">Hemoglobin</td><td>11.8</td><td>12.9</td><td>g/dL</td></tr>
<tr><td>11.7</td><td>12.8</td><td>g/dL</td></tr></table><p>1 - 10 of 25</p>`;

async function show(html: string): Promise<void> {
  await tab.setContent(html);
  await tab.evaluate(inPage);
  await tab.evaluate((source) => globalThis.readingAgain.begin(source), reader);
}

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
  tab = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
});
afterAll(() => browser.close());

describe('reading a page again', () => {
  test.each([1, 2, 3, 4])('says what a first reading says, after any changes (%i)', async (seed) => {
    await show(chartPage(700).html.replace('</main>', `${MIXED}</main>`));
    const { differing, remembered } = await tab.evaluate(
      (from) => globalThis.readingAgain.changeAndCompare(from, 30),
      seed,
    );
    expect(differing).toEqual([]);
    expect(remembered, 'readings that remembered most of the page').toBeGreaterThan(0);
  });

  test('a page that changes while it is read is read as it is in the end', async () => {
    await show(chartPage(12_000).html);
    const { hasChanged, read, fresh } = await tab.evaluate(() => globalThis.readingAgain.changeWhileReading());
    expect(hasChanged, 'the reading lasted long enough to be disturbed').toBe(true);
    expect(read).toEqual(fresh);
  });

  test('a long table of which one cell has changed is read in slices, and as it is in the end', async () => {
    await show(chartPage(700).html);
    const { hasChanged, read, fresh } = await tab.evaluate(() =>
      globalThis.readingAgain.changeLongTableWhileReadingAgain(3_000),
    );
    expect(hasChanged, 'the page had its turns while the table was read').toBe(true);
    expect(read).toEqual(fresh);
  });

  test('an aborted reading ends with the reason, whatever was read', async () => {
    await show(chartPage(12_000).html);
    expect(await tab.evaluate(() => globalThis.readingAgain.abortWhileReading())).toBe('another patient');
  });
});

declare global {
  /** Set by `reading-again.in-page.js`, in the page alone. */
  var readingAgain: {
    begin(source: string): Promise<void>;
    changeAndCompare(seed: number, times: number): Promise<{ differing: unknown[]; remembered: number }>;
    changeWhileReading(): Promise<{ hasChanged: boolean; read: unknown; fresh: unknown }>;
    changeLongTableWhileReadingAgain(rows: number): Promise<{ hasChanged: boolean; read: unknown; fresh: unknown }>;
    abortWhileReading(): Promise<string>;
  };
}
