import type { Item, Part } from '../chart';
import { textOf } from './dom';
import type { Ground } from './ground';
import { tidy } from './page-text';

/**
 * Text whose line breaks are its layout: summaries in a `<pre>`, notes shown with `white-space: pre-wrap`. Each line is
 * an item; pieces that stand apart by several blanks are its parts, and lines of several pieces one under the other are
 * a table whose columns are where the pieces begin.
 */

const LINE_LEVEL = 7;
/** Kept by `split`, so that the places of the pieces can be told. */
const GAP = /( {2,}|\t+)/;

interface Piece {
  text: string;
  at: number;
}

/** Whether this element's own line breaks are shown; asked only where its text has any. */
export function isPreformatted(element: Element, text: string): boolean {
  if (!text.trim().includes('\n')) return false;
  const { whiteSpace } = getComputedStyle(element);
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces';
}

/** Reads an element of nothing but such text, line by line, under the lines that are headings. */
export function readPreformatted(ground: Ground, element: Element): void {
  const lines = textOf(element).split('\n');
  let rows: Piece[][] = [];
  let items: Item[] = [];
  const endTable = () => {
    if (rows.length > 1) ground.emit('table', tableOf(ground, element, rows));
    else for (const row of rows) items.push(itemOf(ground, element, row));
    rows = [];
  };
  const endItems = () => {
    ground.emit('group', items);
    items = [];
  };
  lines.forEach((line, index) => {
    const pieces = piecesOf(line);
    const [first] = pieces;
    const following = lines.slice(index + 1).find((next) => /\S/.test(next));
    if (!first) {
      endTable();
    } else if (pieces.length > 1) {
      endItems();
      rows.push(pieces);
    } else {
      endTable();
      if (following !== undefined && ground.isHeadingText(first.text, tidy(following))) {
        endItems();
        ground.headingWithin(element, first.text, LINE_LEVEL);
      } else {
        items.push(itemOf(ground, element, pieces));
      }
    }
  });
  endTable();
  endItems();
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of line.split(GAP)) {
    const text = tidy(piece);
    if (text) pieces.push({ text, at });
    at += piece.length;
  }
  return pieces;
}

const itemOf = (ground: Ground, element: Element, pieces: readonly Piece[]): Item => ({
  parts: pieces.map(({ text }) => ground.linePart(element, text)),
  mark: ground.markOf(element),
});

/** Lines under each other: a piece belongs to the column that begins nearest to where it does. */
function tableOf(ground: Ground, element: Element, rows: readonly (readonly Piece[])[]): Item[] {
  const widest = rows.reduce((one, other) => (other.length > one.length ? other : one));
  const columns = widest.map(({ at }) => at);
  return rows.map((pieces) => {
    const parts: Part[] = columns.map(() => ground.linePart(element, ''));
    for (const { text, at } of pieces) {
      const column = columns.reduce((best, start, index) => {
        return Math.abs(start - at) < Math.abs((columns[best] ?? 0) - at) ? index : best;
      }, 0);
      const part = parts[column];
      if (part) part.text = part.text ? `${part.text} ${text}` : text;
    }
    return { parts, mark: ground.markOf(element) };
  });
}
