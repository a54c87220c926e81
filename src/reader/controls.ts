import { attributeOf, findIn, hasAttribute, textOf } from './dom';
import { labelOf } from './fields';
import type { Ground } from './ground';
import { tidy } from './page-text';

/** Buttons and links by their accessible names: what signs an order, what shows more of a list. */

const LONGEST_NAME = 60;
/** A lone canvas smaller than this (CSS pixels) is an icon or a sparkline. */
const CANVAS_WORTH_READING = 40_000;

export function noteControl(ground: Ground, element: Element, tag: string, role: string, signs?: true): void {
  const type = tag === 'INPUT' ? (element as HTMLInputElement).type : '';
  const isInputButton = type === 'submit' || type === 'button';
  if (!isInputButton && tag !== 'BUTTON' && tag !== 'A' && role !== 'button') return;
  const name = isInputButton
    ? (element as HTMLInputElement).value
    : attributeOf(element, 'aria-label') || tidy(textOf(element)) || labelOf(element);
  if (name && name.length <= LONGEST_NAME)
    ground.controls.push({ name, mark: ground.markOf(element), ...(signs && { signs }) });
}

/** A closed fold hides what its title promises. */
export function noteFold(ground: Ground, element: Element, tag: string): void {
  const isClosed =
    tag === 'DETAILS' ? !hasAttribute(element, 'open') : attributeOf(element, 'aria-expanded') === 'false';
  if (!isClosed) return;
  const spoken = tag === 'DETAILS' ? findIn(element, 'summary') : element;
  const title = spoken ? tidy(textOf(spoken)) : '';
  if (title && title.length <= LONGEST_NAME) ground.folds.push({ name: title, mark: ground.markOf(element) });
}

export function noteUnreadable(ground: Ground, element: HTMLElement, tag: string): void {
  if (element.clientWidth * element.clientHeight < CANVAS_WORTH_READING) return;
  if (tag === 'CANVAS') ground.unreadable.add('a drawing on a canvas');
  if (tag === 'EMBED' || tag === 'OBJECT') ground.unreadable.add('an embedded document');
}
