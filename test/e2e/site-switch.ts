import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './extension-browser';

/** The popup's switch while it stands like this. */
const siteSwitch = (popup: Page, on: boolean) =>
  popup.getByRole('switch', { name: 'Use Thioguard on this site', checked: on });

/**
 * Clicks the popup's own switch for the site of this page, as a person would, and waits until it says that it is done.
 * The host must have been approved before the first time: a headless browser can't answer Chrome's prompt.
 */
export async function switchSite(browser: ExtensionBrowser, page: Page, on: boolean): Promise<void> {
  const popup = await browser.openPopup(page);
  await siteSwitch(popup, !on).click();
  await siteSwitch(popup, on).waitFor();
  await popup.close();
  await page.bringToFront();
}

const patternOf = (url: string): string => `${new URL(url).origin.replace(/:\d+$/, '')}/*`;

/** A page of a site on which it is switched on in the popup, as a person would. */
export async function openAndSwitchOn(browser: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await Promise.all([browser.settings.approveHost(patternOf(url)), page.goto(url)]);
  await switchSite(browser, page, true);
  return page;
}

/** A page of a site that is used already. How it came to be is `site-switch.test.ts`'s to say. */
export async function openSite(browser: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await Promise.all([browser.settings.useHost(patternOf(url)), page.goto(url)]);
  return page;
}
