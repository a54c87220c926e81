import { c } from './classes.js';
import { h } from './dom.js';

/** @import { Lists } from '../api' */
/** @import { MedicationRow, ResultRow } from '../wording' */

/** @param {ResultRow} row */
function resultLine({ name, value, unit, flag, range }) {
  const measured = h('span', { class: flag && c.alarm }, `${value} ${unit}${flag ? ` ${flag}` : ''}`);
  return h('div', { class: c.vital }, h('span', null, name), measured, h('span', { class: c.muted }, range));
}

/** @param {MedicationRow} row */
function medicationLine({ title, directions }) {
  return h('div', { class: c.item }, h('span', { class: c.strong }, title), ` ${directions}`);
}

/**
 * A report from the inbox, open over a chart that is not its patient's.
 *
 * @param {NonNullable<Lists['report']>} report
 */
export function reportDrawer({ name, birth, age, sex, record, panel, medications }) {
  const layer = h('aside', { class: c.drawer, 'data-layer': 'report', 'aria-label': 'Inbox' });
  const close = h('button', { type: 'button', class: c.quiet, onclick: () => layer.remove() }, 'Close');
  layer.append(
    h('div', { class: c.cardHead }, h('h2', { class: c.cardTitle }, 'Inbox · result to review'), close),
    h('h3', { class: c.patientName }, name),
    h('p', { class: c.muted }, `DOB ${birth} (${age}) · ${sex} · MRN ${record}`),
    h('h4', { class: c.groupTitle }, `${panel.title} · ${panel.rows[0]?.day ?? ''}`),
    ...panel.rows.map(resultLine),
    h('h4', { class: c.groupTitle }, 'Current medications'),
    ...medications.map(medicationLine),
  );
  return layer;
}
