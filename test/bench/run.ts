/**
 * `npm run bench`: the reader's time beside the floor and beside other tools on the same page, the rules beside
 * json-rules-engine, and how long the pill takes, in one run. `--small` is the short form, without the pill; `--pill` is
 * the pill alone. Fails where the reader throws or misses a row, because a
 * reader that skips is no faster, and where a ratio is worse than its ceiling.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chartPage } from './chart-page';
import { launchBrowser, measurePage, type PageMeasurement } from './measure';
import type { Peer } from './peers';
import { measurePill } from './pill-times';
import { asText, pillAsText, rulesAsText } from './report';
import { measureRules } from './rule-engine';

/** Wanted elements and rounds. */
const whole = [
  { size: 1_100, rounds: 40 },
  { size: 8_300, rounds: 25 },
  { size: 48_000, rounds: 10 },
];
const small = [{ size: 8_300, rounds: 10 }];

/**
 * What a first full reading may cost, in times the floor, from this size on. While the goal is not met the ceiling only
 * keeps it from getting worse; it leaves room for a busy machine, because the floor is short. Lower it, never raise it.
 */
const budget = { goal: 5, ceiling: 15, fromElements: 8_000 };

/** Whole readings are to be faster than these. */
const slowerPeers: readonly Peer[] = [
  'readability, clone and parse',
  'html-to-text of outerHTML',
  'mark.js, 30 words',
  'axe-core, tables only',
];

/** How many times json-rules-engine's time the rules may take at most: the goal is a tenth, the rest is a busy machine's. */
const rulesBudget = { goal: 10, floor: 5 };

const root = new URL('../../', import.meta.url);
const reader = readFileSync(new URL('.output/chrome-mv3/reader.js', root), 'utf8');
const isSmall = process.argv.includes('--small');

if (process.argv.includes('--pill')) {
  console.log(pillAsText(await measurePill()));
  process.exit();
}

const browser = await launchBrowser();
const measurements: PageMeasurement[] = [];
const complaints: string[] = [];
/** Peers that were faster than the reader; said, and no failure while the reader's own goal is not met. */
const behind: string[] = [];
for (const { size, rounds } of isSmall ? small : whole) {
  const chart = chartPage(size);
  const measured = await measurePage(browser, reader, chart, rounds);
  measurements.push(measured);
  const { found, elements, ratio } = measured;
  if (found.medications !== chart.medications || found.results !== chart.results)
    complaints.push(
      `${elements} elements: read ${found.medications} drugs and ${found.results} results, the page has ${chart.medications} and ${chart.results}`,
    );
  if (elements >= budget.fromElements && ratio > budget.ceiling)
    complaints.push(`${elements} elements: ${ratio.toFixed(1)} × the floor, the ceiling is ${budget.ceiling} ×`);
  for (const peer of slowerPeers) {
    const theirs = measured.peers[peer];
    if (theirs !== null && theirs < measured.reader.median) behind.push(`${peer} at ${elements} elements`);
  }
}
await browser.close();
const rules = await measureRules();
const pill = isSmall ? [] : await measurePill();
if (rules.ratio < rulesBudget.floor)
  complaints.push(
    `the rules are ${rules.ratio.toFixed(1)} × as fast as json-rules-engine, at least ${rulesBudget.floor} × is held`,
  );

console.log(asText(measurements));
console.log(`Goal: at most ${budget.goal} × the floor from ${budget.fromElements} elements on.`);
console.log(`Faster than the reader: ${behind.join('; ') || 'none of those it is to beat'}.`);
console.log(rulesAsText(rules));
console.log(`Goal: ${rulesBudget.goal} × as fast.`);
if (!isSmall) {
  console.log(pillAsText(pill));
  mkdirSync(new URL('artifacts/', root), { recursive: true });
  writeFileSync(new URL('artifacts/bench.json', root), `${JSON.stringify({ measurements, rules, pill }, null, 2)}\n`);
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length) process.exitCode = 1;
