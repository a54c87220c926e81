import { browser } from 'wxt/browser';
import type { Dock } from '../session';
import { isGranted } from './sites';

/** Where the user left the panel, by the origin of the tab's page. On disk: it says nothing of any patient. */
type Places = Record<string, Dock>;
const KEY = 'places';

const DOCKS: readonly unknown[] = [
  ...['top-left', 'middle-left', 'bottom-left', 'top-right', 'middle-right', 'bottom-right'],
];

/** Nothing where it can't be read, or is no place: that must not keep the panel from coming. */
async function kept(): Promise<Places> {
  const { [KEY]: places } = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  return Object.fromEntries(Object.entries(places ?? {}).filter(([, dock]) => DOCKS.includes(dock)));
}

/** The origin of a tab's page where the user has switched Thioguard on; null elsewhere: of a single look nothing is kept. */
async function originOf(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && (await isGranted(url)) ? new URL(url).origin : null;
}

/** Where the panel sat last on the site of this tab; null where it was never moved, or the browser does not say. */
export async function placeOf(tabId: number): Promise<Dock | null> {
  const origin = await originOf(tabId).catch(() => null);
  return origin === null ? null : ((await kept())[origin] ?? null);
}

export async function keepPlace(tabId: number, dock: Dock): Promise<void> {
  const origin = await originOf(tabId);
  if (origin !== null) await browser.storage.local.set({ [KEY]: { ...(await kept()), [origin]: dock } });
}

/** Forgets the places on sites on which Thioguard is no longer used. */
export async function forgetPlaces(): Promise<void> {
  const places = Object.entries(await kept());
  const used = await Promise.all(places.map(([origin]) => isGranted(`${origin}/`)));
  // what can't be written is tried again with the next site that goes
  await browser.storage.local.set({ [KEY]: Object.fromEntries(places.filter((_, at) => used[at])) }).catch(() => {});
}
