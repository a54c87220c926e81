import { closestTo, localNameOf, parentElementOf, treeOf } from './dom';
import { AFTER_CHANGE, AFTER_TYPING, type Patience } from './watch-quiet';

/** Our own elements, the overlay and the outline: what they do to the page is no change of the chart. */
const OURS = 'thioguard-';
/** Where a person writes prose: never a fact, and never a reason to work while she types. */
const EDITORS = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"][aria-multiline="true"]';
/** Attributes that change what can be seen, or what a field holds. Others change often and mean nothing here. */
const READ_ATTRIBUTES = [
  ...['class', 'style', 'hidden', 'open', 'value', 'checked', 'selected', 'disabled', 'title', 'src'],
  ...['aria-hidden', 'aria-expanded', 'aria-selected', 'aria-checked', 'aria-current', 'aria-label'],
];

export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: READ_ATTRIBUTES,
};

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : parentElementOf(node));
export const isOurs = (node: Node): boolean => node instanceof Element && localNameOf(node).startsWith(OURS);

export function onlyOurs(nodes: NodeList): boolean {
  for (const node of nodes) if (!isOurs(node)) return false;
  return true;
}

/** Whether this mutation can change what a reader of the chart sees. */
export function countsAsChange(record: MutationRecord): boolean {
  if (isOurs(record.target)) return false;
  if (record.type === 'childList' && onlyOurs(record.addedNodes) && onlyOurs(record.removedNodes)) return false;
  // `closest` and not `isContentEditable`, which would compute styles for every key typed into a note
  const element = elementOf(record.target);
  return element === null || closestTo(element, EDITORS) === null;
}

/** How patient to be after this event of a form or a scrolling list; null where it means nothing. */
export function patienceAfter(event: Event): Patience | null {
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || isOurs(target) || isOurs(hostOf(target))) return null;
  if (event.type === 'scroll') return AFTER_CHANGE;
  // prose is looked at once it is written: directions of an order may stand in it
  if (closestTo(target, EDITORS)) return event.type === 'change' ? AFTER_CHANGE : null;
  return event.type === 'input' && localNameOf(target) === 'input' ? AFTER_TYPING : AFTER_CHANGE;
}

function hostOf(element: Element): Node {
  const root = treeOf(element);
  return root instanceof ShadowRoot ? root.host : root;
}
