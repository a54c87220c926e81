import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartSession } from '../../src/session';
import { foreignFacts, type KnownPatient, patientsSeen } from '../e2e/foreign-facts';
import { chartOf, drivers } from '../e2e/practice-charts';
import { recordSwitches, takeSightings } from '../e2e/switch-recorder';
import { type Expectation, expectedRules, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { type ExtensionFirefox, launchFirefox, patience } from './extension-firefox';
import { lookAtOverlay, lookAtPopup, openEachTab } from './overlay-in-page';

/** What is used of the extension's interface inside its own pages. */
declare const browser: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  storage: { session: { get(key: string): Promise<Record<string, ChartSession>> } };
};

declare global {
  interface Window {
    /** Firefox: the page's own view of its window. */
    wrappedJSObject?: { inner: ShadowRoot };
  }
}

const site = 'http://127.0.0.1/*';
const spokenOf = new Set<string>(expectedRules);

let ehr: PracticeEhr;
let firefox: ExtensionFirefox;

beforeAll(async () => {
  ehr = await startPracticeEhr();
  firefox = await launchFirefox();
}, 60_000);

afterAll(async () => {
  await firefox?.close();
  await ehr?.close();
});

const overlay = () => firefox.evaluate(lookAtOverlay, null);

/** Waits for the overlay of this patient with exactly the wanted findings, as far as the expectations speak of them. */
async function expectFindings(chart: Expectation): Promise<void> {
  const said = async () => {
    const seen = await overlay();
    const findings = [...new Set(seen?.findings.filter((id) => spokenOf.has(id)))].sort();
    return { isOfPatient: chart.namesPatient(seen?.patient ?? null), findings };
  };
  await expect.poll(said, patience).toEqual({ isOfPatient: true, findings: [...chart.findings].sort() });
}

/** Waits until the background keeps all that the page shows of this patient. */
async function readToTheEnd(chart: Expectation): Promise<void> {
  const key = `tab:${firefox.page.id}`;
  const whoseIsRead = async () => {
    const session = (await firefox.inExtension((asked) => browser.storage.session.get(asked), key))[key];
    const isRead = session?.settled && Object.values(session.frames).every(({ awaited }) => !awaited);
    return isRead && chart.namesPatient(session.patient?.name ?? null) ? session.patient?.birthDate : null;
  };
  await expect.poll(whoseIsRead, patience).toBe(chart.birthDate);
}

const whoseIsShown = () => firefox.evaluate(() => document.documentElement.dataset.shown, null);

/** The sites that Firefox lets the extension into, and how many scripts are registered for them. */
const mayEnter = () =>
  firefox.inExtension(async () => {
    const { origins } = await browser.permissions.getAll();
    return { origins, scripts: (await browser.scripting.getRegisteredContentScripts()).length };
  }, null);

test('installed, it may enter no site and runs on none', async () => {
  await firefox.goto(ehr.url + chartOf('modern', '5501').path);
  await expect.poll(whoseIsShown, patience).toBe('5501');
  expect(await mayEnter()).toEqual({ origins: [], scripts: 0 });
  expect(await overlay()).toBeNull();
});

describe('switched on for the site', () => {
  test('it shows at once in the tab that is open already', async () => {
    await firefox.switchSite(site, true);
    await expectFindings(chartOf('modern', '5501'));
    expect(await mayEnter()).toEqual({ origins: [site], scripts: 1 });
  });

  test('it is silent where nobody takes a thiopurine', async () => {
    const chart = chartOf('modern', '5502');
    await firefox.goto(ehr.url + chart.path);
    await expect.poll(whoseIsShown, patience).toBe('5502');
    await readToTheEnd(chart);
    expect(await overlay()).toBeNull();
  });

  test('it warns in a chart of one page', async () => {
    await firefox.goto(ehr.url + chartOf('modern', '5503').path);
    await expectFindings(chartOf('modern', '5503'));
  });

  test.each([
    ['frames within a page', '/classic/chart/5501', true],
    ['a frameset, where only a frame can hold the overlay', '/classic/frames/5501', false],
  ])('it warns in %s', async (_, path, inTopDocument) => {
    await firefox.goto(ehr.url + path);
    await expectFindings(chartOf('classic', '5501'));
    // a frame that comes later takes it away for a moment
    await expect.poll(overlay).toMatchObject({ inTopDocument });
  });

  test('it says how the order on the screen stands, with its checklist', async () => {
    await firefox.goto(ehr.url + chartOf('modern', '5510').path);
    await expect
      .poll(async () => (await overlay())?.text, patience)
      .toMatch(/Azathioprine order: \d+ of \d+ checks open/);
    await expect.poll(async () => (await overlay())?.text, patience).toContain('Risk of cancer explained');
  });

  test('it is dressed on a page whose policy forbids all styles', async () => {
    const page = await serve(strictPage, "default-src 'none'");
    try {
      await firefox.goto(page.url);
      await expect.poll(async () => (await overlay())?.findings, patience).toContain('AZA-INT-01');
      expect(await overlay()).toMatchObject({ pageColor: 'rgb(0, 0, 0)', cardBackground: 'rgb(255, 255, 255)' });
    } finally {
      await page.close();
    }
  });

  test('it reads shadow roots that are closed to the page, and watches them', async () => {
    const list = strictPage
      .slice(strictPage.indexOf('<main>'))
      .replace(/<tr><td>Allopurinol.*<\/tr>/, '</table></main>');
    const inside = JSON.stringify(list).replaceAll('</', '<\\/');
    const closed = `${strictPage.slice(0, strictPage.indexOf('<main>'))}<chart-list></chart-list><script>
      var inner = document.querySelector('chart-list').attachShadow({ mode: 'closed' });
      inner.innerHTML = ${inside};</script>`;
    const page = await serve(closed, "script-src 'unsafe-inline'");
    try {
      await firefox.goto(page.url);
      const key = `tab:${firefox.page.id}`;
      const drugs = async () => {
        const session = (await firefox.inExtension((asked) => browser.storage.session.get(asked), key))[key];
        return Object.values(session?.frames ?? {}).flatMap(({ reading }) => reading?.medications ?? []).length;
      };
      await expect.poll(drugs, patience).toBe(1);
      await firefox.evaluate(() => {
        const { inner } = window.wrappedJSObject ?? (window as unknown as { inner: ShadowRoot });
        const row = inner.querySelector('tr:last-child')?.cloneNode(true) as HTMLElement;
        for (const [at, text] of ['Allopurinol 300 mg tablet', '300 mg', 'once daily'].entries())
          (row.children[at] as HTMLElement).textContent = text;
        inner.querySelector('tbody')?.append(row);
      }, null);
      await expect.poll(async () => (await overlay())?.findings, patience).toContain('AZA-INT-01');
    } finally {
      await page.close();
    }
  });

  test('15 patient switches at random: nothing of one patient under another’s name', { timeout: 90_000 }, async () => {
    const charts = ['5501', '5502', '5503', '5504', '5505', '5506'].map((id) => chartOf('modern', id));
    const patients = await meetPatients(charts);
    // The recorder uses nothing of Playwright's page but this.
    const page = { evaluate: firefox.evaluate } as unknown as Page;
    await recordSwitches(
      page,
      drivers.modern.banner,
      patients.map(({ recordNumber }) => recordNumber),
    );

    const upTo = (most: number) => Math.floor(Math.random() * most);
    const warned = charts.filter(({ findings }) => findings.length > 0);
    const turns = Array.from({ length: 15 }, (_, turn) => {
      const staysTillWarned = turn % 5 === 4;
      const from = staysTillWarned ? warned : charts;
      const chart = from[upTo(from.length)] ?? chartOf('modern', '5501');
      return { chart, staysTillWarned, staysTillShown: upTo(2) === 0, medications: upTo(300), results: upTo(300) };
    });
    for (const { chart, staysTillWarned, staysTillShown, medications, results } of turns) {
      ehr.setDelay({ medications, results });
      await switchTo(chart);
      if (staysTillWarned) await expectFindings(chart);
      else if (staysTillShown) await expect.poll(whoseIsShown, patience).toBe(chart.chartId);
    }

    const seen = await takeSightings(page);
    ehr.setDelay({ medications: 0, results: 0 });
    const order = JSON.stringify(turns.map(({ chart, ...how }) => ({ ...how, chartId: chart.chartId })));
    const named = turns.filter(({ staysTillWarned }) => staysTillWarned).map(({ chart }) => chart.name);
    expect(patientsSeen(seen, patients).map(({ name }) => name)).toEqual(expect.arrayContaining(named));
    expect(foreignFacts(seen, patients), order).toEqual([]);
  });

  test('the panel’s tabs show what was read and the guide', async () => {
    await firefox.goto(ehr.url + chartOf('modern', '5501').path);
    await expectFindings(chartOf('modern', '5501'));
    const tabs = () => firefox.evaluate(openEachTab, null);
    await expect
      .poll(async () => (await tabs()).map(({ name }) => name), patience)
      .toEqual(expect.arrayContaining(['Findings', 'Guide']));
    for (const { name, text } of await tabs()) expect(text.length, name).toBeGreaterThan(20);
  });

  test('the popup opens filled from the chart, calculates, and holds the checklist', async () => {
    await firefox.openPopup();
    const popup = () => firefox.inExtension(lookAtPopup, null);
    await expect.poll(async () => (await popup()).weight, patience).toMatch(/^\d/);
    const { dose, text } = await popup();
    expect(dose).toMatch(/\d+ mg|Contraindicated|Hold/);
    expect(text).toContain('Checklist before signing');
    expect(text).toContain('Problem report');
  });

  test('a problem report holds the structure of the page and not its patient', async () => {
    const { name, recordNumber } = chartOf('modern', '5501');
    await firefox.openReport();
    const shown = () => firefox.inExtension(() => document.querySelector('pre')?.textContent ?? '', null);
    await expect.poll(shown, patience).toMatch(/Firefox \d+\nrules: [\s\S]+<!doctype html>[\s\S]+Allopurinol/i);
    for (const word of [...name.split(/\W+/), recordNumber].filter(({ length }) => length > 2))
      expect((await shown()).toLowerCase()).not.toContain(word.toLowerCase());
  });

  test('the options list the site', async () => {
    await firefox.openOptions();
    const text = () => firefox.inExtension(() => document.body.innerText, null);
    await expect.poll(text, patience).toContain('http://127.0.0.1');
  });

  test('updated in mid-use, the old panel goes and the new one comes without a reload of the page', async () => {
    const chart = chartOf('modern', '5501');
    await expectFindings(chart);
    await firefox.evaluate(() => {
      document.documentElement.dataset.samePage = '';
      document.querySelector('thioguard-overlay')?.setAttribute('data-old', '');
    }, null);
    await firefox.update();
    const overlays = () =>
      firefox.evaluate(
        () => [...document.querySelectorAll('thioguard-overlay')].map((one) => one.hasAttribute('data-old')),
        null,
      );
    await expect.poll(overlays, patience).toEqual([false]);
    await expectFindings(chart);
    expect(await firefox.evaluate(() => 'samePage' in document.documentElement.dataset, null)).toBe(true);
  });

  test('switched off, the overlay goes', async () => {
    await firefox.switchSite(site, false);
    await expect.poll(overlay, patience).toBeNull();
    await expect.poll(mayEnter, patience).toEqual({ origins: [], scripts: 0 });
  });

  test('in all of this, with chart, panel, popup, report and options, nothing has left Firefox', () => {
    const { local, foreign } = firefox.proxy;
    console.info(`requests seen by the proxy: ${local.length} to this machine, ${foreign.length} to others`);
    // it has seen all that came to the EHR
    expect(local.filter((line) => line.includes(` ${ehr.url}/`))).toHaveLength(ehr.requests.length);
    expect(foreign).toEqual([]);
  });
});

const switchTo = ({ chartId }: Expectation) =>
  firefox.evaluate((route) => {
    document.querySelector<HTMLElement>(`nav a[data-route="${route}"]`)?.click();
  }, `/charts/${chartId}/summary`);

/** Looks at each chart in peace, so that it is known what is whose. */
async function meetPatients(charts: readonly Expectation[]): Promise<KnownPatient[]> {
  const met: KnownPatient[] = [];
  await firefox.goto(`${ehr.url}/modern/schedule`);
  for (const chart of charts) {
    await firefox.goto(ehr.url + chart.path);
    await expect.poll(whoseIsShown, patience).toBe(chart.chartId);
    await readToTheEnd(chart);
    if (chart.findings.length) await expectFindings(chart);
    const [page, seen] = [await firefox.evaluate(() => document.body.innerText, null), await overlay()];
    const findings = new Set(seen?.findings ?? []);
    met.push({ name: chart.name, recordNumber: chart.recordNumber, page, overlay: seen?.text ?? '', findings });
  }
  return met;
}

const strictPage = `<!doctype html><meta charset="utf-8"><title>Chart</title><style>body { color: red }</style>
<header>Patient: Wendeline Okstrup · DOB: 04/12/1975 · MRN: 58120347</header>
<main><h2>Current medications</h2><table>
<tr><th>Medication</th><th>Dose</th><th>Frequency</th></tr>
<tr><td>Azathioprine 50 mg tablet</td><td>150 mg</td><td>once daily</td></tr>
<tr><td>Allopurinol 300 mg tablet</td><td>300 mg</td><td>once daily</td></tr></table></main>`;

/** Serves one page under this policy on 127.0.0.1. */
async function serve(page: string, policy: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(page),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
