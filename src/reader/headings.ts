import type { Section } from '../chart';
import { findIn, holds, nextOf, parentOf, tagOf, treeOf, typeOf } from './dom';
import type { Hint } from './sites';

/**
 * The headings that stand above the place where the walk is. A heading reigns over the container in which something
 * follows it, until another of its rank comes there or the walk leaves that container.
 */

/** Headings by markup close their equals wherever they stand: an empty section's heading reigns over nothing. */
const LOWEST_MARKUP_LEVEL = 6;

interface Open {
  title: string;
  level: number;
  realm: Node;
  /** What an adapter says that it heads. */
  section: Hint['section'];
  around: Section;
}

const aboveOf = (node: Node): Node | null => parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);

function reignsOver(realm: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : null) {
    if (holds(realm, at)) return true;
    const root = treeOf(at);
    if (!(root instanceof ShadowRoot)) return false;
    at = root;
  }
  return false;
}

const HOLDER = 'input, select, textarea, iframe, canvas, object, embed';
const HOLDERS = new Set(HOLDER.toUpperCase().split(', '));

function isSaid(node: Node): boolean {
  if (typeOf(node) === 3) return /\S/.test(node.nodeValue ?? '');
  if (typeOf(node) !== 1) return false;
  return saysAnything(node) || HOLDERS.has(tagOf(node)) || findIn(node as Element, HOLDER) !== null;
}

/** The same as asking all of a long text, most of which need not be put together. */
function saysAnything(node: Node): boolean {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let at = texts.nextNode(); at; at = texts.nextNode()) if (/\S/.test(at.nodeValue ?? '')) return true;
  return false;
}

/** What comes after a heading, from the heading up to the first place where anything does. */
export function whatFollows(heading: Node): { realm: Node; next: Node | null } {
  for (let at: Node = heading; ; ) {
    for (let next = nextOf(at); next; next = nextOf(next)) {
      if (isSaid(next)) return { realm: parentOf(at) ?? at, next };
    }
    const parent = aboveOf(at);
    if (!parent || tagOf(parent) === 'BODY' || tagOf(parent) === 'HTML') return { realm: parent ?? at, next: null };
    at = parent;
  }
}

export class Headings {
  private stack: Open[] = [];
  private current: Section = { titles: [] };

  get section(): Section {
    return this.current;
  }

  open(heading: Node, title: string, level: number, section?: Hint['section']): void {
    const { realm } = whatFollows(heading);
    this.openFor(realm, heading, title, level, section);
  }

  /** A heading that names a container: its label, its caption. */
  openFor(realm: Node, heading: Node, title: string, level: number, section?: Hint['section']): void {
    const isOver = (open: Open) =>
      (open.level === level && level <= LOWEST_MARKUP_LEVEL && level > 0) ||
      (open.level >= level && reignsOver(realm, open.realm));
    this.become(this.stack.filter((open) => reignsOver(open.realm, heading) && !isOver(open)));
    this.become([...this.stack, { title, level, realm, section, around: this.current }]);
  }

  /** The walk is at `node` now: headings that do not reign there are over. */
  at(node: Node): void {
    if (this.stack.length > 0) this.become(this.stack.filter((open) => reignsOver(open.realm, node)));
  }

  /** For what stands under no heading wherever it is put, as a page's foot; what was open is given back with `comeBack`. */
  leaveAll(): readonly Open[] {
    const { stack } = this;
    this.become([]);
    return stack;
  }

  comeBack(stack: readonly Open[]): void {
    this.become([...stack]);
  }

  /** The walk has left `container`. */
  leave(container: Node): void {
    if (this.stack.length > 0) this.become(this.stack.filter((open) => !reignsOver(container, open.realm)));
  }

  private become(stack: Open[]): void {
    if (stack.length === this.stack.length && stack.every((open, index) => open === this.stack[index])) return;
    this.stack = stack;
    const known = stack.findLast((open) => open.section);
    this.current = {
      titles: stack.flatMap(({ title }) => (title ? [title] : [])),
      ...(known?.section && { is: known.section.is, when: known.section.when, around: known.around }),
    };
  }
}
