import type { Field } from '../chart';
import { attributeOf, holds, textOf, typeOf } from './dom';
import { tidy } from './page-text';

/** What a person reads in a form control, and what it is called. Passwords are never read. */

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
  return '';
}

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
  if (control instanceof HTMLInputElement) {
    if (control.type === 'password' || control.type === 'hidden') return null;
    const kind = TICKS.has(control.type) ? 'tick' : 'text';
    return { kind, label: labelOf(control), ticked: control.checked };
  }
  if (control instanceof HTMLSelectElement) return { kind: 'choice', label: labelOf(control), ticked: false };
  if (control instanceof HTMLTextAreaElement) return { kind: 'text', label: labelOf(control), ticked: false };
  return null;
}
