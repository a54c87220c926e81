/**
 * `npm run bench`: the reader's time beside the floor and beside other tools on the same page, the rules beside
 * json-rules-engine, how long the pill takes, and how long a key waits while a note is written, in one run. `--pill` and
 * `--typing` are the last two alone. Fails where the reader throws, and where a ratio is worse than the budget has it;
 * `ratios.test.ts` holds a part of the same in `npm test`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  complaintsAboutPage,
  complaintsAboutRules,
  complaintsAboutTyping,
  reading,
  rules as rulesBudget,
} from './budget';
import { chartPage } from './chart-page';
import { launchBrowser, measurePage, type PageMeasurement } from './measure';
import { measurePill } from './pill-times';
import { asText, pillAsText, rulesAsText, typingAsText } from './report';
import { measureRules } from './rule-engine';
import { measureTyping } from './typing-times';

/** Wanted elements and rounds. */
const sizes = [
  { size: 1_100, rounds: 40 },
  { size: 8_300, rounds: 25 },
  { size: 48_000, rounds: 10 },
];

const artifacts = new URL('../../artifacts/', import.meta.url);

if (process.argv.includes('--pill')) {
  console.log(pillAsText(await measurePill()));
  process.exit();
}
if (process.argv.includes('--typing')) {
  console.log(typingAsText(await measureTyping()));
  process.exit();
}

const browser = await launchBrowser();
const measurements: PageMeasurement[] = [];
const complaints: string[] = [];
for (const { size, rounds } of sizes) {
  const chart = chartPage(size);
  const measured = await measurePage(browser, chart, rounds);
  measurements.push(measured);
  console.error(`${measured.elements} elements: measured.`);
  complaints.push(...complaintsAboutPage(measured, chart));
}
await browser.close();
const rules = await measureRules();
complaints.push(...complaintsAboutRules(rules));
const pill = await measurePill();
const typing = await measureTyping();
complaints.push(...typing.flatMap(complaintsAboutTyping));

console.log(asText(measurements));
console.log(`Goal: at most ${reading.goal} × the floor from ${reading.fromElements} elements on.`);
console.log(rulesAsText(rules));
console.log(`At least ${rulesBudget.floor} × as fast is held.`);
console.log(pillAsText(pill));
console.log(typingAsText(typing));
mkdirSync(artifacts, { recursive: true });
writeFileSync(new URL('bench.json', artifacts), `${JSON.stringify({ measurements, rules, pill, typing }, null, 2)}\n`);
for (const complaint of complaints) console.error(complaint);
if (complaints.length) process.exitCode = 1;
