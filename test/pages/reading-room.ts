import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { builtReader } from '../../scripts/scan/built-reader';
import type { Page } from '../../scripts/scan/pages';
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

/** One text node of the wanted length in each of these elements. */
function lengthen({ in: selector, characters }: { in: string; characters: number }): void {
  for (const element of document.querySelectorAll(selector)) {
    const said = element.textContent ?? '';
    element.textContent = said.repeat(Math.ceil(characters / said.length));
  }
}

function withoutScripts(): { html: string; text: string } {
  for (const script of document.querySelectorAll('script, noscript, meta[http-equiv], link[rel~="preload"], base'))
    script.remove();
  for (const element of document.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (/^on/i.test(name)) element.removeAttribute(name);
  return { html: `<!doctype html>\n${document.documentElement.outerHTML}\n`, text: document.body.innerText };
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

  /** The page as it stands once it is loaded, without scripts and what they are called by, and how many frames it has. */
  async copyOf({ source, file }: Page): Promise<{ html: string; text: string; frames: number }> {
    await this.tab.goto(file ? this.server.addressOf(file.folder, file.name) : source, { waitUntil: 'load' });
    const frames = this.tab.frames().length - 1;
    return { ...(await this.tab.evaluate(withoutScripts)), frames };
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
    if (expected.longTexts) await this.tab.evaluate(lengthen, expected.longTexts);
    await disturb?.(this.tab);
    return reportOf(id, expected.now, await readTab(this.tab, { reader: this.reader, now: expected.now, sites }));
  }
}

/** A room for all tests of a file, open from the first to the last of them. */
export function readingRoom(): () => ReadingRoom {
  let room: ReadingRoom | null = null;
  beforeAll(async () => {
    room = await ReadingRoom.open();
  });
  afterAll(() => room?.close());
  return () => {
    if (!room) throw new Error('The reading room opens with the first test.');
    return room;
  };
}
