import { browser } from 'wxt/browser';
import { siteOf } from './sites';

/**
 * The other sites that a tab's page shows in frames, as match patterns: each needs a permission of its own. Empty where
 * the browser does not let the extension look.
 */
export async function frameSitesOf(tabId: number, own: string): Promise<string[]> {
  const found = await browser.scripting
    .executeScript({
      target: { tabId },
      func: () => [...document.querySelectorAll('iframe, frame')].map((frame) => (frame as HTMLIFrameElement).src),
    })
    .catch(() => []);
  const sites = found.flatMap(({ result }) => (result as string[] | null) ?? []).flatMap((url) => siteOf(url) ?? []);
  return [...new Set(sites)].filter((site) => site !== own);
}
