import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeArguments } from '../../scripts/commands.mjs';
import { knownWords, markupWords } from '../../src/problem-report/known-words';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { type InventedSite, serveSite } from './invented-site';
import { openSite } from './site-switch';
import { drugsKept } from './tab-state';

/** Everything that tells who somebody is, on this page in every place that a page has. */
const personal = [
  'Wendeline',
  'Okstrup',
  'Zacharias',
  'Brumbleforth',
  'Quillmarsh',
  'Pemberwick',
  'Tanglewood',
  'Huxhollow',
];
const numbers = ['58120347', '5550134', '90210'];

const list = (name: string, rows: [string, string][]) =>
  `<section id="medications-${name}"><h2>Medications</h2><table><tr><th>Medication</th><th>Directions</th></tr>${rows
    .map(([drug, sig]) => `<tr class="row-${name}" data-order="${name} 58120347"><td>${drug}</td><td>${sig}</td></tr>`)
    .join('')}</table></section>`;

const framed = list('Tanglewood', [['Mesalazine 500 mg tablet', '2 tablets daily, says Dr Huxhollow']]);
const chart = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Okstrup, Wendeline – Chart</title>
<style>.Quillmarsh { color: red }</style><script>window.patientName = 'Zacharias Brumbleforth'</script></head><body class="of-Okstrup">
<!-- seen by Pemberwick -->
<header id="banner"><p>Patient: Wendeline Okstrup · DOB: 04/12/1975 · MRN: 58120347</p></header>
<p aria-label="Pemberwick">Next of kin: <b>Brum</b><b>bleforth</b>, 5550134, OKSTRUP@quillmarsh.example, 90210 Tanglewood</p>
<a href="/patients/Okstrup/58120347" title="Quillmarsh">Zacharias</a><img src="/Okstrup.png" alt="Quillmarsh">
${list('Okstrup', [
  ['Azathioprine 50 mg tablet', '2 tablets daily'],
  ['Allopurinol 300 mg tablet', '1 tablet daily'],
  ['Folic acid 5 mg tablet (Quillmarsh Pharma)', '1 tablet daily'],
])}
<section><h2>Results</h2><table><tr><th>Test</th><th>Result</th><th>Unit</th><th>Reference range</th><th>Date</th></tr>
<tr><td>WBC</td><td>5.6</td><td>10*9/L</td><td>4.0 - 10.0</td><td>2026-11-12</td></tr>
<tr><td>ALT</td><td>31</td><td>U/L</td><td>0 - 40</td><td>2026-11-12</td></tr></table></section>
<label for="note-Okstrup">Pemberwick</label><input id="note-Okstrup" value="Huxhollow" placeholder="Tanglewood">
<textarea>Zacharias</textarea><select><option selected>Brumbleforth</option></select><input type="password" value="Quillmarsh">
<div hidden>Huxhollow</div><chart-Okstrup></chart-Okstrup>
<iframe srcdoc="${framed.replaceAll('"', '&quot;')}" width="900" height="300"></iframe>
<script>document.querySelector('chart-okstrup').attachShadow({ mode: 'open' }).innerHTML = '<p>Zacharias Pemberwick</p>'</script>
</body></html>`;

let site: InventedSite;
let browser: ExtensionBrowser;
let page: Page;
let report: Page;
let folder: string;
let saved: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thioguard-report-'));
  site = await serveSite({ '/chart/Okstrup': chart });
  browser = await launchExtension();
  page = await openSite(browser, `${site.url}/chart/Okstrup?mrn=58120347`);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('it is asked for in the popup and shown before it is saved, as text', async () => {
  await expect.poll(() => drugsKept(browser, page), { timeout: 15_000 }).toHaveLength(4);
  const popup = await browser.openPopup(page);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Problem report' }).click();
  report = await opened;
  const preview = report.getByRole('region', { name: 'What will be saved' });
  await preview.waitFor();
  const shown = (await preview.textContent()) ?? '';
  expect(shown).toContain('<!doctype html>');
  // as text, and nothing of it as markup
  expect(await preview.locator('table, iframe, input').count()).toBe(0);
  const [download] = await Promise.all([
    report.waitForEvent('download'),
    report.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  saved = join(folder, download.suggestedFilename());
  await download.saveAs(saved);
  expect(readFileSync(saved, 'utf8')).toBe(shown);
  expect(saved).toMatch(/thioguard-problem-report\.html$/);
});

describe('nobody is named in it', () => {
  const pieces = (word: string) =>
    Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3).toLowerCase()).flatMap((piece) => [
      piece,
      [...piece].reverse().join(''),
    ]);
  /** What stands in the place of something: words of vocabularies and of the file's own markup are none of it. */
  const ownWords = new Set(
    `doctype html meta charset utf http equiv content security policy default src none style unsafe inline frame srcdoc iframe
    body section tbody textarea select option template shadowrootmode div img href display thioguard problem report the
    structure page all its replaced placeholders chrome rules read medications labs allergies conditions immunizations complete
    not seen patient named thiopurine treatment adapter longer fitting unreadable left out findings undecided frames elements of is by
    amp quot alt lang class id for type value label placeholder placeholders`.split(/\s+/),
  );
  const placeholders = () =>
    (readFileSync(saved, 'utf8').match(/\p{L}+/gu) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => !ownWords.has(word) && !knownWords.has(word) && !markupWords.has(word));

  test.each(personal)('%s, nor a piece of it, nor backwards', (name) => {
    expect(readFileSync(saved, 'utf8').toLowerCase()).not.toContain(name.toLowerCase());
    expect(placeholders().length).toBeGreaterThan(20);
    expect(pieces(name).filter((piece) => placeholders().some((word) => word.includes(piece)))).toEqual([]);
  });

  test.each(numbers)('%s', (number) => expect(readFileSync(saved, 'utf8')).not.toContain(number));

  test('and it names no place on the network, holds no script and loads nothing', () => {
    const text = readFileSync(saved, 'utf8');
    expect(text).not.toMatch(/https?:|127\.0\.0\.1|<script|<link|\bsrc=|\bhref="(?!#")|url\(/);
    expect(text).toContain(`content="default-src 'none'`);
  });
});

test('it says what Thioguard read there, in numbers', () => {
  expect(readFileSync(saved, 'utf8')).toMatch(
    /Thioguard \d[\d.]*, Chrome \d+\nrules: [\d.]+\nread: medications 3 \(complete\), labs 2 \(complete\)[^\n]*\npatient: named; thiopurine: on-treatment\nadapter: none/,
  );
});

test('the scan reads it as it reads the page: as many drugs, results and rows', () => {
  const original = join(folder, 'original.html');
  // the shadow root is there without a script
  writeFileSync(original, chart);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    nodeArguments(['tsx', 'scripts/scan.ts', '--json', original, saved]),
    {
      encoding: 'utf8',
    },
  );
  const reports = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(reports, stderr).toHaveLength(2);
  const shape = (one: (typeof reports)[number]) => ({
    drugs: one.medications.map(({ ingredients }: { ingredients: string[] }) => ingredients),
    tests: one.labs.map(({ analyte, unit }: { analyte: string; unit: string }) => [analyte, unit]),
    rows: Object.values(one.coverage as Record<string, { seen: string; rows: number }>).map(({ seen, rows }) => [
      seen,
      rows,
    ]),
    patient: one.patient !== null,
  });
  expect(shape(reports[1])).toEqual(shape(reports[0]));
  expect(shape(reports[0]).drugs).toContainEqual(['azathioprine']);
});

test('the same page reported twice gives other placeholders: they can’t be looked up', async () => {
  const again = await browser.context.newPage();
  await again.goto(report.url());
  const preview = again.getByRole('region', { name: 'What will be saved' });
  await preview.waitFor();
  const text = (await preview.textContent()) ?? '';
  expect(text).not.toBe(readFileSync(saved, 'utf8'));
  expect(text.split('<').length).toBe(readFileSync(saved, 'utf8').split('<').length);
  await again.close();
});
