import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { readTab } from '../../scripts/scan/read-page';
import { reportOf } from '../../scripts/scan/report';
import { drivers } from '../e2e/practice-charts';
import { type Expectation, expectations, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { expectedRules } from '../practice-ehr/expected';

const today = '2026-11-22';
const reader = readFileSync(new URL('../../.output/chrome-mv3/reader.js', import.meta.url), 'utf8');
const spokenOf: readonly string[] = expectedRules;

/** What `npm run scan` would report of this chart as it stands on the screen now. */
async function scan(browser: Browser, ehr: PracticeEhr, chart: Expectation) {
  const tab = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  try {
    await tab.goto(ehr.url + chart.path);
    await drivers[chart.skin].shown(tab, chart.chartId);
    return reportOf(chart.path, today, await readTab(tab, { reader, now: today }));
  } finally {
    await tab.close();
  }
}

describe('the built reader, without the extension around it, on every chart of the practice EHR', () => {
  let ehr: PracticeEhr;
  let browser: Browser;

  beforeAll(async () => {
    ehr = await startPracticeEhr({ today });
    browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
  });

  afterAll(async () => {
    await browser.close();
    await ehr.close();
  });

  test.each(expectations())('$skin, $name ($chartId)', async (chart) => {
    const { patient, therapy, medications, labs, findings, undecided } = await scan(browser, ehr, chart);

    expect.soft(chart.namesPatient(patient?.name ?? null), `read as ${patient?.name}`).toBe(true);
    expect.soft(patient).toMatchObject({ birthDate: chart.birthDate, identifiers: [chart.recordNumber] });

    // A list of which page 1 of 2 is shown can't say that nothing is taken.
    const { thiopurine: drug, state, dailyDoseMg } = chart;
    expect.soft(therapy).toMatchObject({ drug, state, dailyDoseMg });

    const taken = medications.filter(({ status }) => status === 'active' || status === 'draft');
    const never = chart.never.map((words) => words.toLowerCase());
    const foreign = [...taken, ...labs].filter(({ text }) => never.some((words) => text.toLowerCase().includes(words)));
    expect.soft(foreign.map(({ text }) => text)).toEqual([]);

    const fired = findings.map(({ id }) => id).filter((id) => spokenOf.includes(id));
    expect.soft(fired.sort()).toEqual([...chart.findings].sort());
    const open = undecided.map(({ id }) => id).filter((id) => spokenOf.includes(id));
    const mayBeOpen: readonly string[] = chart.mayBeUndecided;
    expect.soft(open.filter((id) => !mayBeOpen.includes(id)).sort()).toEqual([...chart.undecided].sort());
  });
});
