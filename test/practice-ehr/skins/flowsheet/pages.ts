import { dottedDay } from '../../calendar';
import type { Ask } from '../../exchange';
import type { ForeignReport, PracticePatient } from '../../facts';
import { html, type Markup } from '../../markup';
import { patients } from '../../patients';
import { courseTable, singleFindings } from './course';
import { treatment } from './treatment';
import { ageIn, comma, familyFirst, medicationLine, on } from './wording';

const head = html`<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>Ambulanzakte</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/flowsheet/stil.css"></head>
`;

const sexOf = ({ sex }: { sex: string }) => (sex === 'female' ? 'weiblich' : 'männlich');

function patientLinks(open: PracticePatient | null): Markup {
  const link = (patient: PracticePatient) =>
    html`<li><a class="termin" href="/flowsheet/akte/${patient.chartId}"${patient === open ? html` aria-current="page"` : null}>${patient.visitTime} ${familyFirst(patient)}</a></li>\n`;
  return html`<nav aria-label="Sprechstunde"><h2>Sprechstunde</h2><ul>${patients.map(link)}</ul></nav>`;
}

/** The start of a chart: the head of the page and the patient's head line. */
export function chartHead(patient: PracticePatient, { today }: Ask): Markup {
  const { weight } = patient;
  return html`${head}<body>
<div class="leiste"><b>Ambulanzakte</b> <a href="/flowsheet/liste">Terminliste</a> <span class="schulung">Schulungssystem mit erfundenen Patienten</span></div>
<div class="rahmen">
${patientLinks(patient)}
<main>
<header class="kopf"><h1>${familyFirst(patient)}</h1>
<span>geb. ${dottedDay(patient.birthDate)} (${ageIn(today, patient)})</span>
<span>${sexOf(patient)}</span>
<span>Pat.-Nr. ${patient.recordNumber}</span>
<span>${weight ? `Gewicht: ${comma(weight.kg)} kg (${on(today, weight.daysAgo)})` : 'Gewicht: nicht erhoben'}</span>
<span>Größe: ${patient.heightCm} cm</span></header>
`;
}

function foreignReport({ person, draw, medications }: ForeignReport, { today }: Ask): Markup {
  return html`<aside class="eingang"><h2>Befundeingang – noch nicht zugeordnet</h2>
<p><b>${familyFirst(person)}</b>, geb. ${dottedDay(person.birthDate)} (${ageIn(today, person)}), ${sexOf(person)}, Pat.-Nr. ${person.recordNumber}</p>
${courseTable([draw], today, ['counts'])}
<h3>Medikation laut Einsender</h3>${medications.map((item) => html`<p class="zeile">${medicationLine(item)}</p>\n`)}</aside>`;
}

/** Diagnoses as a definition list, allergies, medication, history. */
export function chartLists(patient: PracticePatient, ask: Ask): Markup {
  const { today } = ask;
  const allergies = patient.allergies.map(
    ({ substance, reaction }) => html`<p class="zeile">${substance.de}: ${reaction.de}</p>\n`,
  );
  const letter = (name: string, daysAgo: number) => html`<li>${name} vom ${on(today, daysAgo)}</li>\n`;
  return html`<div class="spalten"><section class="schmal">
<h2>Diagnosen</h2>
<dl class="diagnosen">${patient.problems.map(({ icd, de, since }) => html`<dt>${icd}</dt><dd>${de}, seit ${since}</dd>\n`)}</dl>
<h2>Allergien und Unverträglichkeiten</h2>
${allergies.length > 0 ? allergies : html`<p class="zeile">Keine bekannt</p>`}
${treatment(patient, ask)}
<h2>Anamnese</h2>
<p class="zeile">Familie: ${patient.familyHistory.de}</p>
<p class="zeile">Heute: ${patient.visitReason.de}. ${patient.note.de} RR ${patient.bloodPressure}.</p>
<p class="zeile">Impfungen: ${patient.vaccines.map(({ de, daysAgo }) => `${de} ${on(today, daysAgo)}`).join('; ')}</p>
<h2>Dokumente</h2>
<ul class="dokumente">${letter('Arztbrief', 90)}${letter('Überweisung', 94)}${letter('Aufklärungsbogen', 95)}</ul><p class="blaettern">3 von 12</p>
</section>
`;
}

/** The end of a chart: the course of the results. */
export function chartResults(patient: PracticePatient, ask: Ask): Markup {
  return html`<section class="breit"><h2>Laborverlauf</h2>
${courseTable(patient.draws, ask.today, ['counts', 'chemistry'])}
${singleFindings(patient, ask.today)}
${patient.report ? foreignReport(patient.report, ask) : null}
</section></div></main></div></body></html>`;
}

/** Before anybody is logged in. */
export function loginPage(): Markup {
  return html`${head}<body class="anmeldung"><form action="/flowsheet/liste"><h1>Ambulanzakte</h1>
<p>Schulungssystem. Alle Patienten sind erfunden.</p>
<label>Benutzer <input name="benutzer" autocomplete="off"></label>
<label>Kennwort <input name="kennwort" type="password" autocomplete="off"></label>
<button>Anmelden</button></form></body></html>`;
}

/** The day's appointments: ten patients and nobody's chart. */
export function appointmentsPage({ today }: Ask): Markup {
  const line = (patient: PracticePatient) =>
    html`<tr><td>${patient.visitTime}</td><td><a href="/flowsheet/akte/${patient.chartId}">${familyFirst(patient)}</a></td><td>${dottedDay(patient.birthDate)}</td><td>${patient.recordNumber}</td><td>${patient.visitReason.de}</td></tr>\n`;
  return html`${head}<body><div class="leiste"><b>Ambulanzakte</b> <span class="schulung">Schulungssystem mit erfundenen Patienten</span></div>
<main class="liste"><h1>Terminliste ${dottedDay(today)}</h1>
<table class="verlauf"><thead><tr><th>Zeit</th><th>Name</th><th>Geburtsdatum</th><th>Pat.-Nr.</th><th>Anlass</th></tr></thead>
<tbody>${patients.map(line)}</tbody></table></main></body></html>`;
}
