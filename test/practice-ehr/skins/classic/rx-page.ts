import { drugKeys, formulary } from '../../drugs';
import type { PracticeMedication, PracticePatient } from '../../facts';
import { html, type Markup } from '../../markup';
import { frameDocument, heading, row, table } from './parts';
import { surnameFirst } from './wording';

const STRENGTHS = [0.4, 2.5, 5, 10, 20, 25, 40, 50, 60, 75, 80, 100, 300, 500];
const FREQUENCIES = { '1-0-0': 'OD', '1-0-1': 'BD', '1-1-1': 'TDS', '0-0-1': 'Nocte' } as const;

/** The prescription writer, filled in where a draft was left. Its Save is a link that submits the form. */
export function rxForm(patient: PracticePatient, draft: PracticeMedication | null): Markup {
  const drugs = drugKeys().map(
    (key) => html`<option value="${key}"${draft?.drug === key ? ' selected' : ''}>${formulary[key].uk}</option>`,
  );
  const strengths = STRENGTHS.map(
    (strength) =>
      html`<option value="${strength}"${draft?.strength === strength ? ' selected' : ''}>${strength} mg</option>`,
  );
  const frequencies = Object.entries(FREQUENCIES).map(
    ([times, name]) =>
      html`<option value="${times}"${draft?.times.join('-') === times ? ' selected' : ''}>${name}</option>`,
  );
  const chosen = draft ? '' : html`<option value="" selected>-- select --</option>`;
  return html`<form name="rx" method="post" action="/classic/rx/${patient.chartId}" autocomplete="off">
${table(
  heading('PRESCRIPTION WRITER', 2),
  row(['Drug', html`<select name="drug">${chosen}${drugs}</select>`]),
  row(['Dose', html`<select name="strength">${chosen}${strengths}</select>`]),
  row(['Frequency', html`<select name="times">${chosen}${frequencies}</select>`]),
  row(['Indication', html`<input type="text" name="why" size="40" value="${draft?.why.en ?? ''}">`]),
  row(['Status', draft ? 'DRAFT - not yet saved' : 'New']),
  row([
    '',
    html`<a href="javascript:document.rx.submit()"><b>Save</b></a> &nbsp; <a href="/classic/main/${patient.chartId}">Cancel</a>`,
  ]),
)}</form>`;
}

/** The prescription writer on a page of its own. */
export function rxPage(patient: PracticePatient): Markup {
  return frameDocument(
    'Prescription writer',
    html`<font face="Arial" size="3"><b>NEW PRESCRIPTION</b></font>
<font face="Arial" size="2" color="#555555">&nbsp; ${surnameFirst(patient)}</font><br><br>${rxForm(patient, null)}`,
  );
}
