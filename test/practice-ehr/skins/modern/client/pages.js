import { c } from './classes.js';
import { h, routeLink } from './dom.js';

/** @import { Visit } from '../api' */

const COLUMNS = ['Time', 'Patient', 'Age, sex', 'Date of birth', 'MRN', 'Reason for visit'];

/**
 * Before anybody is signed in.
 *
 * @param {(path: string) => void} go
 */
export function loginPage(go) {
  /** @param {Event} event */
  const signIn = (event) => {
    event.preventDefault();
    go('/schedule');
  };
  return h(
    'div',
    { class: c.login },
    h(
      'form',
      { class: c.loginBox, onsubmit: signIn },
      h('h1', { class: c.brand }, 'Larkspur'),
      h('p', { class: c.muted }, 'Sign in to your clinic. This is a training system with made-up patients.'),
      h('label', { class: c.field }, 'User name', h('input', { name: 'user', autocomplete: 'off', value: 'areyes' })),
      h('label', { class: c.field }, 'Password', h('input', { name: 'word', type: 'password', autocomplete: 'off' })),
      h('button', { class: c.primary }, 'Sign in'),
    ),
  );
}

/** @param {Visit} visit */
function scheduleRow({ chartId, time, name, age, sex, birth, record, reason }) {
  const cells = [time, name, `${age}, ${sex}`, birth, record, reason];
  return routeLink(
    `/charts/${chartId}/summary`,
    { class: c.scheduleRow },
    cells.map((text, i) => h('span', { class: i === 1 && c.strong }, text)),
  );
}

/**
 * The day's visits: ten patients and nobody's chart.
 *
 * @param {Visit[]} schedule
 */
export function schedulePage(schedule) {
  return h(
    'section',
    { class: c.card },
    h('h1', { class: c.cardTitle }, 'Schedule'),
    h(
      'div',
      { class: c.scheduleHead },
      COLUMNS.map((title) => h('span', null, title)),
    ),
    schedule.map(scheduleRow),
  );
}
