import { banner } from './banner.js';
import { allergiesCard, familyCard, noteCard, problemsCard, vaccinesCard, vitalsCard } from './cards.js';
import { c } from './classes.js';
import { h, load, routeLink } from './dom.js';
import { medicationsCard } from './medications.js';
import { orderDialog } from './order-dialog.js';
import { reportDrawer } from './report-drawer.js';
import { resultsCard } from './results-card.js';

/** @import { Banner, Lists } from '../api' */
/** @import { ResultPanel } from '../wording' */

const TABS = { summary: 'Summary', medications: 'Medications', results: 'Results', notes: 'Notes' };

/** @param {string} chartId @param {string} current */
function tabs(chartId, current) {
  const links = Object.entries(TABS).map(([tab, title]) =>
    routeLink(
      `/charts/${chartId}/${tab}`,
      { role: 'tab', class: c.tab, 'aria-selected': String(tab === current) },
      title,
    ),
  );
  return h('div', { role: 'tablist', class: c.tabs, 'aria-label': 'Chart sections' }, links);
}

function waiting() {
  const line = () => h('div', { class: c.skeleton });
  return h('div', { class: c.card, 'aria-busy': 'true' }, line(), line());
}

/**
 * The three regions of a chart. They outlive a change of patient; what stands in them does not.
 *
 * @param {HTMLElement} main
 */
function regions(main) {
  const standing = [...main.querySelectorAll('[data-region]')].filter((slot) => slot instanceof HTMLElement);
  const [bannerSlot, listsSlot, resultsSlot] = standing;
  if (bannerSlot && listsSlot && resultsSlot) return { bannerSlot, listsSlot, resultsSlot };
  const fresh = {
    bannerSlot: h('div', { 'data-region': 'banner', class: c.bannerSlot }),
    listsSlot: h('div', { 'data-region': 'lists', class: c.listsSlot }),
    resultsSlot: h('div', { 'data-region': 'results', class: c.resultsSlot }),
  };
  main.replaceChildren(fresh.bannerSlot, h('div', { class: c.columns }, fresh.listsSlot, fresh.resultsSlot));
  return fresh;
}

/** @param {string} chartId @param {string} tab @param {Lists} lists @param {() => void} reload */
function listCards(chartId, tab, lists, reload) {
  if (tab === 'results') return [];
  if (tab === 'notes') return [noteCard(lists.note)];
  const add = () => document.body.append(orderDialog(chartId, null, reload));
  const medications = medicationsCard(chartId, lists.medications, { add, reload, all: tab === 'medications' });
  if (tab === 'medications') return [medications];
  return [
    medications,
    h('div', { class: c.pair }, problemsCard(lists.problems), allergiesCard(lists.allergies)),
    h('div', { class: c.pair }, vitalsCard(lists.vitals), familyCard(lists.family)),
    vaccinesCard(lists.vaccines),
  ];
}

/**
 * Opens a chart: the address has changed already, the banner comes next, the lists last. Until the new banner is there
 * the old chart stays on the screen; under a server that keeps old lists they even stay beneath the new banner.
 *
 * @param {HTMLElement} main
 * @param {string} chartId
 * @param {string} tab
 * @param {AbortSignal} signal aborted when the user goes elsewhere; what comes later is not shown
 * @returns {Promise<void>}
 */
export async function openChart(main, chartId, tab, signal) {
  const { bannerSlot, listsSlot, resultsSlot } = regions(main);
  const reload = () => openChart(main, chartId, tab, signal);
  /** @type {[Promise<Banner>, Promise<Lists>, Promise<ResultPanel[]>]} */
  const coming = [
    load(`/charts/${chartId}/banner`, signal),
    load(`/charts/${chartId}/lists`, signal),
    load(`/charts/${chartId}/results`, signal),
  ];
  // Leaving this chart rejects what has not come yet; nobody waits for it then.
  Promise.allSettled(coming);
  try {
    const [bannerComing, listsComing, resultsComing] = coming;
    const head = await bannerComing;
    const otherPatient = bannerSlot.dataset.of !== chartId;
    bannerSlot.dataset.of = chartId;
    bannerSlot.replaceChildren(banner(head), tabs(chartId, tab));
    if (otherPatient && !head.keepOldLists) {
      listsSlot.replaceChildren(waiting(), waiting());
      resultsSlot.replaceChildren(waiting());
    }
    const showLists = listsComing.then((lists) => {
      listsSlot.replaceChildren(...listCards(chartId, tab, lists, reload));
      if (tab === 'summary' && lists.draft) document.body.append(orderDialog(chartId, lists.draft, reload));
      if (tab === 'summary' && lists.report) document.body.append(reportDrawer(lists.report));
    });
    const showResults = resultsComing.then((panels) => {
      resultsSlot.replaceChildren(...(tab === 'summary' || tab === 'results' ? [resultsCard(panels)] : []));
    });
    await Promise.all([showLists, showResults]);
    if (!signal.aborted) document.documentElement.dataset.shown = chartId;
  } catch (reason) {
    if (!signal.aborted) throw reason;
  }
}
