import type { Source } from './source';

/** Entry points wire and do not think: past this, a room is missing. */
export const entrypointLines = 60;

/** Words that tell a reader nothing of what a file is for. */
const emptyWords = new Set(['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'manager', 'stuff', 'temp']);

export function overlongEntrypoints(source: Source): string[] {
  return [...source]
    .filter(([path]) => path.startsWith('entrypoints/'))
    .map(([path, text]) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > entrypointLines)
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${entrypointLines}`);
}

/** Files and folders whose name, or a word of it, says nothing. */
export function emptyNames(source: Source): string[] {
  return [...source.keys()].filter((path) =>
    path
      .replace(/\.tsx?$/, '')
      .split(/[/.\-_]/)
      .some((word) => emptyWords.has(word.toLowerCase())),
  );
}
