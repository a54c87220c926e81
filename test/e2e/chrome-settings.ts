import type { BrowserContext } from 'playwright-core';

/** What is used of Chrome's own interface on chrome://extensions. */
interface ChromeInside {
  developerPrivate: Record<
    'addHostPermission' | 'removeHostPermission',
    (extensionId: string, pattern: string) => Promise<void>
  > & {
    updateProfileConfiguration(profile: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(extension: { extensionId: string; errorCollection: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string }[] }>;
    reload(id: string): Promise<void>;
  };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
}
declare const chrome: ChromeInside;

/** What a person does with an extension on chrome://extensions, and in its own pages about a site. */
export interface ChromeSettings {
  /** Grants a host beforehand; the next `permissions.request` then resolves without a prompt. */
  approveHost(pattern: string): Promise<void>;
  withdrawHost(pattern: string): Promise<void>;
  /** Approves a host and asks for it as the extension's own pages do, without their windows. */
  useHost(pattern: string): Promise<void>;
  /** Switches developer mode on. From now on Chrome notes what goes wrong in the extension, and keeps it on after a reload. */
  noteErrors(): Promise<void>;
  /** What Chrome has noted since, of its worker, its pages and its scripts in pages; it outlasts all of them. */
  errors(): Promise<string[]>;
  reload(): Promise<void>;
  setEnabled(on: boolean): Promise<void>;
}

/**
 * The settings of this extension, in the tab that the browser began with: a tab of their own would come before the page
 * under test. A mere file of chrome://extensions may ask what its page may, and is there in a fifth of the time.
 */
export function chromeSettings(context: BrowserContext, id: string): ChromeSettings {
  const open = async () => {
    const [tab] = context.pages();
    if (!tab) throw new Error('The browser has closed the tab that it began with.');
    if (!tab.url().startsWith('chrome://extensions/'))
      await tab.goto('chrome://extensions/strings.m.js', { waitUntil: 'commit' });
    return tab;
  };
  const changeHost = async (how: 'addHostPermission' | 'removeHostPermission', pattern: string) => {
    const tab = await open();
    await tab.evaluate(([call, own, host]) => chrome.developerPrivate[call](own, host), [how, id, pattern] as const);
  };
  return {
    approveHost: (pattern) => changeHost('addHostPermission', pattern),
    withdrawHost: (pattern) => changeHost('removeHostPermission', pattern),
    async useHost(pattern) {
      await changeHost('addHostPermission', pattern);
      const tab = await open();
      // any file of the extension may ask, and what a test evaluates counts as a click
      await tab.goto(`chrome-extension://${id}/manifest.json`, { waitUntil: 'commit' });
      const isGranted = await tab.evaluate((host) => chrome.permissions.request({ origins: [host] }), pattern);
      if (!isGranted) throw new Error(`Chromium did not grant ${pattern}.`);
    },
    async noteErrors() {
      const tab = await open();
      await tab.evaluate(async (extensionId) => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        // without it nothing is noted of an extension that the command line has loaded
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
      }, id);
    },
    async errors() {
      const tab = await open();
      const { runtimeErrors } = await tab.evaluate((own) => chrome.developerPrivate.getExtensionInfo(own), id);
      return runtimeErrors.map(({ message }) => message);
    },
    async reload() {
      const tab = await open();
      await tab.evaluate((own) => chrome.developerPrivate.reload(own), id);
    },
    async setEnabled(on) {
      const tab = await open();
      await tab.evaluate(([own, isOn]) => chrome.management.setEnabled(own, isOn), [id, on] as const);
    },
  };
}
