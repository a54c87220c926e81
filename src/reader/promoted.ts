import {
  attributeOf,
  closestTo,
  firstElementIn,
  holds,
  nextOf,
  parentElementOf,
  previousOf,
  tagOf,
  textOf,
  typeOf,
} from './dom';
import type { Ground } from './ground';
import { whatFollows } from './headings';
import { INLINE, tidy } from './page-text';

/** Lines that no markup calls a heading and that are one: by their words, and by what stands about them. */

const LONGEST_HEADING = 60;
const LONGEST_BEGINNING = 400;
const LISTS = new Set(['TABLE', 'UL', 'OL', 'DL']);
const LIST_ROLES = new Set(['table', 'grid', 'treegrid', 'list']);

/** As much of a node's text as tells whether it, or the line beside it, is a heading. */
export function beginningOf(node: Node): string {
  let text = typeOf(node) === 3 ? (node.nodeValue ?? '') : '';
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (text.length < LONGEST_BEGINNING && texts.nextNode()) text += texts.currentNode.nodeValue ?? '';
  return tidy(text.slice(0, LONGEST_BEGINNING));
}

/** A short line that names a section, with something else than another such line beneath it (that would be a menu). */
export function isPromoted(ground: Ground, text: string, node: Node): boolean {
  if (text.length > LONGEST_HEADING || !ground.isHeadingText(text, '', true)) return false;
  const { next } = whatFollows(node);
  if (!next || isOneOfARow(node) || !isInSameEntry(node, next)) return false;
  const following = beginningOf(next);
  const before = elementBeside(node, previousOf);
  ground.neighbours.set(next, following);
  if (before) ground.neighbours.set(before, beginningOf(before));
  return (
    ground.isHeadingText(text, following, isList(next)) &&
    (before === null || ground.isHeadingText(text, tidy(textOf(before).slice(0, 60)), true)) &&
    !ground.isHeadingText(following.slice(0, LONGEST_HEADING + 1), '', false)
  );
}

/** A heading inside an entry of a list reigns in that entry: an entry that is only a name is part of a menu. */
function isInSameEntry(node: Node, next: Node): boolean {
  const element = typeOf(node) === 1 ? (node as Element) : parentElementOf(node);
  const entry = element ? closestTo(element, 'li') : null;
  return entry === null || holds(entry, next);
}

/** Tabs and heads of columns stand side by side, each dressed like its neighbour. */
function isOneOfARow(node: Node): boolean {
  if (typeOf(node) !== 1 || !INLINE.has(tagOf(node))) return false;
  const isTwin = (other: Node | null): boolean =>
    other !== null &&
    tagOf(other) === tagOf(node) &&
    attributeOf(other as Element, 'class') === attributeOf(node as Element, 'class');
  return isTwin(elementBeside(node, nextOf)) || isTwin(elementBeside(node, previousOf));
}

function elementBeside(node: Node, step: (from: Node) => Node | null): Node | null {
  for (let at = step(node); at; at = step(at)) {
    if (typeOf(at) === 1) return at;
    if (typeOf(at) === 3 && /\S/.test(at.nodeValue ?? '')) return null;
  }
  return null;
}

/** Whether a table or list begins right here. */
function isList(node: Node): boolean {
  for (let at: Element | null = typeOf(node) === 1 ? (node as Element) : null; at; at = firstElementIn(at)) {
    if (LISTS.has(tagOf(at)) || LIST_ROLES.has(attributeOf(at, 'role') ?? '')) return true;
  }
  return false;
}
