import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import {
  contextWithoutAddress,
  messagesOfPolyfill,
  nativeBrowserInPages,
  phrasesInOneLine,
} from './scripts/lighter-build';
import { shortenMessages, shortMessageKeys } from './scripts/short-messages';

/** Extension pages may load their own scripts, styles and pictures, and nothing else. Dev builds need WXT's own server. */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/** Public half of the key that fixes the extension's id in Chromium, which policies and managed storage refer to. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2xeotd4zX6yX5S+hzqaT9Sq7iQfQs6nb1Poxzy4Jd2aDo+Ad+ZZPTJQvpAy8wCuQnJxSFTClrUmBf0meGHd6RskBqlrVlvwd6DoCadp7Ggn5Da+1lqzSZhK2mTxwnZXV8U44bTRQSKjOfO+b7MB67IBZ1zWWIZfu+0dbXjQTQELfGbFOyiumQhLbg60FrgZe1SQ1UY0MastYnZPnWHN6Q7xwaPBFSNJmVvPJEIPzjwAsfmBEobBXg8GvnAH0bV+LIZTfPiQDa69ABNATGtv0hh4FWjyRluB/e7Uak8M/YexQOM3AZ7NmlN+ZpZ3amfYlreZsYk+V8scbxeF0R+JxyQIDAQAB';

/** Scripts for granted sites reach frames without an address of their own from Chromium 119 and Firefox 128 on; `light-dark()` needs 123. */
const OLDEST_CHROMIUM = '123';
const OLDEST_FIREFOX = '128.0';

/**
 * Our own modules do nothing when loaded, so what an entry does not use is left out of it: the content script shares
 * fronts with the background, and must not carry its message schemas or the rules.
 */
const isFreeOfSideEffects = (id: string): boolean => !id.includes('/node_modules/') && /\/(src|rules)\//.test(id);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: { 'build:publicAssets': (_, files) => shortenMessages(files) },
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'open-checklist': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_openChecklistCommand__',
      },
      'open-panel': { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_openPanelCommand__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'thioguard@thioguard.example',
              strict_min_version: OLDEST_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: CHROMIUM_KEY,
          minimum_chrome_version: OLDEST_CHROMIUM,
          // Firefox takes what a policy says without one
          storage: { managed_schema: 'managed_schema.json' },
        }),
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } } : {}),
  }),
  vite: () => ({
    plugins: [
      preact({ prefreshEnabled: false }),
      phrasesInOneLine,
      shortMessageKeys,
      messagesOfPolyfill,
      contextWithoutAddress,
      nativeBrowserInPages,
    ],
    build: {
      target: [`chrome${OLDEST_CHROMIUM}`, `firefox${Number.parseInt(OLDEST_FIREFOX, 10)}`],
      modulePreload: { polyfill: false },
      rolldownOptions: { treeshake: { moduleSideEffects: (id: string) => !isFreeOfSideEffects(id) } },
    },
  }),
});
