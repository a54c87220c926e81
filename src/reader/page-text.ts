import { firstElementIn, tagOf, textOf, typeOf } from './dom';

/** Text of an element as a person reads it: glued neighbours kept apart, words that are only highlighted kept whole. */

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const UNEVEN = /[\s\u00a0]{2,}|[\n\t\r\f\u00a0\u2007\u202f]/;
/** Hyphens that don't break, figure dashes: a date or a name is written with them as with a plain one. */
const HYPHENS = /[\u2010-\u2012\ufe63\uff0d]/g;
const HYPHENS_ONCE = /[\u2010-\u2012\ufe63\uff0d]/;
const INVISIBLE_ONCE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const tidied = new Map<string, string>();
const MOST_TIDIED = 20_000;
const LONGEST_TIDIED = 60;

/** Screens say the same texts over and over: each is put in order once, and its copies are one string, quick to look up. */
export function tidy(text: string): string {
  if (text.length > LONGEST_TIDIED) return putInOrder(text);
  const known = tidied.get(text);
  if (known !== undefined) return known;
  if (tidied.size >= MOST_TIDIED) tidied.clear();
  const result = putInOrder(text);
  tidied.set(text, result);
  return result;
}

function putInOrder(text: string): string {
  let result = text;
  if (INVISIBLE_ONCE.test(result)) result = result.replace(INVISIBLE, '');
  if (HYPHENS_ONCE.test(result)) result = result.replace(HYPHENS, '-');
  if (UNEVEN.test(result)) result = result.replace(/[\s\u00a0\u2007\u202f]+/g, ' ');
  return result.trim();
}

/** Tags whose text runs on in the sentence around them. All others start a line of their own. */
export const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG BUTTON CITE CODE DATA DEL DFN EM FONT I IMG INPUT INS KBD LABEL MARK NOBR Q S SAMP SELECT SMALL SPAN STRIKE STRONG SUB SUP SVG TEXTAREA TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Inside a word these only change its look or where it may break: a highlighted search hit stays one word. */
export const ONLY_LOOKS = new Set('B BIG EM FONT I INS MARK S SMALL STRIKE STRONG SUB U WBR'.split(' '));
export const FIELDS = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
/** Never part of what is said on the screen. */
export const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS IFRAME FRAME OBJECT EMBED VIDEO AUDIO MAP DATALIST HEAD'.split(' '),
);

interface LineBuffer {
  lines: string[];
  line: string;
}

function endLine(buffer: LineBuffer): void {
  const line = tidy(buffer.line);
  if (line) buffer.lines.push(line);
  buffer.line = '';
}

/** How the page is listened to. */
export interface Voice {
  /** What is said for a form control: its value, never a password. */
  saidValueOf(control: Element): string;
  /** Children as they are laid out: through shadow roots and slots. */
  childrenOf(element: Element): Iterable<Node>;
  /** Whether a shadow root says something instead of the element's own children. */
  hasOwnTree(element: Element): boolean;
  /** False for what is not to be seen. */
  isHeard(element: Element): boolean;
}

function append(buffer: LineBuffer, element: Element, voice: Voice): void {
  for (const node of voice.childrenOf(element)) {
    if (typeOf(node) === 3) {
      buffer.line += node.nodeValue ?? '';
      continue;
    }
    if (typeOf(node) !== 1) continue;
    const child = node as Element;
    const tag = tagOf(child);
    if (SILENT.has(tag)) continue;
    if (tag === 'BR' || tag === 'HR') {
      endLine(buffer);
      continue;
    }
    if (!voice.isHeard(child)) continue;
    if (FIELDS.has(tag)) {
      buffer.line += ` ${voice.saidValueOf(child)} `;
    } else if (tag === 'SUP' && /\d$/.test(buffer.line)) {
      buffer.line += '^';
      append(buffer, child, voice);
    } else if (ONLY_LOOKS.has(tag)) {
      append(buffer, child, voice);
    } else if (INLINE.has(tag)) {
      buffer.line += ' ';
      append(buffer, child, voice);
      buffer.line += ' ';
    } else if (tag === 'DD') {
      if (!buffer.line && buffer.lines.length > 0) buffer.line = `${buffer.lines.pop()}: `;
      append(buffer, child, voice);
      endLine(buffer);
    } else {
      endLine(buffer);
      append(buffer, child, voice);
      endLine(buffer);
    }
  }
}

/** The lines an element says, in order; empty where it says nothing. */
export function linesOf(element: Element, voice: Voice): string[] {
  if (firstElementIn(element) === null && !voice.hasOwnTree(element)) {
    const text = tidy(textOf(element));
    return text ? [text] : [];
  }
  const buffer: LineBuffer = { lines: [], line: '' };
  append(buffer, element, voice);
  endLine(buffer);
  return buffer.lines;
}
