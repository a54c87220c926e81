import { AskedOnce, isCell, isRow } from './alike';
import { isClippedAway, isIndentedAway, scrolledAbove } from './clipping';
import { attributeOf, boxOf, closestTo, findIn, isVisible, parentElementOf, tagOf, textOf } from './dom';

/**
 * Only what a person can see counts. Two questions: a cheap one for whole containers while walking, and a thorough one
 * for the few elements that a fact rests on.
 *
 * Not seen is what is not laid out (`display`, `content-visibility`), what is wholly transparent, what has no size or
 * letters of one pixel, what is clipped to nothing, and what is parked off the page. Seen, although a person may miss it,
 * is what must be scrolled to, what stands under something else, and text in the colour of its ground: what lies beneath a
 * letter can't be told from styles with certainty, and a drug that was overlooked harms more than one read too many.
 */

const IN_LAYOUT: CheckVisibilityOptions = { visibilityProperty: true, contentVisibilityAuto: false };
const SEEN: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false };
/** Text parked beyond the beginning of the page, where no scrolling leads; a list scrolled sideways does not get this far. */
const FAR_OFF = -5000;
/** Pixels; nobody reads smaller letters. */
const SMALLEST_LETTERS = 2;
/** Menus in assistive markup only; a modal dialog hides the page behind it from assistive technology, not from the eye. */
const SMALL_SUBTREE = 30;

export interface Sight {
  /** False where the element and all in it can be passed over. */
  worthWalking(element: Element): boolean;
  /** The same of a row; what it learns answers for the facts in it, too. */
  isRowWorthReading(row: Element): boolean;
  /** Whether a person sees this very element. */
  isShown(element: Element): boolean;
}

export function sightOf(document: Document, isLeftOut: (element: Element) => boolean): Sight {
  let isModalOpen: boolean | undefined;
  const modalIsOpen = (): boolean => {
    isModalOpen ??= Document.prototype.querySelector.call(document, '[aria-modal="true"], dialog[open]') !== null;
    return isModalOpen;
  };
  const isSilenced = (element: Element): boolean =>
    attributeOf(element, 'aria-hidden') === 'true' &&
    !(modalIsOpen() && Element.prototype.getElementsByTagName.call(element, '*').length > SMALL_SUBTREE);

  const clipped = new WeakMap<Element, boolean>();
  const hasBox = (element: Element): boolean => {
    const { width, height, right, bottom } = boxOf(element);
    const style = getComputedStyle(element);
    // `display: contents` has no box of its own; its children have
    if (!(width > 1 && height > 1)) return style.display === 'contents';
    if (right <= FAR_OFF || (bottom <= FAR_OFF && bottom + scrolledAbove(element) <= FAR_OFF)) return false;
    if (Number.parseFloat(style.fontSize) < SMALLEST_LETTERS || isIndentedAway(style)) return false;
    return !isClippedAway(element, clipped, style);
  };
  /** A row's box speaks for its cells. */
  const rowBoxes = new AskedOnce(hasBox);
  /** Columns can be hidden cell by cell; each row is asked for itself. */
  const cells = new AskedOnce((cell) => isVisible(cell, SEEN));
  const seenRows = new WeakSet<Element>();
  const isSeen = (row: Element): boolean => {
    const isIt = isVisible(row, SEEN);
    if (isIt) seenRows.add(row);
    return isIt;
  };
  const isRowSeen = (row: Element): boolean => seenRows.has(row) || isSeen(row);

  return {
    // `display: contents` (every slot) has no box of its own and counts as invisible; what is in it does not
    worthWalking: (element) =>
      !isLeftOut(element) &&
      (isVisible(element, IN_LAYOUT) || getComputedStyle(element).display === 'contents') &&
      !isSilenced(element),
    isRowWorthReading: (row) =>
      !isLeftOut(row) &&
      (isSeen(row) || isVisible(row, IN_LAYOUT) || getComputedStyle(row).display === 'contents') &&
      !isSilenced(row),
    isShown(element) {
      const above = isCell(element) ? parentElementOf(element) : null;
      if (above && isRow(above)) return isRowSeen(above) && cells.ofCell(element, above) && rowBoxes.ofRow(above);
      const row = isRow(element) ? element : closestTo(element, 'tr');
      if (!row) return isVisible(element, SEEN) && hasBox(element);
      if (element === row) return isRowSeen(row) && rowBoxes.ofRow(row);
      return isVisible(element, SEEN) && rowBoxes.ofRow(row);
    },
  };
}

export function isStruck(element: Element): boolean {
  for (let at: Element | null = element, steps = 0; at && steps < 4; at = parentElementOf(at), steps++) {
    if (/^(S|DEL|STRIKE)$/i.test(tagOf(at))) return true;
    if (getComputedStyle(at).textDecorationLine.includes('line-through')) return true;
  }
  // all the text of a row may stand in one struck child
  const only = findIn(element, 's, del, strike');
  return only !== null && textOf(only).trim().length > textOf(element).trim().length / 2;
}
