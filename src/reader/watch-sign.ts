import { boxOnScreen, type ScreenBox } from './on-screen';
import { isOurs } from './watch-changes';

/** The control that signs the order on this screen, and whether focus or pointer has come to it. */
export interface SignControl {
  box: ScreenBox;
  isReached: boolean;
}

export interface SignWatch {
  /** The control to watch; null where there is none. */
  aim(control: Element | null): void;
}

interface SignWatchOptions {
  signal: AbortSignal;
  /** Null: there is none, or its place can't be told. */
  tell(sign: SignControl | null): void;
}

/**
 * Notices where an order is signed and that somebody is about to. Only listens: nothing is cancelled, delayed or sent again,
 * and the page's own listeners hear all that they would hear without it.
 */
export function watchSign(view: Window, { signal, tell }: SignWatchOptions): SignWatch {
  let control: Element | null = null;
  let isReached = false;
  const tellNow = (): void => {
    const box = control && boxOnScreen(view, control);
    tell(box && { box, isReached });
  };
  const isAt = (event: Event): boolean => control !== null && event.composedPath().includes(control);
  const onMove = (event: Event): void => {
    if (!control) return;
    const isHere = isAt(event);
    // the pointer passes over much on its way to the card beside the control
    if (!isHere && (event.type === 'pointerover' || (event.target instanceof Node && isOurs(event.target)))) return;
    if (isHere === isReached) return;
    isReached = isHere;
    tellNow();
  };
  const onShift = (): void => {
    if (control) tellNow();
  };
  const quietly = { signal, capture: true, passive: true };
  for (const type of ['pointerover', 'pointerdown', 'focusin']) view.document.addEventListener(type, onMove, quietly);
  view.document.addEventListener('scrollend', onShift, quietly);
  view.addEventListener('resize', onShift, quietly);
  return {
    aim(next) {
      if (next === control) return;
      control = next;
      isReached = false;
      tellNow();
    },
  };
}
