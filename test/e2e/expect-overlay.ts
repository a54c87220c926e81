import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Expectation } from '../practice-ehr';
import { expectedRules } from '../practice-ehr/expected';
import type { ExtensionBrowser } from './extension-browser';
import { type OverlayReading, openPanel, readOverlay } from './overlay';
import { readToTheEnd } from './tab-state';

/** Enough for a chart to arrive, be read and be judged on a busy machine; a right answer is there long before. */
const patience = { timeout: 10_000, interval: 50 };

const spokenOf = new Set<string>(expectedRules);

/** The ids of these findings that the practice EHR's expectations speak of, in the order of the alphabet. */
function expectedIds(overlay: OverlayReading | null): string[] {
  return [...new Set((overlay?.findings ?? []).map(({ id }) => id).filter((id) => spokenOf.has(id)))].sort();
}

/** Waits for the overlay of this patient, opens the panel, and waits until it holds exactly the wanted findings. */
export async function expectFindings(page: Page, chart: Expectation, wanted = chart.findings): Promise<OverlayReading> {
  await expect.poll(async () => chart.namesPatient((await readOverlay(page))?.patient ?? null), patience).toBe(true);
  await openPanel(page);
  await expect.poll(async () => expectedIds(await readOverlay(page)), patience).toEqual([...wanted].sort());
  const overlay = await readOverlay(page);
  if (!overlay) throw new Error('The overlay went away while it was looked at.');
  expect(chart.namesPatient(overlay.patient), `the overlay is ${overlay.patient}'s`).toBe(true);
  return overlay;
}

/** Waits until all of a chart has been read of which no expected finding fires, and holds the overlay, if any, against that. */
export async function expectNoFinding(browser: ExtensionBrowser, page: Page, chart: Expectation): Promise<void> {
  await readToTheEnd(browser, page, chart);
  if (chart.silent) return expectNoOverlay(page);
  const overlay = await readOverlay(page);
  expect(expectedIds(overlay)).toEqual([]);
  if (overlay) expect(chart.namesPatient(overlay.patient), `the overlay is ${overlay.patient}'s`).toBe(true);
}

/** Waits until no frame holds an overlay. */
export async function expectNoOverlay(page: Page): Promise<void> {
  await expect.poll(() => readOverlay(page), patience).toBeNull();
}
