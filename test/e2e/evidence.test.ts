import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Expectation, expectations, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { expectFindings } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { overlayIn } from './overlay';
import { drivers } from './practice-charts';
import { openSite } from './site-switch';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** In each frame: where Thioguard's outline stands, and where the innermost element with these words does. */
function placesIn(frame: Frame, words: string): Promise<{ outline: Box | null; source: Box | null; seen: boolean }> {
  return frame.evaluate((wanted) => {
    const place = (element: Element | null | undefined) => {
      if (!element) return null;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const holders = [...document.querySelectorAll('body *')].filter((one) =>
      one.textContent?.toLowerCase().includes(wanted),
    );
    const innermost = holders.filter((one) => !holders.some((other) => other !== one && one.contains(other)));
    const source = place(innermost.find((one) => one.getClientRects().length > 0));
    const seen = source !== null && source.top >= 0 && source.bottom <= innerHeight;
    return { outline: place(document.querySelector('thioguard-outline')), source, seen };
  }, words);
}

/** The frame in which the outline stands around these words, or a word for what is missing. */
async function outlined(page: Page, words: string): Promise<string> {
  for (const frame of page.frames()) {
    const { outline, source, seen } = await placesIn(frame, words);
    if (!outline) continue;
    if (!source) return 'outlined in a frame that does not hold it';
    if (!seen) return 'outlined and not scrolled to';
    const around =
      outline.left <= source.left &&
      outline.top <= source.top &&
      outline.right >= source.right &&
      outline.bottom >= source.bottom;
    return around ? 'outlined' : 'outlined beside it';
  }
  return 'not outlined';
}

let ehr: PracticeEhr;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  ehr = await startPracticeEhr();
  // So low that the medication list and the end of the page do not fit on one screen.
  browser = await launchExtension({ viewport: { width: 1200, height: 420 } });
  page = await openSite(browser, `${ehr.url}/`);
});

afterAll(async () => {
  await browser.close();
  await ehr.close();
});

describe.each([
  { skin: 'modern', printed: 'allopurinol 300 mg tablet' },
  { skin: 'classic', printed: 'allopurinol tab 300 mg' },
  { skin: 'flowsheet', printed: 'allopurinol 300 mg tbl.' },
] as const)('the evidence of a warning in the $skin skin', ({ skin, printed }) => {
  const chart = expectations().find((one) => one.skin === skin && one.chartId === '5501') as Expectation;

  test('leads to its place on the page: scrolled to, and outlined', async () => {
    await page.goto(ehr.url + chart.path);
    await drivers[skin].shown(page, chart.chartId);
    await expectFindings(page, chart);
    for (const frame of page.frames()) await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const finding = (await overlayIn(page)).locator('[data-finding="AZA-INT-01"]');
    const link = finding.getByRole('button', { name: /allopurinol/i }).first();
    await link.click();
    // The outline goes after a few seconds; what it stood around first is what counts.
    let place = '';
    const stands = async () => {
      place = await outlined(page, printed);
      return place === 'not outlined' || place === 'outlined and not scrolled to' ? null : place;
    };
    await expect.poll(stands, { timeout: 5_000, interval: 50 }).not.toBeNull();
    expect(place).toBe('outlined');
  });

  test('leaves nothing on the page when the outline has gone', async () => {
    await expect
      .poll(async () => Promise.all(page.frames().map((frame) => frame.locator('thioguard-outline').count())), {
        timeout: 10_000,
      })
      .toEqual(page.frames().map(() => 0));
  });
});
