import { dayBefore, monthDayYear } from '../../calendar';
import { drugKeys, formulary } from '../../drugs';
import { type Ask, json, type Reply, refused } from '../../exchange';
import type { PracticePatient } from '../../facts';
import { pageOf } from '../../order-book';
import { patientOfChart, patients } from '../../patients';
import { drugTitle, identity, medicationRow, type ResultPanel, resultPanel, weightLine, wordPanels } from './wording';

function schedule({ today }: Ask) {
  return patients.map((patient) => ({
    chartId: patient.chartId,
    ...identity(patient, today),
    time: patient.visitTime,
    reason: patient.visitReason.en,
  }));
}

function banner(patient: PracticePatient, { today, delays }: Ask) {
  return {
    ...identity(patient, today),
    weight: weightLine(patient, today),
    allergies: patient.allergies.map(({ substance }) => substance.en),
    keepOldLists: delays.keepOldLists,
  };
}

function medications(patient: PracticePatient, { today, orders, query }: Ask) {
  const list = orders.medicationsOf(patient);
  const { shown, page, pages, from, total } = pageOf(list.current, patient.pageSize, Number(query.get('page')));
  const rows = (items: typeof shown) => items.map((item) => medicationRow(item, today));
  return {
    unsigned: rows(list.unsigned),
    current: rows(shown),
    stopped: rows(list.stopped),
    page,
    pages,
    shown: pages > 1 ? `Showing ${from}–${from + shown.length - 1} of ${total}` : null,
  };
}

function lists(patient: PracticePatient, ask: Ask) {
  const { today, orders } = ask;
  const draft = orders.draftOf(patient);
  return {
    medications: medications(patient, ask),
    problems: patient.problems.map(({ en, icd, since }) => ({ name: en, code: icd, since: `Since ${since}` })),
    allergies: patient.allergies.map(({ substance, reaction }) => ({ name: substance.en, reaction: reaction.en })),
    vitals: [
      { label: 'Weight', value: weightLine(patient, today) ?? 'Not recorded' },
      { label: 'Height', value: `${patient.heightCm} cm` },
      { label: 'Blood pressure', value: `${patient.bloodPressure} mmHg` },
    ],
    family: patient.familyHistory.en,
    vaccines: patient.vaccines.map(({ en, daysAgo }) => ({ name: en, day: monthDayYear(dayBefore(today, daysAgo)) })),
    note: { reason: patient.visitReason.en, text: patient.note.en, day: monthDayYear(dayBefore(today, 9)) },
    draft: draft && medicationRow(draft, today),
    report: patient.report
      ? {
          ...identity(patient.report.person, today),
          medications: patient.report.medications.map((item) => medicationRow(item, today)),
          panel: resultPanel('counts', [patient.report.draw], today),
        }
      : null,
  };
}

function results(patient: PracticePatient, { today }: Ask): ResultPanel[] {
  return [
    resultPanel('counts', patient.draws, today),
    resultPanel('chemistry', patient.draws, today),
    ...wordPanels(patient, today),
  ];
}

function drugsNamed(words: string) {
  const wanted = words.toLowerCase();
  return drugKeys()
    .filter((key) => wanted !== '' && formulary[key].us.toLowerCase().startsWith(wanted))
    .map((drug) => ({ drug, name: formulary[drug].us, unit: formulary[drug].unit }));
}

export type Visit = ReturnType<typeof schedule>[number];
export type Banner = ReturnType<typeof banner>;
export type Medications = ReturnType<typeof medications>;
export type Lists = ReturnType<typeof lists>;
export type FoundDrug = ReturnType<typeof drugsNamed>[number];

/** Larkspur's JSON: `/schedule`, `/drugs?q=`, `/charts/5501/{banner,lists,medications,results,orders}`; null for the rest. */
export function api(ask: Ask, path: string): Reply | null {
  const { delays, method, form, orders } = ask;
  if (path === '/schedule') return json(schedule(ask));
  if (path === '/drugs') return json(drugsNamed(ask.query.get('q') ?? ''));
  const [, chartId = '', what = ''] = path.match(/^\/charts\/(\d+)\/(\w+)$/) ?? [];
  const patient = patientOfChart(chartId);
  if (!patient) return null;
  if (what === 'banner') return json(banner(patient, ask), delays.banner);
  if (what === 'lists') return json(lists(patient, ask), delays.medications);
  if (what === 'medications') return json(medications(patient, ask), delays.medications);
  if (what === 'results') return json(results(patient, ask), delays.results);
  if (what === 'orders' && method === 'POST') {
    const order = orders.sign(patient, form);
    return order ? json({ signed: drugTitle(order) }) : refused('An order needs a drug, a dose and a frequency.');
  }
  return null;
}
