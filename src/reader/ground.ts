import type { Block, Control, Fold, Item, Part, Unseen } from '../chart';
import { attributeOf, findIn, firstElementIn, tagOf, textOf } from './dom';
import { ANY_FIELD, fieldOf } from './fields';
import { Headings } from './headings';
import { linesOf, tidy, type Voice } from './page-text';
import type { Hints } from './sites';
import type { Steps } from './slices';
import type { Sight } from './visibility';
import { rowsNotDrawn } from './windowed';

const CONTROL_ROLES = new Set(['button', 'link', 'menuitem']);

/** "Stop" on a button is something one can do, and nothing that was done. */
function isControl(element: Element | null): boolean {
  if (!element) return false;
  const tag = tagOf(element);
  return tag === 'BUTTON' || tag === 'A' || CONTROL_ROLES.has(attributeOf(element, 'role') ?? '');
}

/** A table that holds nothing but rows of texts, and what was read of it. */
export interface PlainTable {
  label: string;
  block: Block;
}

/** What one walk over a frame gathers, and the few things every station of it needs. */
export class Ground {
  readonly blocks: Block[] = [];
  readonly controls: Control[] = [];
  readonly folds: Fold[] = [];
  readonly unseen: Unseen[] = [];
  /** Elements by mark; a mark is one more than the place in this list, so that 0 means none. */
  readonly marked: Element[] = [];
  readonly headings = new Headings();
  elements = 0;
  /** Tables that can be read again for themselves. */
  readonly tables = new Map<Element, PlainTable>();
  /** Whether a line is a heading hangs on the text beside it; by node, how it began when it was asked. */
  readonly neighbours = new Map<Node, string>();
  private steps = 0;

  constructor(
    readonly voice: Voice,
    public sight: Sight,
    readonly isHeadingText: (text: string, next: string, leads?: boolean) => boolean,
    /** Reads a container; see `container.ts`. Handed in, because tables and lists hold containers too. */
    readonly readContainer: (ground: Ground, container: Element) => Steps<Item | null>,
    readonly hints: Hints,
  ) {}

  /** True every few elements: time to look at the clock. */
  isTired(): boolean {
    this.steps += 1;
    return this.steps % 16 === 0;
  }

  markOf(element: Element): number {
    return this.marked.push(element);
  }

  emit(kind: Block['kind'], items: Item[], section = this.headings.section): void {
    if (items.length > 0) this.blocks.push({ kind, section, items });
  }

  /** Notes rows of a list that are there only once somebody scrolls to them. */
  noteRest(list: Element, rows: readonly Element[], section = this.headings.section): void {
    const note = rows.length > 1 ? rowsNotDrawn(list, rows) : null;
    if (note) this.unseen.push({ kind: 'rows', section, note, mark: this.markOf(list) });
  }

  /** Emits items that were met before the blocks from `since` on, keeping the order of reading. */
  emitBefore(since: number, kind: Block['kind'], items: Item[], section: Block['section']): void {
    const later = this.blocks.splice(since);
    this.emit(kind, items, section);
    for (const block of later) this.blocks.push(block);
  }

  partOf(element: Element, isHeader: boolean): Part {
    const mark = this.markOf(element);
    if (firstElementIn(element) === null && !this.voice.hasOwnTree(element))
      return this.meant(element, {
        text: tidy(textOf(element)),
        lines: null,
        mark,
        isHeader,
        isFiller: false,
        field: null,
      });
    const lines = linesOf(element, this.voice);
    const control = findIn(element, `${ANY_FIELD}, [role="combobox"]`);
    return this.meant(element, {
      text: lines.length > 1 ? lines.join(' ') : (lines[0] ?? ''),
      lines: lines.length > 1 ? lines : null,
      mark,
      isHeader,
      isFiller: false,
      field: control ? fieldOf(control) : null,
      isControl: isControl(firstElementIn(element)) && lines.length === 1,
    });
  }

  linePart(element: Element, text: string): Part {
    return this.meant(element, {
      text,
      lines: null,
      mark: this.markOf(element),
      isHeader: false,
      isFiller: false,
      field: null,
      isControl: isControl(element),
    });
  }

  /** The part with what an adapter says that it means. */
  private meant(element: Element, part: Part): Part {
    const is = this.hints.of(element)?.part;
    if (is) part.is = is;
    return part;
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
