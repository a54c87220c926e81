import { c } from './classes.js';
import { h } from './dom.js';

/** @import { Lists } from '../api' */
/** @import { Child } from './dom.js' */

/** @param {string} title @param {...(Child | Child[])} content */
const card = (title, ...content) => h('section', { class: c.card }, h('h2', { class: c.cardTitle }, title), ...content);

/** @param {string} strong @param {string} muted */
const item = (strong, muted) =>
  h('li', { class: c.item }, h('span', { class: c.strong }, strong), h('span', { class: c.muted }, ` ${muted}`));

/** @param {Lists['problems']} problems */
export function problemsCard(problems) {
  const items = problems.map(({ name, code, since }) => item(name, `${code} · ${since}`));
  return card('Problem list', h('ul', { class: c.items }, items));
}

/** @param {Lists['allergies']} allergies */
export function allergiesCard(allergies) {
  const title = 'Allergies & intolerances';
  if (allergies.length === 0) return card(title, h('p', { class: c.muted }, 'No known drug allergies'));
  const items = allergies.map(({ name, reaction }) => item(name, reaction));
  return card(title, h('ul', { class: c.items }, items));
}

/** @param {Lists['vitals']} vitals */
export function vitalsCard(vitals) {
  const rows = vitals.map(({ label, value }) =>
    h('div', { class: c.vital }, h('span', { class: c.muted }, label), h('span', null, value)),
  );
  return card('Vitals', rows);
}

/** @param {string} text */
export function familyCard(text) {
  return card('Family history', h('p', { class: c.prose }, text));
}

/** @param {Lists['vaccines']} vaccines */
export function vaccinesCard(vaccines) {
  const items = vaccines.map(({ name, day }) => item(name, day));
  return h(
    'details',
    { class: c.card },
    h('summary', { class: c.cardTitle }, `Immunizations (${vaccines.length})`),
    h('ul', { class: c.items }, items),
  );
}

/** @param {Lists['note']} note */
export function noteCard({ reason, text, day }) {
  return card(`Progress note · ${day}`, h('p', { class: c.muted }, reason), h('p', { class: c.prose }, text));
}
