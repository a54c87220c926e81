import type { Field } from '../chart';
import { attributeOf, findIn, holds, tagOf, textOf, typeOf } from './dom';
import { FIELDS, tidy } from './page-text';

/** What a person reads in a form control, and what it is called. Passwords are never read. */

/** What a field is looked for by; a hidden one says nothing. */
export const ANY_FIELD = 'input:not([type="hidden"]), select, textarea';
const TICKS = new Set(['checkbox', 'radio']);
const WITHOUT_TEXT = new Set(['password', 'hidden', 'submit', 'button', 'image', 'reset', 'file', 'color', 'range']);

export function saidValueOf(control: Element): string {
  if (control instanceof HTMLSelectElement) {
    return [...control.selectedOptions].map((option) => tidy(textOf(option))).join(', ');
  }
  if (control instanceof HTMLTextAreaElement) return tidy(control.value);
  if (control instanceof HTMLInputElement) {
    if (TICKS.has(control.type)) return control.checked ? '☑' : '☐';
    return WITHOUT_TEXT.has(control.type) ? '' : tidy(control.value);
  }
  return isChooser(control) ? tidy(textOf(control)) : '';
}

/** A drop-down that components make of a button or a box: it says what is chosen, and holds no field of its own. */
export const isChooser = (element: Element): boolean =>
  attributeOf(element, 'role') === 'combobox' && !FIELDS.has(tagOf(element)) && findIn(element, ANY_FIELD) === null;

export function labelOf(control: Element): string {
  const labels = (control as HTMLInputElement).labels;
  if (labels && labels.length > 0) {
    const clone = [...labels].map((label) => labelText(label, control)).join(' ');
    if (clone.trim()) return tidy(clone);
  }
  const named = attributeOf(control, 'aria-label');
  if (named) return tidy(named);
  const ids = attributeOf(control, 'aria-labelledby');
  if (ids) {
    const root = control.getRootNode() as Document | ShadowRoot;
    const text = ids
      .split(/\s+/)
      .map((id) => root.getElementById?.(id)?.textContent ?? '')
      .join(' ');
    if (text.trim()) return tidy(text);
  }
  return tidy(attributeOf(control, 'title') ?? attributeOf(control, 'placeholder') ?? '');
}

/** A label that wraps its control also holds the control's options; only its own words count. */
function labelText(label: Element, control: Element): string {
  let text = '';
  for (const node of label.childNodes) {
    if (typeOf(node) === 3) text += node.nodeValue;
    else if (node !== control && !holds(node, control)) text += ` ${textOf(node)}`;
  }
  return text;
}

export function fieldOf(control: Element): Field | null {
  const isInput = control instanceof HTMLInputElement;
  if (isInput && (control.type === 'password' || control.type === 'hidden')) return null;
  const isTick = isInput && TICKS.has(control.type);
  const isField = isInput || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement;
  if (!isField && !isChooser(control)) return null;
  return {
    kind: isTick ? 'tick' : kindOf(control),
    label: labelOf(control),
    value: isTick ? '' : saidValueOf(control),
    ticked: isTick && control.checked,
  };
}

function kindOf(control: Element): Field['kind'] {
  if (control instanceof HTMLTextAreaElement) return 'prose';
  if (control instanceof HTMLInputElement) return control.type === 'search' ? 'search' : 'text';
  return 'choice';
}
