import { vi } from 'vitest';
import { mountPanel } from '.';

/** A panel mounted in the test's document, and short ways to what it shows. */
export function mounted() {
  const life = new AbortController();
  const host = {
    reveal: vi.fn(),
    outline: vi.fn(),
    pause: vi.fn(),
    say: vi.fn(),
    look: vi.fn(),
    moved: vi.fn(),
  };
  const panel = mountPanel({ host, signal: life.signal });
  const overlay = () => document.querySelector<HTMLElement>('thioguard-overlay');
  const shadow = (): ShadowRoot => {
    const root = overlay()?.shadowRoot;
    if (!root) throw new Error('expected an overlay in the document, found none');
    return root;
  };
  const all = (selector: string): HTMLElement[] => [...shadow().querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const [element] = all(selector);
    if (!element) throw new Error(`expected ${selector} in the overlay, found none`);
    return element;
  };
  const named = (name: string): HTMLElement => {
    const match = all('button').find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name);
    if (!match) throw new Error(`expected a button named ${name}, found none`);
    return match;
  };
  /** A key as the browser sends it: composed, so that it would leave the shadow root. */
  const press = (element: HTMLElement, key: string) =>
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  return { panel, host, abort: () => life.abort(), overlay, shadow, all, one, named, press };
}

/** Preact draws a component's own changes in a later task. */
export const drawn = () => new Promise((resolve) => setTimeout(resolve, 0));
