import { attributeOf, boxOf, parentElementOf, tagOf, textOf } from './dom';

/**
 * Lists that are drawn only as far as they are in view: the rest of their rows is in no element and comes when somebody
 * scrolls there. Such a list says its length in ARIA, or leaves an empty height where its other rows would be.
 */

/** Blank pixels that no list has for looks. */
const MUCH_BLANK = 300;
/** A box as tall as its window is a page that fills the screen; one that is taller by this much has something to scroll to. */
const TALLER = 1.3;
/** How far above a list its scrolling box stands at most. */
const FAR_ABOVE = 6;
/** A scrolling box that says this much more than the list holds other things, whose height is no blank. */
const MUCH_MORE_TEXT = 1.5;

/** How much of a list is drawn, in words; null where all of it is. `rows` are those that are there, its headers included. */
export function rowsNotDrawn(list: Element, rows: readonly Element[]): string | null {
  return byCount(list, rows) ?? byHeight(list, rows);
}

/** `aria-rowcount` counts all rows of a table, drawn or not, and is -1 where nobody knows: https://www.w3.org/TR/wai-aria-1.2/#aria-rowcount */
function byCount(list: Element, rows: readonly Element[]): string | null {
  const [first] = rows;
  const counted = attributeOf(list, 'aria-rowcount') ?? (first ? attributeOf(first, 'aria-setsize') : null);
  const total = Number(counted ?? Number.NaN);
  if (total === -1) return `${rows.length} rows drawn of a list that goes on`;
  return total > rows.length ? `${rows.length} of ${total} rows drawn` : null;
}

function byHeight(list: Element, rows: readonly Element[]): string | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return null;
  const { height } = boxOf(list);
  const scrolling = scrollingBoxOf(list);
  // nothing here is tall enough to hold a blank, and most lists are done with two boxes less
  if (Math.max(height, scrolling?.scrollHeight ?? 0) <= MUCH_BLANK) return null;
  const drawn = boxOf(last).bottom - boxOf(first).top;
  // rows side by side, or placed in another order, tell nothing
  if (drawn <= 0) return null;
  const isBlankBeyond = (whole: number, window: number) => whole > 2 * drawn + MUCH_BLANK && whole > window * TALLER;
  const window = scrolling ? scrolling.clientHeight : innerHeight;
  const isLong =
    isBlankBeyond(height, window) ||
    (scrolling !== null && isBlankBeyond(scrolling.scrollHeight, window) && holdsLittleElse(scrolling, list));
  return isLong ? `${rows.length} rows drawn of a list that goes on` : null;
}

const holdsLittleElse = (outer: Element, list: Element): boolean =>
  textOf(outer).length <= textOf(list).length * MUCH_MORE_TEXT;

function scrollingBoxOf(list: Element): Element | null {
  let at: Element | null = list;
  for (let steps = 0; at && steps < FAR_ABOVE && tagOf(at) !== 'BODY'; steps += 1) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
    at = parentElementOf(at);
  }
  return null;
}
