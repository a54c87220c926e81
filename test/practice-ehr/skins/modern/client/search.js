import { c } from './classes.js';
import { h, load, routeLink } from './dom.js';

/** @import { FoundDrug, Visit } from '../api' */

const SHOWN = 6;

/** @param {Visit} visit */
function patientOption({ chartId, name, birth, record }) {
  return routeLink(
    `/charts/${chartId}/summary`,
    { role: 'option', class: c.option },
    h('span', { class: c.strong }, name),
    h('span', { class: c.muted }, ` ${birth} · MRN ${record}`),
  );
}

/** @param {FoundDrug} drug */
function drugOption({ name }) {
  return h('div', { role: 'option', class: c.option }, name, h('span', { class: c.muted }, ' Order'));
}

/**
 * The search over everything: other patients and drugs to order are suggested while one types.
 *
 * @param {Visit[]} schedule
 * @param {string} words what was typed so far
 */
export function searchOverlay(schedule, words) {
  const layer = h('div', { class: c.backdrop, 'data-layer': 'search' });
  const found = h('div', { class: c.found, role: 'listbox', 'aria-label': 'Suggestions' });
  const placeholder = 'azathioprine, potassium, a name…';
  const input = h('input', { type: 'search', class: c.input, value: words, placeholder, 'aria-label': 'Search' });

  async function suggest() {
    const wanted = input.value.trim().toLowerCase();
    /** @type {FoundDrug[]} */
    const drugs = await load(`/drugs?q=${encodeURIComponent(wanted)}`);
    const named = schedule.filter((visit) => visit.name.toLowerCase().includes(wanted));
    const people = (named.length > 0 ? named : schedule).slice(0, SHOWN);
    found.replaceChildren(
      ...(drugs.length > 0 ? [h('h3', { class: c.groupTitle }, 'Orders'), ...drugs.map(drugOption)] : []),
      h('h3', { class: c.groupTitle }, named.length > 0 ? 'Patients' : 'Recent patients'),
      ...people.map(patientOption),
    );
  }

  input.addEventListener('input', suggest);
  layer.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') layer.remove();
  });
  const close = h('button', { type: 'button', class: c.quiet, onclick: () => layer.remove() }, 'Close');
  layer.append(h('div', { role: 'dialog', 'aria-label': 'Search', class: c.searchBox }, input, found, close));
  suggest();
  return layer;
}
