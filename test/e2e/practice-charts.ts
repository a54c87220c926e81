import type { Frame, Page } from 'playwright-core';
import { type Expectation, expectations, type SkinName } from '../practice-ehr';

/** How a person moves in one product of the practice EHR, and how a test knows that it shows all that it will show. */
export interface ChartDriver {
  /** The product's banner, in whichever frame it stands. */
  banner: string;
  /** Goes to another patient as the product lets its users do; does not wait. */
  switchTo(page: Page, chartId: string): Promise<void>;
  /** Waits until every part of this chart has come. Rejects after `timeout` milliseconds. */
  shown(page: Page, chartId: string, timeout?: number): Promise<void>;
}

const clickIn = (frame: Page | Frame, selector: string) =>
  // A dialog may lie over the link; a click by script reaches it all the same, as a shortcut of the product would.
  frame
    .locator(selector)
    .first()
    .evaluate((link) => (link as HTMLElement).click());

/** The frame of this name, once it is there. */
async function frameNamed(page: Page, name: string): Promise<Frame> {
  await page.locator(`[name="${name}"]`).first().waitFor({ state: 'attached' });
  const frame = page.frame({ name });
  if (!frame) throw new Error(`The page has no frame named ${name}.`);
  return frame;
}

const patience = 15_000;

async function classicShown(page: Page, chartId: string, timeout = patience): Promise<void> {
  await page.waitForFunction(
    (id) => {
      const main = window.frames['main' as unknown as number];
      const results = main?.frames['results' as unknown as number];
      // no named function in here: tsx, which runs the bench, would wrap it in one that the page does not have
      return [
        { part: 'main', frame: main },
        { part: 'results', frame: results },
      ].every(
        ({ part, frame }) =>
          frame?.document.readyState === 'complete' && frame.location.pathname === `/classic/${part}/${id}`,
      );
    },
    chartId,
    { timeout },
  );
}

export const drivers: Readonly<Record<SkinName, ChartDriver>> = {
  modern: {
    banner: '[data-region="banner"]',
    switchTo: (page, chartId) => clickIn(page, `nav a[data-route="/charts/${chartId}/summary"]`),
    async shown(page, chartId, timeout = patience) {
      await page.waitForFunction((id) => document.documentElement.dataset.shown === id, chartId, { timeout });
    },
  },
  classic: {
    banner: '[id^="banner"]',
    switchTo: async (page, chartId) => clickIn(await frameNamed(page, 'menu'), `a[href*="openPatient('${chartId}')"]`),
    shown: classicShown,
  },
  flowsheet: {
    banner: 'header.kopf',
    switchTo: (page, chartId) => clickIn(page, `nav a[href*="/akte/${chartId}"]`),
    async shown(page, chartId, timeout = patience) {
      await page.waitForFunction(
        (id) => document.readyState === 'complete' && location.pathname === `/flowsheet/akte/${id}`,
        chartId,
        { timeout },
      );
    },
  },
};

/** All text that the EHR shows in its visible frames, without Thioguard's. */
export async function textOnScreen(page: Page): Promise<string> {
  const texts = await Promise.all(
    page.frames().map(async (frame) => {
      if (frame !== page.mainFrame() && !(await (await frame.frameElement()).isVisible())) return '';
      return frame.evaluate(() => document.body?.innerText ?? '');
    }),
  );
  return texts.join('\n');
}

/** What must be found on this chart. @throws where there is no such chart. */
export function chartOf(skin: SkinName, chartId: string): Expectation {
  const chart = expectations().find((one) => one.skin === skin && one.chartId === chartId);
  if (!chart) throw new Error(`The practice EHR has no chart ${chartId} in the ${skin} skin.`);
  return chart;
}
