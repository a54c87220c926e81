import { browser } from 'wxt/browser';
import { forgetSettings, keepSettings, keptSettings, onSettings, policyContent } from './settings-store';
import { grantedSites, onSites } from './sites';

/** Where the browser lets the extension in beside granted sites. */
export interface BrowserAccess {
  privateWindows: boolean;
  files: boolean;
}

/** What the options page can ask and do. `grant` must be called in the task of the click: the browser asks the user then. */
export const optionsLink = {
  /** As kept and as the policy has it, not yet checked; undefined where there is nothing. */
  read: async (): Promise<{ kept: unknown; policy: unknown }> => ({
    kept: await keptSettings(),
    policy: await policyContent(),
  }),
  keep: keepSettings,
  reset: forgetSettings,
  onSettings,
  sites: grantedSites,
  /** @param sites match patterns. Resolves to whether the permission is there now. */
  grant: (sites: string[]): Promise<boolean> => browser.permissions.request({ origins: sites }),
  /** Resolves to whether it is gone; what a policy has given stays. */
  revoke: (site: string): Promise<boolean> => browser.permissions.remove({ origins: [site] }).catch(() => false),
  onSites: (changed: () => void): void => onSites({ granted: changed, removed: changed }),
  async access(): Promise<BrowserAccess> {
    const { extension } = browser;
    const [privateWindows, files] = await Promise.all([
      extension.isAllowedIncognitoAccess(),
      extension.isAllowedFileSchemeAccess(),
    ]);
    return { privateWindows, files };
  },
  version: (): string => browser.runtime.getManifest().version,
};

export type OptionsLink = typeof optionsLink;
