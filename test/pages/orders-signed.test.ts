import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { builtReader } from '../../scripts/scan/built-reader';

/** The mark of an order leads back to the control that signs it, and what is typed into its form is what is read next. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
});

afterAll(() => browser?.close());

async function show(id: string): Promise<void> {
  const file = new URL(`./orders/${id}/page.html`, import.meta.url);
  if (!existsSync(file)) throw new Error(`no page ${id}`);
  await page.setContent(readFileSync(file, 'utf8'));
  await page.evaluate(readFileSync(builtReader(), 'utf8'));
}

/** Reads the page once more, and outlines the control for the test to find it. */
const readOrder = () =>
  page.evaluate(async () => {
    const reader = globalThis.thioguardReader;
    const reading = await reader?.read(new AbortController().signal);
    const { order = null, medications = [] } = reading ?? {};
    for (const element of document.querySelectorAll('[data-signs]')) element.removeAttribute('data-signs');
    if (order) reader?.elementOf(order.signMark)?.setAttribute('data-signs', '');
    return {
      mark: order?.signMark ?? 0,
      dose: medications.find(({ status }) => status === 'draft')?.dailyDoseMg,
    };
  });

test.each([
  ['dialog-over-chart', '[role="dialog"] footer button:last-child'],
  ['unsigned-rows', 'section:first-of-type > div > button'],
  ['saved-by-a-link', 'a.b:has(> span)'],
  ['basket', 'main p > button:last-child'],
])('%s: the control itself is found again', async (id, control) => {
  await show(id);
  const { mark } = await readOrder();
  expect(mark).toBeGreaterThan(0);
  const found = await page.locator('[data-signs]').evaluateAll((all) => all.map((element) => element.outerHTML));
  expect(found).toHaveLength(1);
  expect(await page.locator(control).first().getAttribute('data-signs')).toBe('');
});

test('where there is none, there is no mark; of a page read in parts the mark stays', async () => {
  await show('unsigned-row-without-control');
  expect((await readOrder()).mark).toBe(0);
  await show('unsigned-rows');
  const { mark } = await readOrder();
  await page.evaluate(() => {
    const cell = document.querySelector('td');
    if (cell?.firstChild) cell.firstChild.nodeValue = 'Mesalazine 1.2 g';
  });
  expect((await readOrder()).mark).toBe(mark);
});

test('dose and frequency as they are typed and chosen', async () => {
  await show('plain-form');
  expect((await readOrder()).dose).toBe(100);
  await page.getByLabel('Dose').fill('150 mg');
  expect((await readOrder()).dose).toBe(150);
  await page.getByLabel('Frequency').selectOption('twice daily');
  expect((await readOrder()).dose).toBe(300);
});
