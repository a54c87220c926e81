import {
  attributeNamesOf,
  attributeOf,
  boxOf,
  childrenIn,
  firstElementIn,
  hasAttribute,
  localNameOf,
  rootOf,
  tagOf,
  textOf,
  typeOf,
} from './dom';
import { saidValueOf } from './fields';
import { type ClosedRootOf, rootFinder } from './shadow-roots';

/**
 * The structure of a frame as it stands, for a problem report: plain data, with all texts. Scripts, styles, addresses and
 * pictures are left out here already; texts are replaced by `src/problem-report` before anybody sees it.
 */
export interface FrameStructure {
  /** Which frame of its parent this is, from the top one down; empty for the top one. */
  path: number[];
  root: StructureElement;
  /** Elements that are not in it: a page of more than this many is cut. */
  leftOut: number;
}

export interface StructureElement {
  tag: string;
  attributes: [name: string, value: string][];
  /** Properties that say what is seen, and what is struck out. */
  style: string;
  children: (StructureElement | string)[];
  /** What stands in its shadow root; null where it has none. */
  shadow: (StructureElement | string)[] | null;
  /** Which frame of this window it holds; null where it holds none. */
  frame: number | null;
}

const MOST_ELEMENTS = 40_000;
/** Longer ones are data of a script, and no words for anybody. */
const LONGEST_VALUE = 300;
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE LINK META BASE NOSCRIPT HEAD THIOGUARD-OVERLAY'.split(' '));
/** Drawn, played or loaded from elsewhere: only that it stands there is told. */
const CLOSED = new Set('SVG CANVAS VIDEO AUDIO OBJECT EMBED IFRAME FRAME PICTURE MATH'.split(' '));
const KEPT = new Set(
  'role class id for name type placeholder title alt label scope colspan rowspan headers abbr open dir hidden multiple disabled contenteditable start slot lang'.split(
    ' ',
  ),
);
/** Drawn by the browser itself, a choice's lines only while it is folded out. */
const CONTROLS = new Set('INPUT SELECT OPTION OPTGROUP TEXTAREA'.split(' '));
const isKept = (name: string): boolean => KEPT.has(name) || /^(?:aria|data)-/.test(name);

/** Takes down what this frame holds. */
export function structureOf(view: Window & typeof globalThis, closedRootOf: ClosedRootOf): FrameStructure {
  const { document } = view;
  const shadowRootOf = rootFinder(closedRootOf);
  let left = MOST_ELEMENTS;
  let leftOut = 0;

  const nodesOf = (parent: Node): StructureElement['children'] =>
    [...childrenIn(parent)].flatMap((node): StructureElement['children'] => {
      if (typeOf(node) === 3) return [textOf(node)];
      if (typeOf(node) !== 1) return [];
      const element = elementOf(node as Element);
      return element ? [element] : [];
    });
  const elementOf = (element: Element): StructureElement | null => {
    if (SKIPPED.has(tagOf(element))) return null;
    if (left === 0) {
      leftOut += 1;
      return null;
    }
    left -= 1;
    const isClosed = CLOSED.has(tagOf(element));
    const shadow = isClosed ? null : shadowRootOf(element);
    return {
      tag: localNameOf(element),
      attributes: attributesOf(element),
      style: styleOf(element),
      children: isClosed ? [] : element instanceof HTMLTextAreaElement ? [saidValueOf(element)] : nodesOf(element),
      shadow: shadow && nodesOf(shadow),
      frame: frameIn(view, element),
    };
  };
  const top = rootOf(document);
  const root = top && elementOf(top);
  return { path: pathOf(view), root: root ?? emptyRoot(), leftOut };
}

const emptyRoot = (): StructureElement => ({
  tag: 'html',
  attributes: [],
  style: '',
  children: [],
  shadow: null,
  frame: null,
});

function attributesOf(element: Element): StructureElement['attributes'] {
  const kept = attributeNamesOf(element).flatMap((name): StructureElement['attributes'] => {
    const value = attributeOf(element, name) ?? '';
    return isKept(name) && value.length <= LONGEST_VALUE ? [[name, value]] : [];
  });
  if (element instanceof HTMLInputElement) {
    const isTick = element.type === 'checkbox' || element.type === 'radio';
    if (isTick && element.checked) kept.push(['checked', '']);
    if (!isTick) kept.push(['value', saidValueOf(element)]);
  }
  if (element instanceof HTMLOptionElement && element.selected) kept.push(['selected', '']);
  if (element instanceof HTMLAnchorElement && hasAttribute(element, 'href')) kept.push(['href', '#']);
  return kept;
}

/** What the reader asks of styles, as far as it changes what is read. */
function styleOf(element: Element): string {
  const { display, visibility, opacity, whiteSpace, textDecorationLine } = getComputedStyle(element);
  const isControl = CONTROLS.has(tagOf(element));
  const isLeaf = !isControl && firstElementIn(element) === null && /\S/.test(textOf(element));
  const { width, height, right } = boxOf(element);
  const isUnseen = display !== 'none' && display !== 'contents' && isLeaf && (width <= 1 || height <= 1 || right < 0);
  return [
    ...(display === 'none' || isUnseen ? ['display:none'] : []),
    ...(display === 'contents' ? ['display:contents'] : []),
    ...(visibility !== 'visible' ? ['visibility:hidden'] : []),
    ...(Number(opacity) === 0 ? ['opacity:0'] : []),
    ...(whiteSpace.startsWith('pre') && !isControl ? ['white-space:pre'] : []),
    ...(textDecorationLine.includes('line-through') ? ['text-decoration:line-through'] : []),
  ].join(';');
}

function frameIn(view: Window, element: Element): number | null {
  const inner = (element as HTMLIFrameElement).contentWindow;
  if (!inner || !/^I?FRAME$/.test(tagOf(element))) return null;
  for (let index = 0; index < view.length; index += 1) if (view[index] === inner) return index;
  return null;
}

function pathOf(view: Window): number[] {
  const path: number[] = [];
  for (let at = view; at !== at.parent; at = at.parent) {
    let index = 0;
    while (index < at.parent.length && at.parent[index] !== at) index += 1;
    path.unshift(index);
  }
  return path;
}
