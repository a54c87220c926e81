import { readFileSync } from 'node:fs';
import { type Ask, file, page, pageInParts, type Reply, refused, seeOther } from '../../exchange';
import { patientOfChart } from '../../patients';
import { appointmentsPage, chartHead, chartLists, chartResults, loginPage } from './pages';
import { orderFields } from './treatment';

/** Ambulanzakte: a German flowsheet. Each chart is a page of its own that arrives part after part from a slow server. */
export function flowsheet(ask: Ask): Reply | null {
  const { path, delays, method, orders, form } = ask;
  if (path === '/stil.css') {
    return file('text/css; charset=utf-8', readFileSync(new URL('./stil.css', import.meta.url), 'utf8'));
  }
  if (path === '/login') return page(loginPage());
  if (path === '/liste') return page(appointmentsPage(ask));
  const [, what = '', chartId = ''] = path.match(/^\/(akte|verordnung)\/(\d+)$/) ?? [];
  const patient = patientOfChart(chartId);
  if (!patient) return null;
  if (what === 'akte') {
    return pageInParts([
      { afterMs: delays.banner, markup: chartHead(patient, ask) },
      { afterMs: Math.max(0, delays.medications - delays.banner), markup: chartLists(patient, ask) },
      {
        afterMs: Math.max(0, delays.results - Math.max(delays.banner, delays.medications)),
        markup: chartResults(patient, ask),
      },
    ]);
  }
  if (method !== 'POST') return null;
  return orders.sign(patient, orderFields(form))
    ? seeOther(`/flowsheet/akte/${chartId}`)
    : refused('Wirkstoff, Stärke und Einnahme angeben.');
}
