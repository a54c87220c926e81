import { attributeNamesOf, attributeOf, hasAttributes, parentElementOf } from './dom';

/**
 * Rows of one part of a table that carry the same attributes are laid out alike, and so are their cells of one column:
 * one question to the browser answers for all of them. A page styles by these, or by where an element stands.
 */

/** What differs from row to row and says nothing of the look. */
const NAMES_ONLY = new Set(['id', 'title', 'headers', 'scope', 'abbr', 'aria-label']);

/** All that a style sheet may tell this element from its siblings by, but for its place. */
function looksOf(element: Element): string {
  if (!hasAttributes(element)) return '';
  let looks = '';
  for (const name of attributeNamesOf(element))
    if (!NAMES_ONLY.has(name)) looks += `${name}=${attributeOf(element, name)}\n`;
  return looks;
}

export const isRow = (element: Element): boolean => element instanceof HTMLTableRowElement;
export const isCell = (element: Element): boolean => element instanceof HTMLTableCellElement;

/** A question about an element, answered once for all that are alike in its table. */
export class AskedOnce {
  private readonly answers = new WeakMap<Element, Map<string | number, boolean>>();

  constructor(private readonly ask: (element: Element) => boolean) {}

  ofRow(row: Element): boolean {
    return this.answer(row, row, looksOf(row));
  }

  ofCell(cell: Element, row: Element): boolean {
    const column = (cell as HTMLTableCellElement).cellIndex;
    const isPlain = !hasAttributes(cell) && !hasAttributes(row);
    return this.answer(cell, row, isPlain ? column : `${column} ${looksOf(cell)}/${looksOf(row)}`);
  }

  private answer(element: Element, row: Element, looks: string | number): boolean {
    const group = parentElementOf(row) ?? row;
    let known = this.answers.get(group);
    if (!known) {
      known = new Map();
      this.answers.set(group, known);
    }
    const before = known.get(looks);
    if (before !== undefined) return before;
    const answer = this.ask(element);
    known.set(looks, answer);
    return answer;
  }
}
