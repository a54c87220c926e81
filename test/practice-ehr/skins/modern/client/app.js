import { openChart } from './chart.js';
import { c } from './classes.js';
import { addressOf, h, load, routeLink } from './dom.js';
import { loginPage, schedulePage } from './pages.js';
import { searchOverlay } from './search.js';

/** @import { Visit } from '../api' */

const root = document.body;
/** @type {Visit[]} */
const schedule = await load('/schedule');
let leaving = new AbortController();

/** @param {string} path */
function go(path) {
  history.pushState(null, '', addressOf(path));
  show();
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-route]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.getAttribute('data-route') ?? '/schedule');
});
window.addEventListener('popstate', () => show());

function topBar() {
  const search = h(
    'button',
    { type: 'button', class: c.searchButton, onclick: () => openSearch('') },
    'Search patients, orders…',
  );
  return h(
    'header',
    { class: c.top },
    h('span', { class: c.brand }, 'Larkspur'),
    routeLink('/schedule', { class: c.topLink }, 'Schedule'),
    search,
    h('span', { class: c.training }, 'Training · made-up patients'),
    h('span', { class: c.user }, 'Dr. A. Reyes'),
  );
}

/** @param {string | undefined} openChartId */
function patientPanel(openChartId) {
  return h(
    'nav',
    { class: c.panel, 'aria-label': "Today's patients" },
    h('div', { class: c.panelTitle }, "Today's patients"),
    schedule.map(({ chartId, time, name, age, sex }) =>
      routeLink(
        `/charts/${chartId}/summary`,
        { class: c.visit, 'aria-current': chartId === openChartId && 'page' },
        h('span', { class: c.visitTime }, time),
        h('span', { class: c.visitName }, name),
        h('span', { class: c.visitAge }, `${age.replace(' yrs', '')} ${sex.slice(0, 1)}`),
      ),
    ),
  );
}

/** @param {string} words */
function openSearch(words) {
  document.body.append(searchOverlay(schedule, words));
}

/**
 * The frame around everything, built once; its panel of patients anew for each page.
 *
 * @param {string | undefined} openChartId
 */
function mainWithin(openChartId) {
  const standing = root.querySelector('main');
  if (standing) {
    root.querySelector('nav')?.replaceWith(patientPanel(openChartId));
    return standing;
  }
  const main = h('main', { class: c.main });
  root.replaceChildren(topBar(), h('div', { class: c.body }, patientPanel(openChartId), main));
  return main;
}

/** Shows what the address names. What the page before was still waiting for is dropped. */
function show() {
  leaving.abort();
  leaving = new AbortController();
  const path = location.pathname.replace(/^\/modern/, '');
  const [, chartId, tab = 'summary'] = path.match(/^\/charts\/(\d+)(?:\/(\w+))?/) ?? [];
  for (const layer of document.querySelectorAll('[data-layer]')) layer.remove();
  // Says to tests which chart stands complete on the screen.
  delete document.documentElement.dataset.shown;
  if (path === '/login' || path === '/' || path === '') {
    root.replaceChildren(loginPage(go));
    return;
  }
  const main = mainWithin(chartId);
  if (chartId) openChart(main, chartId, tab, leaving.signal);
  else main.replaceChildren(schedulePage(schedule));
  const words = new URLSearchParams(location.search).get('search');
  if (words !== null) openSearch(words);
}

show();
