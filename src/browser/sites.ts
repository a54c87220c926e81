import { browser } from 'wxt/browser';
import { clearBadge } from './badge';
import { tellAllFrames, tellFrame } from './frames';

/** Paths as the build lays them out. */
type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/** In this order: the reader must be there when the chart script starts. */
const STAGE_ONE: Files = ['/reader.js', '/content-scripts/chart.js'];
const STAGE_TWO: Files = ['/panel.js'];
const REGISTRATION = 'chart';

/**
 * The match pattern of a page's site, as it is granted: scheme and host, any port (Firefox knows no ports). Null where
 * a page is no website: the browser's own pages, files, extensions.
 */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}

/** Match patterns of the sites that the user, or the browser's policy, has let the extension into. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Whether the page with this address belongs to a granted site. */
export async function isGranted(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && (await browser.permissions.contains({ origins: [site] }));
}

let registering: Promise<void> = Promise.resolve();

async function registerNow(): Promise<void> {
  const matches = await grantedSites();
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      js: STAGE_ONE,
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Registers the scripts for exactly the granted sites; calls run one after the other. */
export function registerScripts(): Promise<void> {
  registering = registering.then(registerNow, registerNow);
  return registering;
}

/**
 * Starts in a tab that is already open, or has it read again where the scripts are there.
 * @returns false where the browser does not let the extension into the tab.
 */
export async function startInTab(tabId: number): Promise<boolean> {
  if ((await tellFrame(tabId, 0, { kind: 'read' })) === true) return true;
  const started = browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: STAGE_ONE });
  return started.then(
    () => true,
    () => false,
  );
}

/**
 * Ends what runs in a tab whose site is no longer granted.
 * @param forget resolves once nothing is known of the tab any more. What its frames have said until then may still show on the icon.
 */
export async function stopInTab(tabId: number, forget: () => Promise<void>): Promise<void> {
  await tellAllFrames(tabId, { kind: 'stop' });
  await forget();
  await clearBadge(tabId);
}

/** Brings the panel's script into the frame that is to show it. */
export async function bringPanel(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: STAGE_TWO });
}

/** Tabs that are open on any of these sites. */
async function tabsOn(sites: string[]): Promise<number[]> {
  if (sites.length === 0) return [];
  const tabs = await browser.tabs.query({ url: sites });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Starts in every open tab of these sites; a tab that refuses (an error page, a tab being closed) is passed over. */
export async function startOn(sites: string[]): Promise<void> {
  await Promise.all((await tabsOn(sites)).map(startInTab));
}

/** After an installation or update: the scripts of the version before are gone or orphaned in every open tab. */
export async function startEverywhere(): Promise<void> {
  await startOn(await grantedSites());
}

/** Sites are granted and taken away in the popup, and as well in the browser's own settings. */
export function onSites(handlers: { granted(sites: string[]): void; removed(sites: string[]): void }): void {
  browser.permissions.onAdded.addListener(({ origins }) => handlers.granted(origins ?? []));
  browser.permissions.onRemoved.addListener(({ origins }) => handlers.removed(origins ?? []));
}
