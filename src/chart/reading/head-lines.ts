import { type Block, wholeText } from '../screen';

const MOST_LINES = 20;
const LONGEST_LINE = 200;

/**
 * The first lines of a screen, as printed: a frame that has no banner may say there whose chart it shows.
 * @returns at most 20 lines, none longer than 200 characters.
 */
export function headLinesOf(blocks: readonly Block[]): string[] {
  const lines = new Set<string>();
  for (const { section, items } of blocks) {
    for (const line of [...section.titles, ...items.slice(0, MOST_LINES).map(wholeText)]) {
      if (lines.size === MOST_LINES) return [...lines];
      if (line !== '' && line.length <= LONGEST_LINE) lines.add(line);
    }
  }
  return [...lines];
}
