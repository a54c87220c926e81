import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PracticeEhr, startPracticeEhr } from '../practice-ehr';
import { builtExtension, type ExtensionBrowser, launchExtension } from './extension-browser';
import { fullTour, patientsOfTour, sameWayWithoutThioguard, surfacesAlone } from './full-tour';
import { type NetLog, readNetLog } from './net-log';
import { browsersOwnHost, makeNoisyBuild, noiseAtHome, noisyHostOfSocket, noisyHosts } from './noisy-build';
import { type ProfileSearch, searchProfile, tellingWords } from './profile-search';
import { chromiumsOwn } from './recording-proxy';
import { keptOnPurpose, typedInCalculator } from './tour-of-pages';
import { typedInPanel } from './tour-of-panel';

/** What must not stay on this machine: who the patients are, and what was typed of them. */
const confidential = [
  ...patientsOfTour.flatMap(tellingWords),
  ...Object.values(typedInPanel),
  typedInCalculator.weightKg,
];

/** What the browser itself keeps of every page that is opened: titles and addresses, with or without an extension. */
const KEPT_BY_BROWSER = /^Default\/(?:History|Sessions|Top Sites|Favicons|Shortcuts|Visited Links)\b/;

/** Sockets by which Chromium asks the system for a route, to an address of Google's and to this machine; nothing is sent on them. */
const PROBES = ['udp [2001:4860:4860::8888]:443', 'udp 127.0.0.1:443'];

interface Recorded {
  /** Of pages, content scripts and the worker, by the browser's debugger: neither to the EHR nor to the extension's own files. */
  debugged: string[];
  /** By the proxy: whatever tried to leave this machine. */
  proxied: string[];
  /** By Chromium's log of its network: whatever the browser did not ask for itself. */
  logged: string[];
  /** By the same: sockets to anywhere but the proxy. */
  sockets: string[];
  /** By the server of the EHR on which Thioguard is used, and of the one on which it is not. */
  atHome: string[];
  atHomeAlone: string[];
  /** Where the files went that a person saved. */
  saved: string[];
  seen: Record<'debugged' | 'proxied' | 'logged', number>;
  profile: string;
  search: ProfileSearch;
}

type Tour = (ehr: PracticeEhr, browser: ExtensionBrowser) => Promise<void>;

/** Goes the way once on an EHR where Thioguard is off, then the tour on another, with all recorders on; then closes the browser. */
async function record(tour: Tour, extension = builtExtension): Promise<Recorded> {
  const folder = mkdtempSync(join(tmpdir(), 'thioguard-net-log-'));
  const netLog = join(folder, 'log.json');
  const [ehr, alone] = await Promise.all([startPracticeEhr(), startPracticeEhr()]);
  const browser = await launchExtension({ extension, netLog });
  try {
    const saved: Promise<string>[] = [];
    browser.context.on('page', (page) => page.on('download', (download) => saved.push(download.path())));
    const page = await browser.context.newPage();
    await sameWayWithoutThioguard(alone, page);
    await page.close();
    await tour(ehr, browser);
    const savedTo = await Promise.all(saved);
    await browser.context.close();
    const search = searchProfile(browser.profile, [...confidential, keptOnPurpose]);
    return {
      ...whatLeft(browser, readNetLog(netLog), [`${ehr.url}/`, `${alone.url}/`]),
      atHome: ehr.requests.map(({ method, path }) => `${method} ${path}`),
      atHomeAlone: alone.requests.map(({ method, path }) => `${method} ${path}`),
      saved: savedTo,
      profile: browser.profile,
      search,
    };
  } finally {
    await browser.close();
    await Promise.all([ehr.close(), alone.close()]);
    rmSync(folder, { recursive: true });
  }
}

function whatLeft({ id, requests, proxy }: ExtensionBrowser, log: NetLog, ehrs: string[]) {
  const extension = `chrome-extension://${id}`;
  const own = [...ehrs, `${extension}/`, 'chrome://', 'data:', 'about:'];
  const isOwn = (url: string) => own.some((start) => url.startsWith(start));
  const isBrowsersOwn = ({ initiator, url }: NetLog['requests'][number]) =>
    initiator === 'not an origin' && chromiumsOwn.test(new URL(url).hostname);
  return {
    debugged: requests
      .filter(({ url, fromWorker }) => !isOwn(url) || (fromWorker && !url.startsWith('chrome-extension://')))
      .map(({ method, url }) => `${method} ${url}`),
    proxied: [...proxy.foreign],
    logged: log.requests
      .filter((made) => (!isOwn(made.url) || made.initiator === extension) && !isBrowsersOwn(made))
      .filter(({ url }) => !url.startsWith(`${extension}/`))
      .map(({ method, url, initiator }) => `${initiator}: ${method} ${url}`),
    sockets: log.connections.filter((to) => to !== `tcp 127.0.0.1:${proxy.port}` && !PROBES.includes(to)),
    seen: {
      debugged: requests.length,
      proxied: proxy.local.length + proxy.foreign.length,
      logged: log.requests.length,
    },
  };
}

const each = (list: readonly string[]) => [...new Set(list)].sort();
/** The hosts that are named in this list. */
const named = (hosts: readonly string[], list: readonly string[]) =>
  hosts.filter((host) => list.some((line) => line.includes(host)));

describe('after a full tour of all features', () => {
  let recorded: Recorded;
  test('whose steps each show what they must', { timeout: 180_000 }, async () => {
    recorded = await record(fullTour);
    const { seen, search } = recorded;
    console.info(
      `requests seen: debugger ${seen.debugged}, proxy ${seen.proxied}, net log ${seen.logged}; ` +
        `searched for ${confidential.length} words: ${search.files} files, ${search.bytes} bytes`,
    );
  });

  test('three recorders have seen no request of the extension: the debugger, the proxy, the browser’s net log', () => {
    const { debugged, proxied, logged, sockets } = recorded;
    expect({ debugged, proxied, logged, sockets }).toEqual({ debugged: [], proxied: [], logged: [], sockets: [] });
  });

  test('the EHR was asked for what it is asked for without Thioguard, and for nothing else', () => {
    expect(each(recorded.atHome)).toEqual(each(recorded.atHomeAlone));
  });

  test('nobody’s name, number, day of birth, and nothing typed of them is in the profile, but what the browser keeps of any page', () => {
    const found = (word: string) => recorded.search.hits.filter(({ words }) => words.includes(word));
    // the search looks where the extension writes: what it is given to keep is there
    expect(found(keptOnPurpose).map(({ path }) => path)).toEqual([
      expect.stringMatching(/^Default\/Local Extension Settings\//),
    ]);
    const others = recorded.search.hits.map(({ path, words }) => ({
      path,
      words: words.filter((word) => word !== keptOnPurpose),
    }));
    expect(others.filter(({ path, words }) => words.length > 0 && !KEPT_BY_BROWSER.test(path))).toEqual([]);
  });

  test('the files that were saved are where a person has them, none in the profile', () => {
    expect(recorded.saved).toHaveLength(3);
    expect(recorded.saved.filter((path) => path.startsWith(recorded.profile))).toEqual([]);
  });
});

test('control: a build that sends from everywhere is seen by each recorder', { timeout: 180_000 }, async () => {
  const extension = makeNoisyBuild(builtExtension);
  try {
    const { debugged, proxied, logged, atHome } = await record(surfacesAlone, extension);
    expect(named(noisyHosts, proxied)).toEqual(noisyHosts);
    expect(named(noisyHosts, logged)).toEqual(noisyHosts);
    expect(named(noisyHosts, debugged)).toEqual(noisyHosts.filter((host) => host !== noisyHostOfSocket));
    expect(atHome).toContain(`GET ${noiseAtHome}`);
    // what is the browser's own is told by who asks, not by the host alone
    expect(named([browsersOwnHost], proxied)).toEqual([]);
    expect(named([browsersOwnHost], debugged)).toEqual([browsersOwnHost]);
    expect(named([browsersOwnHost], logged)).toEqual([browsersOwnHost]);
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
});
