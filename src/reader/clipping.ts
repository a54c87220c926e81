import { boxOf, parentElementOf, scrollTopOf, tagOf, treeOf } from './dom';

/** Elements whose text a style cuts away, their own or that of a box around them. */

/** Pixels; a box clipped to this or less shows no letter. */
const NOTHING = 1;
const CLIPS_ALL = /^(?:inset\((?:100|[5-9]\d)%\)|circle\(0(?:px|%)?(?: at .*)?\))$/;
const HIDES_REST = /hidden|clip/;
/** An indent that pushes a line out of its box: what stands there instead is a picture. */
const FAR_INDENT = -500;

function aboveOf(element: Element): Element | null {
  const tree = treeOf(element);
  return parentElementOf(element) ?? (tree instanceof ShadowRoot ? tree.host : null);
}

/** The box that can clip this one: of what is positioned, the one it is positioned in. */
function clippingBox(element: Element, { position }: CSSStyleDeclaration): Element | null {
  if (position === 'fixed') return null;
  // a form's own property may be hidden by one of its fields
  if (position === 'absolute' && element instanceof HTMLElement && !(element instanceof HTMLFormElement))
    return element.offsetParent;
  return aboveOf(element);
}

/** How far the page and the lists around an element are scrolled down, CSS pixels. */
export function scrolledAbove(element: Element): number {
  let total = 0;
  for (let at = aboveOf(element); at; at = aboveOf(at)) total += scrollTopOf(at);
  return total;
}

/** Its lines begin so far to the left that no letter is in view; boxes in it inherit that, or take it back. */
export const isIndentedAway = ({ textIndent }: CSSStyleDeclaration): boolean =>
  Number.parseFloat(textIndent) < FAR_INDENT;

/** @param known answers of this reading: a box is asked once for all that stands in it. */
export function isClippedAway(
  element: Element,
  known: WeakMap<Element, boolean>,
  style = getComputedStyle(element),
): boolean {
  const remembered = known.get(element);
  if (remembered !== undefined) return remembered;
  const around = clippingBox(element, style);
  const answer = cutsAllAway(element, style) || (around !== null && isClippedAway(around, known));
  known.set(element, answer);
  return answer;
}

function cutsAllAway(element: Element, style: CSSStyleDeclaration): boolean {
  const { clipPath, overflow } = style;
  if (clipPath !== 'none' && CLIPS_ALL.test(clipPath)) return true;
  if (overflow === 'visible') return false;
  const [across, down] = [HIDES_REST.test(style.overflowX), HIDES_REST.test(style.overflowY)];
  // inline boxes clip nothing, and what the body clips is the page
  if (!(across || down) || /^(?:inline|contents)$/.test(style.display) || tagOf(element) === 'BODY') return false;
  const { width, height } = boxOf(element);
  return (down && height <= NOTHING) || (across && width <= NOTHING);
}
