import { h } from './dom.js';

/** @import { ResultPanel, ResultRow } from '../wording' */
/** @import { Child } from './dom.js' */

const STYLE = `
:host { display: block; background: #fff; border: 1px solid #dfe5ea; border-radius: 10px; padding: 14px 18px 18px; }
h2 { margin: 0 0 6px; font-size: 15px; font-weight: 600; }
h3 { margin: 14px 0 4px; font-size: 12.5px; color: #53616f; font-weight: 600; }
.r { display: grid; grid-template-columns: 2.1fr 2fr minmax(0, .9fr) 1.2fr 82px; gap: 8px; padding: 4px 0;
  border-top: 1px solid #eef1f4; font-size: 13px; }
.r[data-h] { color: #6b7885; font-size: 11.5px; border: 0; }
.w { grid-template-columns: 2.1fr 2.9fr 1.1fr 82px; }
.f { color: #b3261e; font-weight: 600; } .m { color: #6b7885; white-space: nowrap; }
`;

/** @param {string} role @param {string | null} className @param {...Child} content */
const cell = (role, className, ...content) => h('div', { role, class: className }, ...content);

/** @param {string[]} titles @param {boolean} words */
function headRow(titles, words) {
  const cells = titles.map((title) => cell('columnheader', null, title));
  return h('div', { role: 'row', class: words ? 'r w' : 'r', 'data-h': true }, cells);
}

/** @param {ResultRow} result */
function measuredRow({ name, value, unit, flag, previous, range, day }) {
  const number = h('b', { class: flag && 'f' }, value);
  return h(
    'div',
    { role: 'row', class: 'r' },
    cell('cell', null, name),
    cell('cell', null, number, ` ${unit} `, flag && h('span', { class: 'f' }, flag)),
    cell('cell', 'm', previous),
    cell('cell', 'm', range),
    cell('cell', 'm', day),
  );
}

/** @param {ResultRow} result */
function wordRow({ name, value, range, day }) {
  const cells = [cell('cell', null, name), cell('cell', null, value), cell('cell', 'm', range), cell('cell', 'm', day)];
  return h('div', { role: 'row', class: 'r w' }, cells);
}

/** @param {ResultPanel} panel */
function panel({ title, rows }) {
  const words = rows.every(({ unit }) => unit === '');
  const titles = words
    ? ['Test', 'Result', 'Reference', 'Collected']
    : ['Test', 'Result', 'Previous', 'Reference', 'Collected'];
  const body = rows.map(words ? wordRow : measuredRow);
  return [h('h3', null, title), h('div', { role: 'table', 'aria-label': title }, headRow(titles, words), body)];
}

/**
 * The results, in an open shadow root of their own.
 *
 * @param {ResultPanel[]} panels
 */
export function resultsCard(panels) {
  const card = document.createElement('larkspur-results');
  const shadow = card.attachShadow({ mode: 'open' });
  shadow.append(h('style', null, STYLE), h('h2', null, 'Results'), ...panels.flatMap(panel));
  return card;
}
