import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Site } from '../src/reader';
import { todayHere } from '../src/reader/today';
import { findChromium } from './browsers.mjs';
import { readAdapter } from './scan/adapter';
import { readArguments, UsageError } from './scan/arguments';
import { builtReader } from './scan/built-reader';
import { type Page, pagesOf } from './scan/pages';
import { readTab } from './scan/read-page';
import { reportOf, type ScanReport, summaryOf } from './scan/report';
import { servePages } from './scan/server';

/** `npm run scan`: what the extension would read of saved pages, and say. The contract is in docs/command-line.md. */

const TABS = 3;
const PAGE_TIMEOUT_MS = 20_000;
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
];
/** Saved pages name pictures and scripts of the open network; they are not fetched. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

async function scan(args: readonly string[]): Promise<number> {
  const { json, now, scripts, adapters, adapterFile, sources } = readArguments(args, todayHere());
  const pages = pagesOf(sources);
  const executablePath = findChromium();
  if (!executablePath)
    throw new UsageError('no Chromium found: install it (Debian: apt-get install chromium), or name one in CHROMIUM');
  const reader = readFileSync(join(builtReader()), 'utf8');
  const server = await servePages({ scripts });
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: pages.every(({ file }) => file) ? [...FLAGS, NO_NETWORK] : FLAGS,
  });
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  let first: readonly Site[] = [];
  const reports: (ScanReport | undefined)[] = [];
  let printed = 0;
  let failed = 0;
  const print = () => {
    for (let report = reports[printed]; report; report = reports[printed]) {
      printed += 1;
      process.stdout.write(`${json ? JSON.stringify(report) : summaryOf(report)}\n`);
    }
  };
  const scanPage = async ({ source, file }: Page): Promise<ScanReport> => {
    const tab = await context.newPage();
    try {
      await tab.goto(file ? server.addressOf(file.folder, file.name) : source, {
        waitUntil: 'load',
        timeout: PAGE_TIMEOUT_MS,
      });
      return reportOf(source, now, await readTab(tab, { reader, now, sites: { first, builtIn: adapters } }));
    } catch (error) {
      failed += 1;
      return { schema: 'thioguard.scan/1', source, now, error: (error as Error).message.split('\n')[0] ?? 'unknown' };
    } finally {
      await tab.close();
    }
  };
  const work = async () => {
    for (let index = next++; index < pages.length; index = next++) {
      const page = pages[index];
      if (!page) return;
      process.stderr.write(`${index + 1}/${pages.length} ${page.source}\n`);
      reports[index] = await scanPage(page);
      print();
    }
  };
  let next = 0;
  try {
    if (adapterFile !== null) first = [await readAdapter(adapterFile, context)];
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close();
    await server.close();
  }
  return failed > 0 ? 1 : 0;
}

try {
  process.exitCode = await scan(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
