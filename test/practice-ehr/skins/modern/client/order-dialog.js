import { c } from './classes.js';
import { h, load } from './dom.js';

/** @import { FoundDrug } from '../api' */
/** @import { MedicationRow } from '../wording' */

const FREQUENCIES = { '1-0-0': 'Once daily', '1-0-1': 'Twice daily', '1-1-1': 'Three times daily' };
const COMBOBOX = { name: 'drug', role: 'combobox', autocomplete: 'off', 'aria-controls': 'drug-options' };

/** @param {string} label @param {HTMLElement} control */
const field = (label, control) => h('label', { class: c.field }, label, control);

/** @param {string} drug */
function drugPicker(drug) {
  const input = h('input', { ...COMBOBOX, class: c.input, value: drug, placeholder: 'Type a drug name' });
  const options = h('div', { id: 'drug-options', role: 'listbox', class: c.options });
  /** @param {FoundDrug[]} found */
  const suggest = (found) => {
    options.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!options.hidden));
    options.replaceChildren(
      ...found.map((option) => h('div', { role: 'option', class: c.option, onclick: () => take(option) }, option.name)),
    );
  };
  /** @param {FoundDrug} option */
  const take = (option) => {
    input.value = option.drug;
    suggest([]);
  };
  input.addEventListener('input', async () =>
    suggest(await load(`/drugs?q=${encodeURIComponent(input.value.trim())}`)),
  );
  suggest([]);
  return h('div', { class: c.picker }, input, options);
}

/** @param {string | undefined} chosen */
function frequencySelect(chosen) {
  const options = Object.entries(FREQUENCIES).map(([times, title]) =>
    h('option', { value: times, selected: times === chosen }, title),
  );
  return h('select', { class: c.input, name: 'times' }, h('option', { value: '' }, 'Choose…'), options);
}

/** @param {HTMLFormElement} form */
function orderOf(form) {
  const order = new URLSearchParams();
  for (const [name, value] of new FormData(form)) order.set(name, String(value));
  return order;
}

/**
 * "Add order": a dialog with a drug picker. It opens by itself where a draft was left.
 *
 * @param {string} chartId
 * @param {MedicationRow | null} draft
 * @param {() => void} signed called after the order was signed
 */
export function orderDialog(chartId, draft, signed) {
  const layer = h('div', { class: c.backdrop, 'data-layer': 'order' });
  const problem = h('p', { class: c.problem, role: 'alert' });
  const route = h('select', { class: c.input, name: 'route' }, h('option', null, 'By mouth'));
  const dose = h('input', { class: c.input, name: 'strength', inputmode: 'decimal', value: draft?.strength ?? '' });
  const reason = h('input', { class: c.input, name: 'why', autocomplete: 'off', value: draft?.why ?? '' });
  const form = h(
    'form',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'order-title', class: c.dialog },
    h('h2', { id: 'order-title', class: c.cardTitle }, 'Add order'),
    draft && h('p', { class: c.draft }, 'Draft · not signed'),
    field('Medication', drugPicker(draft?.drug ?? '')),
    h('div', { class: c.pair }, field('Dose (mg)', dose), field('Frequency', frequencySelect(draft?.times))),
    h('div', { class: c.pair }, field('Route', route), field('For', reason)),
    problem,
    h(
      'div',
      { class: c.dialogActions },
      h('button', { type: 'button', class: c.quiet, onclick: () => layer.remove() }, 'Cancel'),
      h('button', { class: c.primary }, 'Sign'),
    ),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await fetch(`/modern/api/charts/${chartId}/orders`, { method: 'POST', body: orderOf(form) });
    if (!answer.ok) return problem.replaceChildren(await answer.text());
    layer.remove();
    signed();
  });
  layer.append(form);
  return layer;
}
