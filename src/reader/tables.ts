import type { Item, Part } from '../chart';
import { attributeOf, closestTo, findAllIn, findIn, firstElementIn, tagOf } from './dom';
import type { Ground } from './ground';
import { linesOf, tidy } from './page-text';

/**
 * Tables as rows whose parts line up with the columns: spans are spread out, a cell that covers several columns or
 * rows is said once and filled up behind it. The same for `<table>` and for ARIA tables and grids.
 */

const ROW = '[role="row"]';
const CELL = '[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';
const STRUCTURE = 'table, h1, h2, h3, form, fieldset, iframe, [role="grid"], [role="table"]';
const OWNER = 'table, [role="grid"], [role="table"], [role="treegrid"]';
const WIDEST_SPAN = 200;
const CAPTION_LEVEL = 6;
const ROW_TITLE_LEVEL = 8;
const LONGEST_ROW_TITLE = 120;

export function readTable(ground: Ground, table: HTMLTableElement): void {
  const { caption } = table;
  const label = caption ? linesOf(caption, ground.voice).join(' ') : (attributeOf(table, 'aria-label') ?? '');
  readRows(ground, table, label, [...table.rows], (row) => [...(row as HTMLTableRowElement).cells], isLayout(table));
}

export function readAriaTable(ground: Ground, grid: Element): void {
  const label = attributeOf(grid, 'aria-label') ?? '';
  readRows(ground, grid, label, findAllIn(grid, ROW), (row) => findAllIn(row, CELL), false);
}

/** A cell that holds a table or headings of its own is a container, not a value. */
export function hasStructure(cell: Element): boolean {
  return firstElementIn(cell) !== null && findIn(cell, STRUCTURE) !== null;
}

/** Tables that only lay out a page. */
function isLayout(table: HTMLTableElement): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  return table.rows.length <= 3 && findIn(table, 'form, fieldset, h1, h2, h3, ul li + li, ol li + li') !== null;
}

function readRows(
  ground: Ground,
  table: Element,
  label: string,
  rows: Element[],
  cellsOf: (row: Element) => Element[],
  layout: boolean,
): void {
  if (label) ground.headings.openFor(table, table, tidy(label), CAPTION_LEVEL);
  const { section } = ground.headings;
  const isNested = layout || findIn(table, OWNER) !== null;
  const toItem = rowReader(ground);
  let items: Item[] = [];
  for (const row of rows) {
    if (isNested && closestTo(row, OWNER) !== table) continue;
    if (!ground.sight.worthWalking(row)) continue;
    const cells = cellsOf(row);
    ground.elements += cells.length + 1;
    if (isNested && (layout || cells.some(hasStructure))) {
      ground.emit('table', items, section);
      items = [];
      readAsContainers(ground, cells, layout);
      ground.headings.at(table);
    } else {
      const item = toItem(row, cells);
      if (item) items.push(item);
    }
  }
  ground.emit('table', items, section);
  ground.headings.leave(table);
}

/** The plain cells of a row that holds a table of its own name what stands in that table. */
function readAsContainers(ground: Ground, cells: Element[], layout: boolean): void {
  for (const cell of cells) {
    if (layout || hasStructure(cell)) {
      const item = ground.readContainer(ground, cell);
      if (item) ground.emit('group', [item]);
      continue;
    }
    const title = linesOf(cell, ground.voice).join(' ').slice(0, LONGEST_ROW_TITLE);
    if (title) ground.heading(cell, cell, title, ROW_TITLE_LEVEL);
  }
}

function isHeaderCell(cell: Element): boolean {
  const role = attributeOf(cell, 'role');
  return tagOf(cell) === 'TH' || role === 'columnheader' || role === 'rowheader';
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const printed = attributeOf(cell, name) ?? attributeOf(cell, `aria-${name}`);
  const span = printed === null ? 1 : Number(printed);
  return Number.isInteger(span) && span > 1 ? Math.min(span, WIDEST_SPAN) : 1;
}

const fillerOf = (part: Part): Part => ({ ...part, isFiller: true });

/** Turns rows into items one at a time, keeping what hangs down from a row span. */
function rowReader(ground: Ground): (row: Element, cells: Element[]) => Item | null {
  const hanging: { part: Part; rows: number }[] = [];
  return (row, cells) => {
    const parts: Part[] = [];
    const fill = () => {
      for (let above = hanging[parts.length]; above && above.rows > 0; above = hanging[parts.length]) {
        above.rows -= 1;
        parts.push(fillerOf(above.part));
      }
    };
    for (const cell of cells) {
      fill();
      const part = ground.partOf(cell, isHeaderCell(cell));
      const down = spanOf(cell, 'rowspan');
      const across = spanOf(cell, 'colspan');
      for (let column = 0; column < across; column += 1) {
        if (down > 1) hanging[parts.length] = { part, rows: down - 1 };
        parts.push(column === 0 ? part : fillerOf(part));
      }
    }
    fill();
    return parts.some((part) => part.text !== '' && !part.isFiller) ? { parts, mark: ground.markOf(row) } : null;
  };
}
