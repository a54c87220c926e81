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
  if (!next || !isInSameEntry(node, next)) return false;
  const box = boxAround(node);
  if (isTab(ground, box)) return false;
  const following = beginningOf(next);
  const before = beside(box, previousOf);
  ground.neighbours.set(next, following);
  if (before) ground.neighbours.set(before, beginningOf(before));
  return (
    ground.isHeadingText(text, following, isList(next)) &&
    (before === null || ground.isHeadingText(text, firstWords(before), true)) &&
    !ground.isHeadingText(following.slice(0, LONGEST_HEADING + 1), '')
  );
}

const firstWords = (node: Node): string => beginningOf(node).slice(0, LONGEST_HEADING + 1);

/** A heading inside an entry of a list reigns in that entry: an entry that is only a name is part of a menu. */
function isInSameEntry(node: Node, next: Node): boolean {
  const element = typeOf(node) === 1 ? (node as Element) : parentElementOf(node);
  const entry = element ? closestTo(element, 'li') : null;
  return entry === null || holds(entry, next);
}

/** The outermost box that holds this and nothing else. */
function boxAround(node: Node): Node {
  let box = node;
  for (let up = parentElementOf(box); up; up = parentElementOf(box)) {
    if (beside(box, previousOf) || beside(box, nextOf) || tagOf(up) === 'BODY') break;
    box = up;
  }
  return box;
}

/** The next thing on this side that says something; line breaks say nothing. */
function beside(node: Node, step: (from: Node) => Node | null): Node | null {
  for (let at = step(node); at; at = step(at)) {
    if (typeOf(at) === 3 ? /\S/.test(at.nodeValue ?? '') : typeOf(at) === 1 && /\S/.test(textOf(at))) return at;
  }
  return null;
}

/** Tabs and links of a menu stand side by side, dressed alike, and more than one of them names a section. */
function isTab(ground: Ground, box: Node): boolean {
  if (typeOf(box) !== 1) return false;
  const row = [...twins(box, previousOf), ...twins(box, nextOf)];
  if (row.length > 0 && INLINE.has(tagOf(box))) return true;
  const isShort = row.every((twin) => textOf(twin).trim().length <= LONGEST_TAB);
  return row.length > 1 && isShort && row.some((twin) => ground.isHeadingText(firstWords(twin), ''));
}

const LONGEST_TAB = 30;

/** The neighbours on one side that are elements like this one. */
function twins(box: Node, step: (from: Node) => Node | null): Element[] {
  const found: Element[] = [];
  const dress = attributeOf(box as Element, 'class');
  for (let at = beside(box, step); at; at = beside(at, step)) {
    if (typeOf(at) !== 1 || tagOf(at) !== tagOf(box) || attributeOf(at as Element, 'class') !== dress) break;
    found.push(at as Element);
  }
  return found;
}

/** Whether a table or list begins right here. */
function isList(node: Node): boolean {
  for (let at: Element | null = typeOf(node) === 1 ? (node as Element) : null; at; at = firstElementIn(at)) {
    if (LISTS.has(tagOf(at)) || LIST_ROLES.has(attributeOf(at, 'role') ?? '')) return true;
  }
  return false;
}
