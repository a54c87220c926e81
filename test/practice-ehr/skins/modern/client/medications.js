import { c } from './classes.js';
import { h, load } from './dom.js';

/** @import { Medications } from '../api' */
/** @import { MedicationRow } from '../wording' */
/** @import { Child } from './dom.js' */

const COLUMNS = ['Medication', 'Directions', 'For', 'Started', ''];

/** @param {MedicationRow} item @param {Child} action */
function row(item, action) {
  const days = item.stopped ? `${item.started} – ${item.stopped}` : item.started;
  return h(
    'div',
    { class: c.medication },
    h('div', { class: c.strong }, item.title),
    h('div', null, item.directions),
    h('div', { class: c.muted }, item.why),
    h('div', { class: c.muted }, days),
    h('div', { class: c.rowAction }, action),
  );
}

/** @param {string} title */
const groupTitle = (title) => h('h3', { class: c.groupTitle }, title);

/** @param {string} chartId @param {MedicationRow} item @param {() => void} reload */
async function sign(chartId, item, reload) {
  const order = new URLSearchParams({ drug: item.drug, strength: String(item.strength), times: item.times });
  await fetch(`/modern/api/charts/${chartId}/orders`, { method: 'POST', body: order });
  reload();
}

/** @param {MedicationRow[]} items @param {boolean} open */
function stoppedGroup(items, open) {
  if (items.length === 0) return null;
  return h(
    'details',
    { open },
    h('summary', { class: c.groupTitle }, `Past medications (${items.length})`),
    items.map((item) => row(item, h('span', { class: c.badge }, 'Discontinued'))),
  );
}

/** @param {string} chartId @param {Medications} list @param {(list: Medications) => void} show */
function pager(chartId, list, show) {
  if (!list.shown) return null;
  /** @param {number} page @param {string} title */
  const turn = (page, title) =>
    h(
      'button',
      {
        type: 'button',
        class: c.quiet,
        disabled: page < 1 || page > list.pages,
        onclick: async () => show(await load(`/charts/${chartId}/medications?page=${page}`)),
      },
      title,
    );
  const where = h('span', { class: c.muted }, list.shown);
  return h('div', { class: c.pager }, where, turn(list.page - 1, 'Previous'), turn(list.page + 1, 'Next'));
}

/**
 * The medication list: rows of `div`s in groups, a folded group of what was stopped, a pager where the list is long.
 *
 * @param {string} chartId
 * @param {Medications} list
 * @param {{ add: () => void, reload: () => void, all: boolean }} options `all`: past medications stand open
 */
export function medicationsCard(chartId, list, { add, reload, all }) {
  const card = h('section', { class: c.card, 'aria-label': 'Medications' });
  /** @param {MedicationRow} item */
  const unsignedRow = (item) =>
    row(item, h('button', { type: 'button', class: c.quiet, onclick: () => sign(chartId, item, reload) }, 'Sign'));
  /** @param {Medications} shown */
  const show = (shown) => {
    const unsigned = shown.unsigned.map(unsignedRow);
    const head = h(
      'div',
      { class: c.cardHead },
      h('h2', { class: c.cardTitle }, 'Medications'),
      h('button', { type: 'button', class: c.primary, onclick: add }, 'Add order'),
    );
    const parts = [
      head,
      ...(unsigned.length > 0 ? [groupTitle(`Unsigned orders (${unsigned.length})`), ...unsigned] : []),
      groupTitle('Current medications'),
      h(
        'div',
        { class: c.medicationHead },
        COLUMNS.map((title) => h('div', null, title)),
      ),
      ...shown.current.map((item) => row(item, null)),
      pager(chartId, shown, show),
      stoppedGroup(shown.stopped, all),
    ];
    card.replaceChildren(...parts.filter((part) => part !== null));
  };
  show(list);
  return card;
}
