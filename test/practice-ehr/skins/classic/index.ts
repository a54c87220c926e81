import { type Ask, file, page, type Reply, refused, seeOther } from '../../exchange';
import { patientOfChart } from '../../patients';
import { mainPage } from './chart-pages';
import { loginPage, workListPage } from './desk-pages';
import { bannerPage, bannerScript, framesetPage, menuPage, topPage } from './frame-pages';
import { reportPage, resultsPage } from './result-pages';
import { rxPage } from './rx-page';

/** CLINREC 4.2: frames in frames, layout tables, and a chart of another patient kept alive in a hidden frame. */
export function classic(ask: Ask): Reply | null {
  const { path, delays, method, orders, form } = ask;
  if (path === '/login') return page(loginPage());
  if (path === '/worklist') return page(workListPage(ask));
  if (path === '/menu') return page(menuPage());
  const [, what = '', chartId = '', suffix] = path.match(/^\/(\w+)\/(\d+)(\.js)?$/) ?? [];
  const patient = patientOfChart(chartId);
  if (!patient) return null;
  if (suffix) {
    return what === 'banner' ? file('text/javascript; charset=utf-8', bannerScript(patient, ask), delays.banner) : null;
  }
  if (what === 'chart') return page(topPage(patient, ask));
  if (what === 'frames') return page(framesetPage(patient, ask));
  if (what === 'banner') return page(bannerPage(patient, ask), delays.banner);
  if (what === 'main') return page(mainPage(patient, ask), delays.medications);
  if (what === 'results') return page(resultsPage(patient, ask), delays.results);
  if (what === 'report') {
    const report = reportPage(patient, ask);
    return report && page(report);
  }
  if (what !== 'rx') return null;
  if (method !== 'POST') return page(rxPage(patient));
  return orders.sign(patient, form)
    ? seeOther(`/classic/main/${chartId}`)
    : refused('Drug, dose and frequency must be selected.');
}
