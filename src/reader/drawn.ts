import { findAllIn, parentOf, typeOf } from './dom';

const ELEMENT = 1;

/**
 * In which task of the page its parts were last drawn, as far as that was noted: tasks are numbered from 1 on, and what
 * stood there before has the number 0. A list drawn before the banner above it may be another patient's.
 */
export class Drawn {
  /** Nodes that were put in their place, with all that is in them. */
  private readonly added = new WeakMap<Node, number>();
  /** Nodes whose own text changed. */
  private readonly touched = new WeakMap<Node, number>();

  /** Notes what one task of the page has drawn. Attributes draw nothing: a row that is pointed at is the same row. */
  note(records: readonly MutationRecord[], task: number): void {
    for (const { type, target, addedNodes } of records) {
      const parent = type === 'characterData' ? parentOf(target) : null;
      if (parent) this.touched.set(parent, task);
      for (const node of addedNodes) {
        if (typeOf(node) === ELEMENT) this.added.set(node, task);
        else this.touched.set(target, task);
      }
    }
  }

  /** When this element, something in it or something that holds it was last drawn. */
  lastIn(element: Element): number {
    let last = 0;
    for (const node of [element, ...findAllIn(element, '*')])
      last = Math.max(last, this.added.get(node) ?? 0, this.touched.get(node) ?? 0);
    for (let node: Node | null = outOf(element); node; node = outOf(node))
      last = Math.max(last, this.added.get(node) ?? 0);
    return last;
  }
}

/** What holds this node, out of a shadow tree as well. */
const outOf = (node: Node): Node | null => parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
