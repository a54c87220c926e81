import type { NearControl } from '../chart';
import { nameOfControl } from './controls';
import { closestTo, findIn, parentElementOf, textOf, typeOf } from './dom';
import type { Ground } from './ground';
import { ancestry } from './nearness';

/**
 * Buttons and links looked for from one element outwards, wherever they stand: in cells, in bars, in tables of their own.
 * Asked of the few elements that an order stands in, so that the walk over a page need not name every control.
 */

const CONTROLS = 'button, a, [role="button"], input[type="submit"], input[type="button"]';
const MENUS = 'nav, [role="navigation"]';
const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"]';
const FORMS = `form, ${DIALOGS}`;
/** What is more than a bar of controls: fields to fill in, rows. */
const CONTENTS = 'select, textarea, tr + tr, input:is([type="text"], [type="number"], :not([type]))';
/** A bar may say more than its controls' names: "By signing you confirm …". */
const MOST_TEXT = 200;

const isA = (element: Element, selector: string): boolean => closestTo(element, selector) === element;

/** The form or dialog that holds an element. */
export const formAround = (element: Element): Element | null => closestTo(element, FORMS);

/** @returns those shown whose name is wanted, or that an adapter knows, the nearest first; none beyond the element's own dialog */
export function controlsAround(ground: Ground, start: Element, isWanted: (name: string) => boolean): NearControl[] {
  const path = ancestry(start).reverse();
  const form = path.findIndex((element) => isA(element, FORMS));
  const found: NearControl[] = [];
  for (const [step, container] of path.entries()) {
    for (const control of controlsIn(ground, container, path[step - 1])) {
      const name = nameOfControl(control) ?? '';
      const signs = ground.hints.of(control)?.signs === true;
      if (!(signs || isWanted(name)) || closestTo(control, MENUS) || !ground.sight.isShown(control)) continue;
      const distance = step <= form ? 0 : step;
      found.push({ name, mark: ground.markOf(control), signs, distance, isApart: isApart(control, container) });
    }
    if (isA(container, DIALOGS)) break;
  }
  return found;
}

/** The controls of a container outside of `inner`, where they were found before. */
function* controlsIn(ground: Ground, container: Element, inner: Element | undefined): Generator<Element> {
  for (const node of ground.voice.childrenOf(container)) {
    if (typeOf(node) !== 1 || node === inner) continue;
    const child = node as Element;
    if (isA(child, CONTROLS)) yield child;
    else yield* controlsIn(ground, child, inner);
  }
}

/** It stands with contents of its own: the Save of a grid of results, the Sign of a note, another row's. */
function isApart(control: Element, container: Element): boolean {
  for (let at = parentElementOf(control); at && at !== container; at = parentElementOf(at))
    if (isA(at, DIALOGS) || findIn(at, CONTENTS) || textOf(at).length > MOST_TEXT) return true;
  return false;
}
