/** What is written for people need not weigh on every page. Build plugins. */

/** Lists of phrases stand over many lines; in one line and sorted, a compressor makes less of them. */
export const phrasesInOneLine = {
  name: 'phrases-in-one-line',
  transform: (code: string, id: string) =>
    /\/rules\/.*\.ts$/.test(id)
      ? code.replace(
          /\bphrases\(`([^`]+)`\)/g,
          (_, list: string) => `phrases(\`${[...new Set(list.trim().split(/,\s+/))].sort().join(',')}\`)`,
        )
      : null,
};

/** Rooms of the browser whose messages the polyfill carries. */
const CARRIED = ['runtime', 'tabs'];

/** All browsers that this extension is for answer with promises by themselves: tables of other functions are of no use. */
export const messagesOfPolyfill = {
  name: 'messages-of-polyfill',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.includes('webextension-polyfill/dist/browser-polyfill')
      ? code.replace(/const apiMetadata = (\{[\s\S]*?\n {6}\});/, (_, table: string) => {
          const all: Record<string, { sendMessage?: unknown }> = JSON.parse(table);
          const rooms = CARRIED.map((room) => [room, { sendMessage: all[room]?.sendMessage }]);
          return `const apiMetadata = ${JSON.stringify(Object.fromEntries(rooms))};`;
        })
      : null,
};

/** WXT's content scripts can watch the page's address. Ours does so with all else that changes, and asks for nothing of it. */
export const contextWithoutAddress = {
  name: 'context-without-address',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.includes('wxt/dist/utils/internal/location-watcher') ? 'export const createLocationWatcher = () => null;' : null,
};

const NATIVE = '\0native-browser';
let isWorker = false;

/**
 * Scripts in pages, the EHR's and our own, use the browser's own interface: what they need of it answers with promises in
 * every browser of ours, and the polyfill would weigh 2.8 kB. The worker keeps it, for it answers messages with promises.
 */
export const nativeBrowserInPages = {
  name: 'native-browser-in-pages',
  enforce: 'pre' as const,
  configResolved({ build }: { build: { lib?: unknown } }) {
    isWorker = JSON.stringify(build.lib ?? '').includes('background');
  },
  resolveId: (source: string) => (!isWorker && source === 'webextension-polyfill' ? NATIVE : null),
  load: (id: string) => (id === NATIVE ? 'export default globalThis.browser ?? globalThis.chrome;' : null),
};
