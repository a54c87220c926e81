import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/scan/server';
import { type ExtensionBrowser, launchExtension } from '../e2e/extension-browser';
import { foreignFacts, type KnownPatient, patientsSeen } from '../e2e/foreign-facts';
import { openPanel, readOverlay } from '../e2e/overlay';
import { openSite } from '../e2e/site-switch';
import { recordSwitches, takeSightings } from '../e2e/switch-recorder';
import { readToTheEnd } from '../e2e/tab-state';

/** Medplum's own React components on its mock server: a real EHR's screens, patients switched inside one document. */

const built = fileURLToPath(new URL('./medplum/dist', import.meta.url));
const switches = Number(process.env.THIOGUARD_SWITCHES ?? 40);
const patience = { timeout: 20_000, interval: 100 };
const banner = '[class*="PatientSummary_panel"]';

/** What must be said of each of `medplum/app/patients.js` on its view of results, and what never. */
const charts = [
  {
    id: 'p-both',
    name: 'Edvard Solheim',
    birthDate: '1968-04-02',
    critical: ['AZA-INT-01'],
    never: ['AZA-CI-01', 'AZA-LAB-01'],
  },
  {
    id: 'p-none',
    name: 'Beatriz Carvalho',
    birthDate: '1990-12-24',
    critical: [],
    never: ['AZA-INT-01', 'AZA-CI-01', 'AZA-LAB-01'],
  },
  {
    id: 'p-deficient',
    name: 'Tobias Reinholt',
    birthDate: '1979-09-13',
    critical: ['AZA-CI-01'],
    never: ['AZA-INT-01'],
  },
] as const;
type MedplumChart = (typeof charts)[number];

const identity = ({ name, birthDate }: MedplumChart) => ({
  birthDate,
  namesPatient: (printed: string | null) => printed === name,
});

let server: PageServer;
let browser: ExtensionBrowser;
let page: Page;

const goTo = (chart: MedplumChart, view: string) =>
  page.evaluate((address) => {
    location.hash = address;
  }, `#/${chart.id}/${view}`);

/** Until the side bar names the patient and, where that is the view, the table of results has come. */
async function shown(chart: MedplumChart, view: string): Promise<void> {
  await page.locator(banner).getByText(chart.name).first().waitFor();
  await page.locator(banner).getByText('mg tablet').first().waitFor();
  if (view === 'results') await page.getByRole('table').getByText('10*3/uL').first().waitFor();
}

const findingsNow = async () => ((await readOverlay(page))?.findings ?? []).map(({ id }) => id);

/** The chart's findings, once all that it shows has been read; nobody's where it has no thiopurine. */
async function findingsOf(chart: MedplumChart): Promise<string[]> {
  await readToTheEnd(browser, page, identity(chart));
  if (chart.critical.length === 0) {
    await expect.poll(() => readOverlay(page), patience).toBeNull();
    return [];
  }
  await expect.poll(async () => (await readOverlay(page))?.patient, patience).toBe(chart.name);
  await openPanel(page);
  await expect.poll(findingsNow, patience).toEqual(expect.arrayContaining([...chart.critical]));
  return findingsNow();
}

beforeAll(async () => {
  server = await servePages({ scripts: true });
  browser = await launchExtension();
  page = await openSite(browser, server.addressOf(built, 'index.html'));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('on Medplum’s own screens', () => {
  test.each(charts)('$name: $critical', async (chart) => {
    await goTo(chart, 'results');
    await shown(chart, 'results');
    const found = await findingsOf(chart);
    expect(found.filter((id) => (chart.never as readonly string[]).includes(id))).toEqual([]);
  });

  test('the timeline’s copies are left out, and the panel says so', async () => {
    const [chart] = charts;
    await goTo(chart, 'timeline');
    await shown(chart, 'timeline');
    await findingsOf(chart);
    const overlay = await openPanel(page);
    await overlay.getByRole('tab', { name: 'What I read' }).click();
    await overlay.getByText('copies in the timeline (Medplum)').waitFor();
    await overlay.getByRole('tab', { name: 'Findings' }).click();
  });

  test(`${switches} switches inside the page: nothing of one patient under another’s name`, {
    timeout: 60_000 + switches * 3_000,
  }, async () => {
    const met: KnownPatient[] = [];
    for (const chart of charts) {
      await goTo(chart, 'results');
      await shown(chart, 'results');
      const findings = await findingsOf(chart);
      const overlay = await page.evaluate(
        () => document.querySelector('thioguard-overlay')?.shadowRoot?.textContent ?? '',
      );
      const text = await page.evaluate(() => document.body.innerText);
      met.push({ name: chart.name, recordNumber: chart.name, page: text, overlay, findings: new Set(findings) });
    }
    await recordSwitches(
      page,
      banner,
      charts.map(({ name }) => name),
    );
    const views = ['results', 'meds', 'timeline', 'report'];
    for (let turn = 0; turn < switches; turn += 1) {
      const chart = charts[(turn * 2 + (turn % 5 === 0 ? 1 : 0)) % charts.length] ?? charts[0];
      await goTo(chart, views[turn % views.length] ?? 'results');
      // each third chart is left before it can have come
      if (turn % 3 !== 0) await shown(chart, 'any');
      if (turn % 4 === 3) await readToTheEnd(browser, page, identity(chart));
    }
    const [first] = charts;
    await goTo(first, 'results');
    await shown(first, 'results');
    expect(await findingsOf(first)).toContain('AZA-INT-01');
    const seen = await takeSightings(page);
    expect(patientsSeen(seen, met).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Edvard Solheim', 'Tobias Reinholt']),
    );
    expect(foreignFacts(seen, met)).toEqual([]);
  });
});
