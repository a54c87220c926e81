import { c } from './classes.js';
import { h } from './dom.js';

/** @import { Banner } from '../api' */

/** @param {string} label @param {string} value @param {string | undefined} [className] */
const fact = (label, value, className = c.fact) =>
  h('div', { class: className }, h('span', { class: c.factLabel }, label), h('span', null, value));

/**
 * The patient's banner above every tab of the chart.
 *
 * @param {Banner} head
 */
export function banner({ name, birth, age, sex, record, weight, allergies }) {
  const initials = name.replace(/(\w)\w*\s*/g, '$1');
  return h(
    'section',
    { class: c.banner, 'aria-label': 'Patient' },
    h('div', { class: c.avatar, 'aria-hidden': 'true' }, initials),
    h('h1', { class: c.patientName }, name),
    fact('DOB', `${birth} (${age})`),
    fact('Sex', sex),
    fact('MRN', record),
    weight ? fact('Weight', weight) : null,
    allergies.length > 0 ? fact('Allergies', allergies.join(', '), c.allergyChip) : fact('Allergies', 'None known'),
  );
}
