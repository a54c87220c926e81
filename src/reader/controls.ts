import { attributeOf, boxOf, findIn, hasAttribute, tagOf, textOf } from './dom';
import { labelOf } from './fields';
import type { Ground } from './ground';
import { tidy } from './page-text';

/** Buttons and links by their accessible names: what shows more of a list, what signs an order. */

const LONGEST_NAME = 60;
/** What is smaller than this (square CSS pixels) is an icon or a sparkline. */
const PICTURE_WORTH_READING = 40_000;
const PICTURES: Readonly<Record<string, string>> = {
  CANVAS: 'a drawing on a canvas',
  EMBED: 'an embedded document',
  OBJECT: 'an embedded document',
  IFRAME: 'an embedded document',
  IMG: 'a picture',
  VIDEO: 'a picture',
};

export function noteControl(ground: Ground, element: Element, tag: string, role: string): void {
  if (tag !== 'INPUT' && tag !== 'BUTTON' && tag !== 'A' && role !== 'button') return;
  const name = nameOfControl(element);
  if (!name) return;
  const control = { name, mark: ground.markOf(element) };
  ground.controls.push(isDisabled(element) ? { ...control, isDisabled: true } : control);
}

/** The accessible name of a button or a link; null where it has none, or more than a name. */
export function nameOfControl(element: Element): string | null {
  const isInput = tagOf(element) === 'INPUT';
  const { type, value } = element as HTMLInputElement;
  if (isInput && type !== 'submit' && type !== 'button') return null;
  const said = isInput ? value : tidy(textOf(element));
  const name = attributeOf(element, 'aria-label') || said || labelOf(element);
  return name && name.length <= LONGEST_NAME ? name : null;
}

const isDisabled = (element: Element): boolean =>
  hasAttribute(element, 'disabled') || attributeOf(element, 'aria-disabled') === 'true';

/** A closed fold hides what its title promises. */
export function noteFold(ground: Ground, element: Element, tag: string): void {
  const isClosed =
    tag === 'DETAILS' ? !hasAttribute(element, 'open') : attributeOf(element, 'aria-expanded') === 'false';
  if (!isClosed) return;
  const spoken = tag === 'DETAILS' ? findIn(element, 'summary') : element;
  const title = spoken ? tidy(textOf(spoken)) : '';
  if (title && title.length <= LONGEST_NAME)
    ground.folds.push({ name: title, section: ground.headings.section, mark: ground.markOf(element) });
}

/** Notes what shows something no text can be read from: in the place of a list, or over most of the frame. */
export function noteUnreadable(ground: Ground, element: Element, tag: string): void {
  const what = PICTURES[tag];
  if (what === undefined || (tag === 'IFRAME' && !isViewer(element))) return;
  const { width, height } = boxOf(element);
  if (width * height < PICTURE_WORTH_READING || !ground.sight.worthWalking(element)) return;
  const fills = width * height > (innerWidth * innerHeight) / 2;
  // a photograph or a logo is no chart, unless there is hardly anything else
  if (tag === 'IMG' && !fills && ground.headings.section.titles.length === 0) return;
  ground.unseen.push({ kind: 'picture', section: ground.headings.section, note: what, mark: ground.markOf(element) });
}

/** A frame that holds a document of another kind than a page can't be read: the browser's own viewer draws it. */
const isViewer = (frame: Element): boolean =>
  /\.pdf(?:[?#]|$)|^data:application\/pdf/i.test(attributeOf(frame, 'src') ?? '');
