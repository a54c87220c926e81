import { drugKeys, formulary } from '../../drugs';
import type { Ask } from '../../exchange';
import type { PracticeMedication, PracticePatient } from '../../facts';
import { html, type Markup } from '../../markup';
import { pageOf } from '../../order-book';
import { comma, medicationLine, on } from './wording';

const SCHEMES = ['1-0-0', '1-0-1', '1-1-1', '0-0-1', '2-0-0', '3-0-0'];

function orderForm({ chartId }: PracticePatient, draft: PracticeMedication | null): Markup {
  const chosen = draft?.times.join('-') ?? '';
  return html`<form class="verordnung" method="post" action="/flowsheet/verordnung/${chartId}" autocomplete="off">
<h3>${draft ? 'Neue Verordnung – Entwurf, nicht signiert' : 'Neue Verordnung'}</h3>
<label>Wirkstoff <input name="drug" list="wirkstoffe" value="${draft ? formulary[draft.drug].de : ''}"></label>
<label>Stärke (mg) <input name="strength" inputmode="decimal" size="6" value="${draft ? comma(draft.strength) : ''}"></label>
<label>Einnahme <select name="times"><option value="">–</option>${SCHEMES.map((scheme) => html`<option value="${scheme}"${scheme === chosen ? ' selected' : ''}>${scheme.replaceAll('-', '–')}</option>`)}</select></label>
<button>Signieren</button>
<datalist id="wirkstoffe">${drugKeys().map((key) => html`<option value="${formulary[key].de}"></option>`)}</datalist>
</form>`;
}

/** Medication as lines of prose, in pages where the list is long, with what is not signed above and what was stopped below. */
export function treatment(patient: PracticePatient, { today, orders, query }: Ask): Markup {
  const { unsigned, current, stopped } = orders.medicationsOf(patient);
  const { shown, page, pages } = pageOf(current, patient.pageSize, Number(query.get('seite')));
  const draft = orders.draftOf(patient);
  const form = orderForm(patient, draft);
  const line = (item: PracticeMedication) =>
    html`<p class="zeile">${medicationLine(item)} <span class="grund">${item.why.de}, seit ${on(today, item.startedDaysAgo)}</span></p>\n`;
  const turn = (to: number, word: string) => html`<a href="/flowsheet/akte/${patient.chartId}?seite=${to}">${word}</a>`;
  return html`
${unsigned.length > 0 && html`<h3>Offene Verordnungen (nicht signiert)</h3><div class="offen">${unsigned.map((item) => html`<p class="zeile">${medicationLine(item)} <span class="grund">${item.why.de}</span></p>\n`)}</div>`}
<h2>Dauermedikation</h2>
${shown.map(line)}
${pages > 1 && html`<p class="blaettern">Seite ${page} von ${pages} ${page < pages ? turn(page + 1, 'weiter ›') : turn(page - 1, '‹ zurück')}</p>`}
${
  stopped.length > 0 &&
  html`<h3>Abgesetzte Medikation</h3>${stopped.map((item) => html`<p class="zeile abgesetzt">${medicationLine(item)} <span class="grund">abgesetzt am ${on(today, item.stoppedDaysAgo ?? 0)}</span></p>\n`)}`
}
${draft ? form : html`<details><summary>Neue Verordnung</summary>${form}</details>`}`;
}

/** The order form's fields as the order book wants them: the German name as a key, the comma as a point. */
export function orderFields(form: URLSearchParams): URLSearchParams {
  const name = (form.get('drug') ?? '').trim().toLowerCase();
  const drug = drugKeys().find((key) => formulary[key].de.toLowerCase() === name) ?? '';
  return new URLSearchParams({
    drug,
    strength: (form.get('strength') ?? '').replace(',', '.'),
    times: form.get('times') ?? '',
  });
}
