import { dayMonYear } from '../../calendar';
import type { Ask } from '../../exchange';
import { html, type Markup } from '../../markup';
import { patients } from '../../patients';
import { frameDocument, heading, row, table, titles } from './parts';
import { bornOn, surnameFirst } from './wording';

/** Before anybody is logged on. */
export function loginPage(): Markup {
  return frameDocument(
    'CLINREC 4.2',
    html`<center><br><br><br><font face="Arial" size="5" color="#1f3c66"><b>CLINREC 4.2</b></font><br>
<font face="Arial" size="2">Training system. All patients are invented.</font><br><br>
<form method="get" action="/classic/worklist"><table cellpadding="4">
<tr><td>User ID</td><td><input name="user" size="16" autocomplete="off"></td></tr>
<tr><td>Password</td><td><input type="password" name="word" size="16" autocomplete="off"></td></tr>
<tr><td></td><td><input type="submit" value="Log On"></td></tr>
</table></form></center>`,
  );
}

/** The clinic's work list: ten patients and nobody's chart. */
export function workListPage({ today }: Ask): Markup {
  const rows = patients.map((patient) =>
    row([
      patient.visitTime,
      html`<a href="/classic/chart/${patient.chartId}">${surnameFirst(patient)}</a>`,
      bornOn(patient, today),
      patient.sex === 'female' ? 'F' : 'M',
      patient.recordNumber,
      patient.visitReason.en,
    ]),
  );
  return frameDocument(
    'CLINREC 4.2',
    table(
      heading(`WORK LIST ${dayMonYear(today)}`, 6),
      titles(['Time', 'Patient', 'DOB', 'Sex', 'MR No', 'Visit Reason']),
      rows,
    ),
  );
}
