import { boxOf, rootOf } from './dom';

/** Shows where a fact stands: a frame drawn over the page, never into it, so that no page style or script is touched. */

const ID = 'thioguard-outline';
const MARGIN = 4;
const LOOK =
  'all:initial!important;position:fixed!important;box-sizing:border-box!important;border:3px solid #b45309!important;border-radius:4px!important;box-shadow:0 0 0 2px #fff!important;pointer-events:none!important;z-index:2147483646!important;';

export class Outline {
  private box: HTMLElement | null = null;
  private element: Element | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly document: Document) {}

  /** Draws around an element and stays with it while the page scrolls; for good, or for a time in milliseconds. */
  show(element: Element, forMilliseconds?: number): void {
    this.hide();
    this.element = element;
    this.box = Document.prototype.createElement.call(this.document, ID);
    this.place();
    rootOf(this.document)?.append(this.box);
    EventTarget.prototype.addEventListener.call(this.document, 'scroll', this.place, { capture: true, passive: true });
    if (forMilliseconds !== undefined) this.timer = setTimeout(() => this.hide(), forMilliseconds);
  }

  hide(): void {
    clearTimeout(this.timer);
    EventTarget.prototype.removeEventListener.call(this.document, 'scroll', this.place, { capture: true });
    this.box?.remove();
    this.box = null;
    this.element = null;
  }

  private readonly place = (): void => {
    if (!this.box || !this.element) return;
    const { left, top, width, height } = boxOf(this.element);
    const sides = { left: left - MARGIN, top: top - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
    this.box.style.cssText = `${LOOK}${Object.entries(sides)
      .map(([side, pixels]) => `${side}:${pixels}px!important`)
      .join(';')}`;
  };
}
