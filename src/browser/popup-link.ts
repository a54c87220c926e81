import { browser } from 'wxt/browser';
import type { Prefill } from '../dosing';
import type { Saying, TabChecklist, TabStatus } from '../session';
import { inTurn } from './ask-again';
import { askBackground } from './ask-background';
import type { FromPopup } from './messages';
import { frameSitesOf } from './page-frames';
import { onSites, siteOf } from './sites';
import { onTabChange } from './tab-memory';

/** The tab that the popup speaks of. */
export interface PopupTab {
  tabId: number;
  /** Its site as a match pattern; null where it is no website, or the browser does not say. */
  site: string | null;
  /** False where the browser does not tell the address: the popup was opened by its own address, not by the icon. */
  isAddressKnown: boolean;
  /** A file on this computer: never a site, and to be looked at once at most. */
  isFile: boolean;
  isPrivate: boolean;
}

/**
 * The tab in front, or the one that the popup's own address names: `popup.html?tab=12`, with `&site=https://ehr.example`
 * where the browser would not tell the address.
 */
export async function popupTab(query: URLSearchParams): Promise<PopupTab | null> {
  const named = Number(query.get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  const address = tab.url ?? query.get('site') ?? undefined;
  return {
    tabId: tab.id,
    site: siteOf(address),
    isAddressKnown: address !== undefined,
    isFile: address?.startsWith('file:') === true,
    isPrivate: tab.incognito,
  };
}

type Question = Extract<FromPopup, { about: 'tab' }>['ask'];

const ask = (tabId: number, what: Question): Promise<unknown> => askBackground({ about: 'tab', tabId, ask: what });

const sayInTurn = inTurn();

/** What the popup can ask and do. `setUse` must be called in the task of the click: the browser asks the user then. */
export const popupLink = {
  status: async (tabId: number): Promise<TabStatus> => (await ask(tabId, 'status')) as TabStatus,
  /** What the chart in the tab gives the calculator; null where there is none. */
  prefill: async (tabId: number): Promise<Prefill | null> => (await ask(tabId, 'prefill')) as Prefill | null,
  checklist: async (tabId: number): Promise<TabChecklist> => (await ask(tabId, 'checklist')) as TabChecklist,
  /** @param since the turn that was shown when it was said. */
  async say(tabId: number, saying: Saying, since: number): Promise<void> {
    await sayInTurn(() => askBackground({ about: 'patient', tabId, saying, since }));
  },
  isUsed: (site: string): Promise<boolean> => browser.permissions.contains({ origins: [site] }),
  /**
   * Resolves to whether the site is used now; the background starts and stops on the browser's own word.
   * @param frames other sites that its page shows in frames, given and taken back with it.
   */
  async setUse(site: string, use: boolean, frames: readonly string[] = []): Promise<boolean> {
    const origins = [site, ...frames];
    if (use) return browser.permissions.request({ origins });
    // what the browser's policy gives stays
    await browser.permissions.remove({ origins }).catch(() => {});
    return browser.permissions.contains({ origins: [site] });
  },
  frameSites: frameSitesOf,
  /** Calls back when a site is given or taken back, here or in the browser's own settings. */
  openSettings: (): Promise<void> => browser.runtime.openOptionsPage(),
  onSites: (changed: () => void): void => onSites({ granted: changed, removed: changed }),
  /** Resolves to false where the browser does not let the extension into the tab. */
  lookOnce: async (tabId: number): Promise<boolean> => (await ask(tabId, 'look-once')) === true,
  openPanel: async (tabId: number): Promise<void> => void (await ask(tabId, 'open-panel')),
  /** Opens the page that makes a problem report of the tab. */
  async openReport(tabId: number): Promise<void> {
    await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?tab=${tabId}`) });
  },
  resume: async (tabId: number): Promise<void> => void (await ask(tabId, 'resume')),
  onChange: onTabChange,
};

export type PopupLink = typeof popupLink;
