/** Shows where a fact stands: a frame drawn over the page, never into it, so that no page style or script is touched. */

const ID = 'thioguard-outline';
const MARGIN = 4;

export class Outline {
  private box: HTMLElement | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly document: Document) {}

  show(element: Element, forMilliseconds?: number): void {
    this.hide();
    const { left, top, width, height } = element.getBoundingClientRect();
    const box = this.document.createElement(ID);
    box.style.cssText = `all:initial!important;position:fixed!important;left:${left - MARGIN}px!important;top:${top - MARGIN}px!important;width:${width + 2 * MARGIN}px!important;height:${height + 2 * MARGIN}px!important;box-sizing:border-box!important;border:3px solid #b45309!important;border-radius:4px!important;box-shadow:0 0 0 2px #fff!important;pointer-events:none!important;z-index:2147483646!important`;
    this.document.documentElement.append(box);
    this.box = box;
    if (forMilliseconds !== undefined) this.timer = setTimeout(() => this.hide(), forMilliseconds);
    this.document.addEventListener('scroll', this.hide, { capture: true, once: true, passive: true });
  }

  readonly hide = (): void => {
    clearTimeout(this.timer);
    this.box?.remove();
    this.box = null;
    this.document.removeEventListener('scroll', this.hide, { capture: true });
  };
}
