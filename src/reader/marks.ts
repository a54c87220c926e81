import { isAttached } from './dom';

/** Numbers for elements that last as long as the document: one number never means two elements. */
export class Marks {
  private next = 1;
  private readonly numbers = new WeakMap<Element, number>();
  private elements = new Map<number, WeakRef<Element>>();

  of(element: Element | undefined): number {
    if (!element) return 0;
    const known = this.numbers.get(element);
    if (known !== undefined) {
      if (!this.elements.has(known)) this.elements.set(known, new WeakRef(element));
      return known;
    }
    const mark = this.next++;
    this.numbers.set(element, mark);
    this.elements.set(mark, new WeakRef(element));
    return mark;
  }

  element(mark: number): Element | null {
    const element = this.elements.get(mark)?.deref() ?? null;
    return element && isAttached(element) ? element : null;
  }

  forget(): void {
    this.elements = new Map();
  }
}
