import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page as Tab } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { builtReader } from '../../scripts/scan/built-reader';
import { readTab } from '../../scripts/scan/read-page';
import { reportOf } from '../../scripts/scan/report';
import { type PageServer, servePages } from '../../scripts/scan/server';
import type { CorpusPage } from './corpus';

/** A row written once, taken as often as the page needs it; the page's own scripts don't run. */
function copyRow({ of, times }: { of: string; times: number }): void {
  const template = document.querySelector(of);
  if (!template?.parentElement) throw new Error(`no row to copy: ${of}`);
  const html = template.outerHTML;
  const day = 24 * 60 * 60 * 1000;
  const rows = Array.from({ length: times }, (_, index) =>
    html
      .replaceAll('{number}', String(index + 1))
      .replaceAll('{date}', new Date(Date.UTC(2026, 10, 20) - index * day).toISOString().slice(0, 10)),
  );
  template.insertAdjacentHTML('afterend', rows.join(''));
  template.remove();
}

/** One headless Chromium with one tab, and one server, for all pages. */
export class ReadingRoom {
  private constructor(
    private readonly browser: Browser,
    private readonly tab: Tab,
    private readonly server: PageServer,
    private readonly reader: string,
  ) {}

  static async open(): Promise<ReadingRoom> {
    const reader = readFileSync(builtReader(), 'utf8');
    const browser = await chromium.launch({ executablePath: findChromium() ?? '', chromiumSandbox: false });
    const tab = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    return new ReadingRoom(browser, tab, await servePages({ scripts: false }), reader);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /**
   * What `npm run scan` reports of the page, with its own adapter where it has one.
   * @param disturb changes the page before it is read.
   * @param sites the adapters to use instead.
   */
  async read(
    page: CorpusPage,
    disturb?: (tab: Tab) => Promise<void>,
    sites = { first: page.adapter ? [page.adapter] : [], builtIn: true },
  ): Promise<ReturnType<typeof reportOf>> {
    const { id, folder, file, expected } = page;
    await this.tab.goto(this.server.addressOf(folder, file), { waitUntil: 'load' });
    if (expected.copies) await this.tab.evaluate(copyRow, expected.copies);
    await disturb?.(this.tab);
    return reportOf(id, expected.now, await readTab(this.tab, { reader: this.reader, now: expected.now, sites }));
  }
}
