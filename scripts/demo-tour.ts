/**
 * The demo itself. With a display: a window on the practice EHR that stays open until it is closed. Without one, or with
 * `--headless`: three patients, what the panel says of each in plain words, and a picture.
 */
import { mkdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchExtension } from '../test/e2e/extension-browser';
import { type OverlayReading, openPanel, openTab, readOverlay } from '../test/e2e/overlay';
import { openSite } from '../test/e2e/site-switch';
import { readToTheEnd } from '../test/e2e/tab-state';
import { type Expectation, expectations, type PracticeEhr, startPracticeEhr } from '../test/practice-ehr';

const root = fileURLToPath(new URL('..', import.meta.url));
const picture = fileURLToPath(new URL('../artifacts/demo.png', import.meta.url));

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Patients of the practice EHR, and why each is shown. */
const shown = [
  { chartId: '5501', because: 'takes azathioprine and allopurinol' },
  { chartId: '5502', because: 'takes no thiopurine' },
  { chartId: '5503', because: 'is about to start azathioprine; TPMT deficient, WBC 2.1' },
];

function modernChart(id: string): Expectation {
  const chart = expectations().find(({ skin, chartId }) => skin === 'modern' && chartId === id);
  if (!chart) throw new Error(`The practice EHR has no chart ${id}.`);
  return chart;
}

/** Lines of a finding that only say what can be unfolded, or again how severe it is. */
const beside = /^(critical|warning|note|rule and sources|what .* says?|set aside…)$/i;

function inPlainWords(overlay: OverlayReading | null): string {
  if (!overlay) return '  Thioguard is silent: nothing of it stands on the page.';
  const findings = overlay.findings.map(({ severity, text }) => {
    const lines = text.split('\n').filter((line) => !beside.test(line));
    return `  ${severity.toUpperCase()}\n${lines.map((line) => `    ${line}`).join('\n')}`;
  });
  const open = overlay.undecided.length ? [`  Some checks can't be done without: ${overlay.undecided.join(', ')}`] : [];
  return [...findings, ...open].join('\n') || `  Thioguard says: ${overlay.state}.`;
}

async function visit(browser: ExtensionBrowser, page: Page, ehr: PracticeEhr, chart: Expectation): Promise<void> {
  await page.goto(ehr.url + chart.path);
  await readToTheEnd(browser, page, chart);
  // what is read is not yet shown: silence may only be told of a chart that gives no cause to speak
  if (!chart.silent) await page.locator('thioguard-overlay').waitFor();
  if (await readOverlay(page)) await openPanel(page);
}

/** What the overlay says, unfolded: a browser gives the lines of what it shows alone. */
async function readUnfolded(page: Page): Promise<OverlayReading | null> {
  if (!(await readOverlay(page))) return null;
  const findings = await openTab(page, 'Findings');
  await findings.locator('details:has([data-finding])').evaluateAll((folded) => {
    for (const one of folded) one.setAttribute('open', '');
  });
  return readOverlay(page);
}

async function tour(browser: ExtensionBrowser, page: Page, ehr: PracticeEhr): Promise<void> {
  for (const { chartId, because } of shown) {
    const chart = modernChart(chartId);
    await visit(browser, page, ehr, chart);
    console.log(`\n${chart.name}, who ${because}:\n${inPlainWords(await readUnfolded(page))}`);
  }
  await visit(browser, page, ehr, modernChart('5501'));
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture, animations: 'disabled' });
  console.log(`\nA picture of the first: ${relative(root, picture)}`);
}

/** Resolves when the last tab is closed, whether or not that ends the browser too, as it does not on macOS. */
function windowClosed({ context }: ExtensionBrowser): Promise<void> {
  return new Promise((closed) => {
    const lookAt = (page: Page) => page.on('close', () => context.pages().length === 0 && closed());
    context.pages().forEach(lookAt);
    context.on('page', lookAt);
    context.on('close', () => closed());
  });
}

const headless = !hasDisplay || process.argv.includes('--headless');
const ehr = await startPracticeEhr();
const browser = await launchExtension({ headless });
try {
  const page = await openSite(browser, ehr.url + modernChart('5501').path);
  for (const other of browser.context.pages()) if (other !== page) await other.close();
  if (headless) {
    await tour(browser, page, ehr);
  } else {
    console.log(`The practice EHR is open at ${ehr.url}, with Thioguard switched on for it. Close the window to end.`);
    await windowClosed(browser);
  }
} finally {
  await browser.close();
  await ehr.close();
}
