import { delayQuery } from '../../delays';
import type { Ask } from '../../exchange';
import type { PracticePatient } from '../../facts';
import { html, Markup, scriptValue } from '../../markup';
import { patients } from '../../patients';
import { frameDocument } from './parts';
import { allergiesOf, bornOn, surnameFirst, weightOf } from './wording';

/** What the banner says of a patient, in the order of its cells. */
function bannerCells(patient: PracticePatient, { today }: Ask): [label: string, words: string][] {
  return [
    ['', surnameFirst(patient)],
    ['DOB: ', bornOn(patient, today)],
    ['Sex: ', patient.sex === 'female' ? 'F' : 'M'],
    ['MR No: ', patient.recordNumber],
    ['Wt: ', weightOf(patient, today)],
    ['Allergies: ', allergiesOf(patient)],
  ];
}

function bannerTable(patient: PracticePatient, ask: Ask): Markup {
  const cell = ([label, words]: [string, string], i: number) =>
    html`<td nowrap><font face="Arial" size="${i === 0 ? 3 : 2}" color="#ffffff">${label}<b id="banner${i}">${words}</b></font></td>`;
  return html`<table width="100%" bgcolor="#1f3c66" cellpadding="5" cellspacing="0"><tr>${bannerCells(patient, ask).map(cell)}</tr></table>`;
}

// The banner's words come first; only then do the frames below turn to the other patient, each when its server answers.
const SWITCHING = `
function openPatient(id) {
  if (id == chart) return;
  var script = document.createElement('script');
  script.src = '/classic/banner/' + id + '.js' + query;
  document.getElementsByTagName('head')[0].appendChild(script);
}
function openPage(page) { frames['main'].location.href = '/classic/' + page + '/' + chart + query; }
`;

const TOP_SWITCHING = `
function writeBanner(id, words) {
  for (var i = 0; i < words.length; i++) document.getElementById('banner' + i).firstChild.nodeValue = words[i];
  frames['prior'].location.href = '/classic/main/' + chart;
  chart = id;
  frames['main'].location.href = '/classic/main/' + id + query;
}
`;

const FRAMESET_SWITCHING = `
function writeBanner(id) {
  chart = id;
  frames['banner'].location.href = '/classic/banner/' + id + query;
  frames['main'].location.href = '/classic/main/' + id + query;
}
`;

function script(patient: PracticePatient, ask: Ask, ...code: string[]): Markup {
  const start = `var chart = ${scriptValue(patient.chartId).text}; var query = ${scriptValue(delayQuery(ask.query)).text};`;
  return html`<script type="text/javascript">${new Markup([start, ...code].join(''))}</script>`;
}

/** The patient whose chart was open before, kept alive in a hidden frame, when this one is the first of the session. */
function before(patient: PracticePatient): string {
  return patient.chartId === '5501' ? '5506' : '5501';
}

/** The top document: the banner, the menu frame, the main frame, and the chart before this one in a hidden frame. */
export function topPage(patient: PracticePatient, ask: Ask): Markup {
  const query = delayQuery(ask.query);
  return html`<html>
<head><meta charset="utf-8"><title>CLINREC 4.2</title><link rel="icon" href="data:,">
${script(patient, ask, SWITCHING, TOP_SWITCHING)}
</head>
<body topmargin="0" leftmargin="0" marginwidth="0" marginheight="0" bgcolor="#d8dfe8" scroll="no">
<table width="100%" height="100%" cellspacing="0" cellpadding="0">
<tr height="34"><td colspan="2">${bannerTable(patient, ask)}</td></tr>
<tr height="26" bgcolor="#b4c3d6"><td colspan="2"><font face="Arial" size="2">&nbsp;<b>[ Chart ]</b> &nbsp;
<a href="/classic/worklist">Work list</a> &nbsp; <a href="javascript:openPage('rx')">New Rx</a> &nbsp; <a href="javascript:openPage('main')">Summary</a>
&nbsp;&nbsp; <font color="#666666">TRAINING SYSTEM - invented patients</font></font></td></tr>
<tr>
<td width="215" valign="top"><iframe name="menu" src="/classic/menu" width="215" height="100%" frameborder="0"></iframe></td>
<td valign="top"><iframe name="main" src="/classic/main/${patient.chartId}${query}" width="100%" height="100%" frameborder="0"></iframe>
<iframe name="prior" src="/classic/main/${before(patient)}" style="display:none" width="100%" height="100%" frameborder="0"></iframe></td>
</tr>
</table>
</body>
</html>`;
}

/** The same product for older screens: a real frameset with the banner in a frame of its own. */
export function framesetPage(patient: PracticePatient, ask: Ask): Markup {
  const query = delayQuery(ask.query);
  return html`<html>
<head><meta charset="utf-8"><title>CLINREC 4.2</title><link rel="icon" href="data:,">
${script(patient, ask, SWITCHING, FRAMESET_SWITCHING)}
</head>
<frameset rows="44,*" border="0">
<frame name="banner" src="/classic/banner/${patient.chartId}${query}" scrolling="no" noresize>
<frameset cols="215,*" border="1">
<frame name="menu" src="/classic/menu">
<frame name="main" src="/classic/main/${patient.chartId}${query}">
</frameset>
</frameset>
</html>`;
}

/** The banner as a frame of its own. */
export function bannerPage(patient: PracticePatient, ask: Ask): Markup {
  return frameDocument('Banner', bannerTable(patient, ask), '#1f3c66');
}

/** The script by which a banner in the top document learns of the next patient. */
export function bannerScript(patient: PracticePatient, ask: Ask): string {
  const words = bannerCells(patient, ask).map(([, text]) => text);
  return `writeBanner(${scriptValue(patient.chartId).text}, ${scriptValue(words).text});`;
}

/** The menu frame: the day's ten patients. */
export function menuPage(): Markup {
  const link = (patient: PracticePatient) =>
    html`<tr><td nowrap><font face="Arial" size="2">${patient.visitTime} <a href="javascript:parent.openPatient('${patient.chartId}')">${surnameFirst(patient)}</a></font></td></tr>\n`;
  return frameDocument(
    'Menu',
    html`<font face="Arial" size="2"><b>TODAY'S CLINIC</b></font>
<table cellpadding="2" cellspacing="0">\n${patients.map(link)}</table>`,
    '#d8dfe8',
  );
}
