import type { Block, Control, Item, Part } from '../chart';
import { attributeOf, findIn, firstElementIn, tagOf } from './dom';
import { fieldOf } from './fields';
import { Headings } from './headings';
import { linesOf, type Voice } from './page-text';
import type { Hints } from './sites';
import type { Sight } from './visibility';

const CONTROL_ROLES = new Set(['button', 'link', 'menuitem']);

/** "Stop" on a button is something one can do, and nothing that was done. */
function isControl(element: Element | null): boolean {
  if (!element) return false;
  const tag = tagOf(element);
  return tag === 'BUTTON' || tag === 'A' || CONTROL_ROLES.has(attributeOf(element, 'role') ?? '');
}

/** What one walk over a frame gathers, and the few things every station of it needs. */
export class Ground {
  readonly blocks: Block[] = [];
  readonly controls: Control[] = [];
  readonly folds: Control[] = [];
  readonly unreadable = new Set<string>();
  /** Elements by mark; a mark is one more than the place in this list, so that 0 means none. */
  readonly marked: Element[] = [];
  readonly headings = new Headings();
  elements = 0;

  constructor(
    readonly voice: Voice,
    readonly sight: Sight,
    readonly isHeadingText: (text: string, next: string, leads?: boolean) => boolean,
    /** Reads a container; see `container.ts`. Handed in, because tables and lists hold containers too. */
    readonly readContainer: (ground: Ground, container: Element) => Item | null,
    readonly hints: Hints,
  ) {}

  markOf(element: Element): number {
    return this.marked.push(element);
  }

  emit(kind: Block['kind'], items: Item[], section = this.headings.section): void {
    if (items.length > 0) this.blocks.push({ kind, section, items });
  }

  /** Emits items that were met before the blocks from `since` on, keeping the order of reading. */
  emitBefore(since: number, kind: Block['kind'], items: Item[], section: Block['section']): void {
    const later = this.blocks.splice(since);
    this.emit(kind, items, section);
    for (const block of later) this.blocks.push(block);
  }

  partOf(element: Element, isHeader: boolean): Part {
    const lines = linesOf(element, this.voice);
    const control = firstElementIn(element) === null ? null : findIn(element, 'input, select, textarea');
    return {
      text: lines.length > 1 ? lines.join(' ') : (lines[0] ?? ''),
      lines: lines.length > 1 ? lines : null,
      mark: this.markOf(element),
      isHeader,
      isFiller: false,
      field: control ? fieldOf(control) : null,
      isControl: isControl(firstElementIn(element)) && lines.length === 1,
      ...this.meaningOf(element),
    };
  }

  linePart(element: Element, text: string): Part {
    return {
      text,
      lines: null,
      mark: this.markOf(element),
      isHeader: false,
      isFiller: false,
      field: null,
      isControl: isControl(element),
      ...this.meaningOf(element),
    };
  }

  private meaningOf(element: Element): Pick<Part, 'is'> {
    const is = this.hints.of(element)?.part;
    return is ? { is } : {};
  }

  /** Opens a heading and says it, so that a name in a heading can be found as well. */
  heading(node: Node, element: Element, title: string, level: number): void {
    this.headings.open(node, title, level, this.hints.of(element)?.section);
    this.emit('heading', [{ parts: [this.linePart(element, title)], mark: this.markOf(element) }]);
  }

  /** A heading that is only a line of `element`'s text: it reigns there. */
  headingWithin(element: Element, title: string, level: number): void {
    this.headings.openFor(element, element, title, level);
    this.emit('heading', [{ parts: [this.linePart(element, title)], mark: this.markOf(element) }]);
  }
}
