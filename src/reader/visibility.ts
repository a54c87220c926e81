import { attributeOf, boxOf, closestTo, findIn, isVisible, parentElementOf, tagOf, textOf } from './dom';

/**
 * Only what a person can see counts. Two questions: a cheap one for whole containers while walking, and a thorough one
 * for the few elements that a fact rests on.
 */

const IN_LAYOUT: CheckVisibilityOptions = { visibilityProperty: true, contentVisibilityAuto: false };
const SEEN: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false };
/** Text parked outside the screen for screen readers; a list scrolled sideways does not get this far. */
const FAR_LEFT = -5000;
/** Menus in assistive markup only; a modal dialog hides the page behind it from assistive technology, not from the eye. */
const SMALL_SUBTREE = 30;

export interface Sight {
  /** False where the element and all in it can be passed over. */
  worthWalking(element: Element): boolean;
  /** Whether a person sees this very element. */
  isShown(element: Element): boolean;
}

export function sightOf(document: Document, isLeftOut: (element: Element) => boolean): Sight {
  const modalIsOpen = Document.prototype.querySelector.call(document, '[aria-modal="true"], dialog[open]') !== null;
  const isSilenced = (element: Element): boolean =>
    attributeOf(element, 'aria-hidden') === 'true' &&
    !(modalIsOpen && element.getElementsByTagName('*').length > SMALL_SUBTREE);

  /** A row's box speaks for its cells: one question a row. */
  const boxes = new WeakMap<Element, boolean>();
  const hasBox = (element: Element): boolean => {
    const known = boxes.get(element);
    if (known !== undefined) return known;
    const { width, height, right } = boxOf(element);
    // `display: contents` has no box of its own; its children have
    const isSeen = width > 1 && height > 1 ? right > FAR_LEFT : getComputedStyle(element).display === 'contents';
    boxes.set(element, isSeen);
    return isSeen;
  };

  return {
    // `display: contents` (every slot) has no box of its own and counts as invisible; what is in it does not
    worthWalking: (element) =>
      !isLeftOut(element) &&
      (isVisible(element, IN_LAYOUT) || getComputedStyle(element).display === 'contents') &&
      !isSilenced(element),
    isShown: (element) => isVisible(element, SEEN) && hasBox(closestTo(element, 'tr') ?? element),
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
