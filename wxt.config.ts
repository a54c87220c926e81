import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Extension pages may load their own scripts, styles and pictures, and nothing else. Dev builds need WXT's own server. */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ command }) => ({
    name: 'Thioguard',
    description: 'Azathioprine safety beside your EHR: reads the chart on the screen, decides on this machine, sends nothing.',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } } : {}),
  }),
  vite: () => ({
    plugins: [preact({ prefreshEnabled: false })],
    build: { modulePreload: { polyfill: false } },
  }),
});
