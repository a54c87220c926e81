import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import type { ChartPage } from './chart-page';
import { type Peer, peers } from './peers';
import { type Times, timesOf } from './times';

export interface PageMeasurement {
  elements: number;
  rounds: number;
  floor: Times;
  gate: Times;
  /** The gate on a page of the same shape that is no chart. */
  gateElsewhere: Times;
  /** Work of a first full reading: the sum of its slices. */
  reader: Times;
  /** Of the very first reading, before the browser has compiled anything, and the longest of its slices. */
  cold: { work: number; longest: number };
  /** Reader's median over the floor's: the figure that holds on any machine. */
  ratio: number;
  /** Of single slices; the longest one is the longest task. */
  slice: { p95: number; longest: number };
  /** From a change of one cell to the new reading. */
  changedCell: Times;
  /** 2,000 rows that stream in: all work, and the longest slice. */
  streamed: { work: Times; longest: number };
  /** What others do on the same page, in the same run: the median; null where it is left out for its length. */
  peers: Record<Peer, number | null>;
  /** What the reader found, to be held against what the page has. */
  found: { medications: number; results: number };
}

const STREAMED_ROWS = 2000;
const CHANGES = 30;
const STREAMS = 3;
const PEER_ROUNDS = 3;
/** Rounds that are not counted: by then the browser has compiled what a long-lived page has compiled. */
const WARM = 8;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const reader = new URL('../../.output/chrome-mv3/reader.js', import.meta.url);
const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

/** Serves one page, isolated from other origins, which is what makes the browser's clock fine enough (5 µs). */
async function serve(html: string): Promise<{ url: string; close(): void }> {
  const server = createServer((_asked, answer) => {
    answer.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    answer.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** A function that runs an expression in a world of its own beside the page's, as a content script's code runs. */
async function isolatedWorld(session: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'thioguard-bench',
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: run `node scripts/setup.mjs`.');
  return chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu', '--no-first-run'] });
}

/**
 * Measures floor and reader in turns on one page, each round on new elements, and then those beside it.
 * @throws what the reader throws.
 */
export async function measurePage(
  browser: Browser,
  chart: ChartPage,
  rounds: number,
  beside: readonly Peer[] = peers.map(({ name }) => name),
): Promise<PageMeasurement> {
  const server = await serve(chart.html);
  const page = await browser.newPage();
  try {
    await page.goto(server.url);
    const run = await isolatedWorld(await page.context().newCDPSession(page));
    await run(readFileSync(reader, 'utf8'));
    await run(inPage);
    const floors: number[] = [];
    const gates: number[] = [];
    const gatesElsewhere: number[] = [];
    const readings: { slices: number[]; medications: number; results: number }[] = [];
    for (let round = 0; round < WARM + rounds; round += 1) {
      floors.push((await run('thioguardBench.floor()')) as number);
      gates.push((await run('thioguardBench.gate()')) as number);
      gatesElsewhere.push((await run('thioguardBench.gateElsewhere()')) as number);
      readings.push((await run('thioguardBench.reader()')) as (typeof readings)[number]);
    }
    const elements = (await run('thioguardBench.elements()')) as number;
    const changes: number[] = [];
    for (let round = 0; round < CHANGES; round += 1)
      changes.push((await run(`thioguardBench.changedCell(${round})`)) as number);
    const streams: number[][] = [];
    for (let round = 0; round < STREAMS; round += 1)
      streams.push((await run(`thioguardBench.streamedRows(${STREAMED_ROWS})`)) as number[]);
    const theirs = {} as PageMeasurement['peers'];
    for (const { name, script, call, upTo } of peers) {
      const isAsked = beside.includes(name) && elements <= upTo;
      if (isAsked && script) await run(await script());
      const turns: number[] = [];
      for (let round = 0; isAsked && round < PEER_ROUNDS; round += 1)
        turns.push((await run(`thioguardBench.peer(() => ${call})`)) as number);
      theirs[name] = turns.length > 0 ? timesOf(turns).median : null;
    }
    const floor = timesOf(floors.slice(WARM));
    const [cold] = readings;
    const warm = readings.slice(WARM);
    const reading = timesOf(warm.map(({ slices }) => sum(slices)));
    const slices = warm.flatMap((one) => one.slices);
    const { medications = 0, results = 0 } = warm.at(-1) ?? {};
    return {
      elements,
      rounds,
      floor,
      gate: timesOf(gates.slice(WARM)),
      gateElsewhere: timesOf(gatesElsewhere.slice(WARM)),
      reader: reading,
      cold: { work: sum(cold?.slices ?? []), longest: Math.max(...(cold?.slices ?? [])) },
      ratio: reading.median / floor.median,
      slice: { p95: timesOf(slices).p95, longest: Math.max(...slices) },
      changedCell: timesOf(changes),
      streamed: { work: timesOf(streams.map(sum)), longest: Math.max(...streams.flat()) },
      peers: theirs,
      found: { medications, results },
    };
  } finally {
    await page.close();
    server.close();
  }
}
