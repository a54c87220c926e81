import type { Page } from 'playwright-core';

/** The page's own eye on the sheet: what stands on it when it is printed, from now on. */
export const noteWhatIsPrinted = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shadow = document.querySelector('thioguard-overlay')?.shadowRoot;
    if (!shadow) throw new Error('expected an overlay, found none');
    new MutationObserver(() => {
      const sheet = shadow.querySelector('iframe')?.contentWindow;
      sheet?.addEventListener('beforeprint', () => {
        document.documentElement.dataset.printed = sheet.document.body.textContent;
      });
    }).observe(shadow, { childList: true, subtree: true });
  });

/** What was printed since; undefined before. */
export const whatWasPrinted = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.printed);
