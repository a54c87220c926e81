/** What is written for people, or for extensions of every kind, and need not weigh on every page. Build plugins. */

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
