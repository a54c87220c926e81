import { type Day, dayBefore, dayMonYear } from '../../calendar';
import { delayQuery } from '../../delays';
import type { Ask } from '../../exchange';
import type { PracticePatient } from '../../facts';
import { html, type Markup } from '../../markup';
import { pageOf } from '../../order-book';
import { medicationTable } from './medication-table';
import { frameDocument, heading, row, table, titles } from './parts';
import { rxForm } from './rx-page';
import { dose, frequency, product, surnameFirst } from './wording';

function medications(patient: PracticePatient, ask: Ask): Markup {
  const { unsigned, current, stopped } = ask.orders.medicationsOf(patient);
  const { shown, page, pages } = pageOf([...current, ...stopped], patient.pageSize, Number(ask.query.get('page')));
  const turn = page < pages ? page + 1 : page - 1;
  const waiting = unsigned.map((item) =>
    row(
      [
        product(item),
        dose(item),
        frequency(item),
        item.why.en,
        dayMonYear(ask.today),
        html`<font color="#cc0000">UNSIGNED</font>`,
      ],
      '#fff6d6',
    ),
  );
  return html`
${
  waiting.length > 0 &&
  html`${table(heading('ORDERS AWAITING SIGNATURE', 6), titles(['Drug', 'Dose', 'Frequency', 'Indication', 'Ordered', 'Status']), waiting)}<br>`
}
${medicationTable(shown, ask.today, 'MEDICATIONS')}
${
  pages > 1 &&
  html`<font face="Arial" size="2">Page ${page} of ${pages} &nbsp;
<a href="/classic/main/${patient.chartId}?page=${turn}">${turn > page ? 'Next &gt;&gt;' : '&lt;&lt; Previous'}</a></font>`
}`;
}

function background(patient: PracticePatient, today: Day): Markup {
  const allergies = patient.allergies.map(({ substance, reaction }) => row([substance.en, reaction.en]));
  return html`<table width="100%" cellspacing="0" cellpadding="0"><tr>
<td width="38%" valign="top">${table(
    heading('PROBLEMS', 3),
    patient.problems.map(({ en, icd, since }) => row([en, icd, since])),
  )}</td>
<td width="4">&nbsp;</td>
<td width="30%" valign="top">${table(heading('ALLERGIES / ADVERSE REACTIONS', 2), allergies.length > 0 ? allergies : row(['No known drug allergies', '']))}</td>
<td width="4">&nbsp;</td>
<td valign="top">${table(
    heading('OTHER HISTORY', 2),
    row(['Family', patient.familyHistory.en]),
    row([
      'Immunisations',
      patient.vaccines.map(({ en, daysAgo }) => `${en} ${dayMonYear(dayBefore(today, daysAgo))}`).join('; '),
    ]),
    row(['BP / Height', `${patient.bloodPressure} / ${patient.heightCm} cm`]),
  )}</td>
</tr></table>`;
}

/** The main frame: medications, problems and allergies, with the results in a frame of their own. */
export function mainPage(patient: PracticePatient, ask: Ask): Markup {
  const draft = ask.orders.draftOf(patient);
  const query = delayQuery(ask.query);
  return frameDocument(
    'Chart summary',
    html`<font face="Arial" size="3"><b>CHART SUMMARY</b></font>
<font face="Arial" size="2" color="#555555">&nbsp; ${surnameFirst(patient)} &nbsp; ${patient.visitReason.en} ${dayMonYear(ask.today)}</font><br><br>
${draft && html`${rxForm(patient, draft)}<br>`}
${medications(patient, ask)}<br>
${background(patient, ask.today)}<br>
${patient.report ? html`<iframe name="unfiled" src="/classic/report/${patient.chartId}" width="100%" height="240" frameborder="1"></iframe><br>` : null}
<iframe name="results" src="/classic/results/${patient.chartId}${query}" width="100%" height="460" frameborder="1"></iframe>`,
  );
}
