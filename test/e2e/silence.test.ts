import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectations, type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { expectFindings } from './expect-overlay';
import { type ExtensionBrowser, launchExtension } from './extension-browser';
import { makeNoisyBuild, noiseAtHome, noises } from './noisy-build';
import { drivers } from './practice-charts';
import { openSite } from './site-switch';

/** One chart of each product: between them all that is drawn, judged and stored on a working day. */
const visited = expectations().filter(({ chartId }) => chartId === '5501');

/** Visits the charts with Thioguard on, opens popup and panel, and stops the worker in between. */
async function tour(ehr: PracticeEhr, browser: ExtensionBrowser): Promise<void> {
  const page = await openSite(browser, `${ehr.url}/`);
  for (const chart of visited) {
    await page.goto(ehr.url + chart.path);
    await drivers[chart.skin].shown(page, chart.chartId);
    await expectFindings(page, chart);
    await browser.stopWorker();
  }
  const popup = await browser.openPopup(page);
  await popup.getByRole('switch').waitFor();
}

/** The same visits with Thioguard loaded and nowhere switched on. */
async function tourAlone(ehr: PracticeEhr, browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${ehr.url}/`);
  for (const chart of visited) {
    await page.goto(ehr.url + chart.path);
    await drivers[chart.skin].shown(page, chart.chartId);
  }
}

interface Recorded {
  /** Seen by the browser's debugger: neither to the EHR nor to the extension's own files. */
  elsewhere: string[];
  /** Seen by the proxy: whatever tried to leave this machine. */
  leaving: string[];
  /** Seen by the EHR's server. */
  atHome: string[];
}

async function record(
  extension: string | undefined,
  visits: (ehr: PracticeEhr, browser: ExtensionBrowser) => Promise<void>,
): Promise<Recorded> {
  const ehr = await startPracticeEhr();
  const browser = await launchExtension(extension === undefined ? {} : { extension });
  try {
    await visits(ehr, browser);
    const own = [`${ehr.url}/`, `chrome-extension://${browser.id}/`, 'chrome://', 'data:', 'about:'];
    const isOwn = (url: string) => own.some((start) => url.startsWith(start));
    return {
      elsewhere: browser.requests
        .filter(({ url, fromWorker }) => !isOwn(url) || (fromWorker && !url.startsWith('chrome-extension://')))
        .map(({ method, url }) => `${method} ${url}`),
      leaving: [...browser.proxy.foreign],
      atHome: ehr.requests.map(({ method, path }) => `${method} ${path}`),
    };
  } finally {
    await browser.close();
    await ehr.close();
  }
}

const each = (list: readonly string[]) => [...new Set(list)].sort();

describe('nothing leaves the machine', () => {
  test('on a working day neither the debugger nor the proxy sees a request of the extension', async () => {
    const { elsewhere, leaving, atHome } = await record(undefined, tour);
    expect(elsewhere).toEqual([]);
    expect(leaving).toEqual([]);
    const alone = await record(undefined, tourAlone);
    expect(each(atHome)).toEqual(each(alone.atHome));
  });

  test('control: a build that sends is seen by each recorder', async () => {
    const extension = makeNoisyBuild();
    try {
      const { elsewhere, leaving, atHome } = await record(extension, tour);
      for (const noise of noises) expect(elsewhere.join('\n')).toContain(noise);
      expect(leaving.join('\n')).toContain('collector.example');
      expect(atHome).toContain(`GET ${noiseAtHome}`);
    } finally {
      rmSync(extension, { recursive: true, force: true });
    }
  });
});
