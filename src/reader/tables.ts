import type { Block, Item, Part } from '../chart';
import { isCell, isRow } from './alike';
import { attributeOf, closestTo, findAllIn, findIn, firstElementIn, hasAttributes, nextElementOf, tagOf } from './dom';
import type { Ground, PlainTable } from './ground';
import { linesOf, tidy } from './page-text';
import type { Steps } from './slices';

/**
 * Tables as rows whose parts line up with the columns: spans are spread out, a cell that covers several columns or
 * rows is said once and filled up behind it. The same for `<table>` and for ARIA tables and grids.
 */

const ROW = '[role="row"]';
const CELL = '[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]';
const STRUCTURE = 'table, h1, h2, h3, form, fieldset, iframe, [role="grid"], [role="table"]';
const OWNER = 'table, [role="grid"], [role="table"], [role="treegrid"]';
const WIDEST_SPAN = 200;
const MOST_LAYOUT_ROWS = 3;
const CAPTION_LEVEL = 6;
const ROW_TITLE_LEVEL = 8;
const LONGEST_ROW_TITLE = 120;

export function* readTable(ground: Ground, table: HTMLTableElement): Steps<void> {
  yield* readRows(ground, table, labelOf(ground, table), rowsOf(table), cellsOf, isLayout(table));
}

function labelOf(ground: Ground, table: HTMLTableElement): string {
  const { caption } = table;
  return caption ? linesOf(caption, ground.voice).join(' ') : (attributeOf(table, 'aria-label') ?? '');
}

/**
 * As `table.rows` has them, head first and foot last, without the collection, which costs more than the cells' text. One
 * after the other: a long table is not walked in one go.
 */
function* rowsOf(table: Element): Generator<Element> {
  const groups: Record<string, Element[]> = { THEAD: [], TBODY: [], TFOOT: [] };
  for (let part = firstElementIn(table); part; part = nextElementOf(part)) {
    const tag = tagOf(part);
    groups[tag === 'TR' ? 'TBODY' : tag]?.push(part);
  }
  for (const part of Object.values(groups).flat()) {
    if (isRow(part)) yield part;
    else for (let row = firstElementIn(part); row; row = nextElementOf(row)) if (isRow(row)) yield row;
  }
}

function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let cell = firstElementIn(row); cell; cell = nextElementOf(cell)) if (isCell(cell)) cells.push(cell);
  return cells;
}

export function* readAriaTable(ground: Ground, grid: Element): Steps<void> {
  const label = attributeOf(grid, 'aria-label') ?? '';
  yield* readRows(ground, grid, label, findAllIn(grid, ROW), (row) => findAllIn(row, CELL), false);
}

/** A cell that holds a table or headings of its own is a container, not a value. */
export function hasStructure(cell: Element): boolean {
  return firstElementIn(cell) !== null && findIn(cell, STRUCTURE) !== null;
}

/** Tables that only lay out a page. */
function isLayout(table: Element): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  let rows = 0;
  for (const _ of rowsOf(table)) {
    rows += 1;
    if (rows > MOST_LAYOUT_ROWS) return false;
  }
  return findIn(table, 'form, fieldset, h1, h2, h3, ul li + li, ol li + li') !== null;
}

function* readRows(
  ground: Ground,
  table: Element,
  label: string,
  rows: Iterable<Element>,
  cellsIn: (row: Element) => Element[],
  layout: boolean,
): Steps<void> {
  if (label) ground.headings.openFor(table, table, tidy(label), CAPTION_LEVEL);
  const { section } = ground.headings;
  const isNested = layout || mayNest(table);
  const toItem = rowReader(ground);
  const first = ground.blocks.length;
  let items: Item[] = [];
  const said: Element[] = [];
  for (const row of rows) {
    if (isNested && closestTo(row, OWNER) !== table) continue;
    if (ground.isTired()) yield;
    if (!ground.sight.isRowWorthReading(row)) continue;
    const cells = cellsIn(row);
    ground.elements += cells.length + 1;
    if (isNested && (layout || cells.some(hasStructure))) {
      ground.emit('table', items, section);
      items = [];
      yield* readAsContainers(ground, cells, layout);
      ground.headings.at(table);
    } else {
      const item = toItem(row, cells);
      if (!item) continue;
      items.push(item);
      said.push(row);
    }
  }
  ground.noteRest(table, said, section);
  ground.emit('table', items, section);
  const block = ground.blocks[first];
  if (tagOf(table) === 'TABLE' && !isNested && block && isSimple(block)) ground.tables.set(table, { label, block });
  ground.headings.leave(table);
}

const mayNest = (table: Element): boolean => findIn(table, OWNER) !== null;

/** A table that depends on nothing but what stands in it: the value of a field changes without a trace in the page. */
const isSimple = (block: Block): boolean =>
  block.items.every(({ parts }) => parts.every(({ field }) => field === null));

/**
 * Reads a table once more, of which only rows, cells and texts have changed since it was read.
 * @returns null where it has become something else than it was, or nothing is left of it
 */
export function* readTableAgain(ground: Ground, table: Element, { label, block }: PlainTable): Steps<Block | null> {
  if (labelOf(ground, table as HTMLTableElement) !== label || isLayout(table) || mayNest(table)) return null;
  const toItem = rowReader(ground);
  const items: Item[] = [];
  for (const row of rowsOf(table)) {
    if (ground.isTired()) yield;
    const item = ground.sight.isRowWorthReading(row) ? toItem(row, cellsOf(row)) : null;
    if (item) items.push(item);
  }
  const again: Block = { ...block, items };
  return items.length > 0 && isSimple(again) ? again : null;
}

/** The plain cells of a row that holds a table of its own name what stands in that table. */
function* readAsContainers(ground: Ground, cells: Element[], layout: boolean): Steps<void> {
  for (const cell of cells) {
    if (layout || hasStructure(cell)) {
      const item = yield* ground.readContainer(ground, cell);
      if (item) ground.emit('group', [item]);
      continue;
    }
    const title = linesOf(cell, ground.voice).join(' ').slice(0, LONGEST_ROW_TITLE);
    if (title) ground.heading(cell, cell, title, ROW_TITLE_LEVEL);
  }
}

function isHeaderByRole(cell: Element): boolean {
  const role = attributeOf(cell, 'role');
  return role === 'columnheader' || role === 'rowheader';
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
      const isPlain = !hasAttributes(cell);
      const part = ground.partOf(cell, tagOf(cell) === 'TH' || (!isPlain && isHeaderByRole(cell)));
      if (isPlain) {
        parts.push(part);
        continue;
      }
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
