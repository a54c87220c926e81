import type { Chart, Evidence, LabResult, ListCoverage, Medication } from '../chart';
import type { Finding, Undecided, Verdict } from '../rules';
import type { Said } from '../session';
import type { PanelView } from './view';

/** Views for tests, in the words of the clinic. No person here is real. */
export const evidence = (text: string, place: string, more: Partial<Evidence> = {}): Evidence => ({
  text,
  place,
  mark: 1,
  frameId: 0,
  screen: 'Summary',
  at: new Date(2026, 10, 22, 10, 42).getTime(),
  onScreen: true,
  ...more,
});

export const medication = (name: string, more: Partial<Medication> = {}): Medication => ({
  text: name,
  name,
  ingredients: [name.toLowerCase()],
  status: 'active',
  dose: null,
  perDay: null,
  dailyDoseMg: null,
  start: null,
  end: null,
  note: null,
  evidence: evidence(name, 'Medications'),
  ...more,
});

export const result = (name: string, value: number, more: Partial<LabResult> = {}): LabResult => ({
  text: `${name} ${value}`,
  name,
  analyte: name.toLowerCase(),
  value,
  comparator: null,
  unit: '10*9/L',
  canonical: { value, unit: '10^9/L' },
  date: '2026-11-17',
  flag: null,
  status: 'final',
  range: null,
  note: null,
  evidence: evidence(`${name} ${value}`, 'Results › Blood count'),
  ...more,
});

export const seen = (state: ListCoverage['seen'], rows = 0, note: string | null = null): ListCoverage => ({
  seen: state,
  rows,
  note,
});

/** Anna Marshall, on azathioprine; only the first page of her medication list was seen. */
export const annasChart = (more: Partial<Chart> = {}): Chart => ({
  now: '2026-11-22',
  patient: {
    name: 'MARSHALL, Anna',
    birthDate: '1961-03-14',
    ageYears: 65,
    sex: 'female',
    identifiers: ['4471203'],
    weightKg: 70,
    weightDate: '2026-10-02',
    heightCm: null,
  },
  therapy: { drug: 'azathioprine', state: 'on-treatment', since: '2025-03-03', stoppedOn: null, dailyDoseMg: 150 },
  medications: [medication('Azathioprine', { dailyDoseMg: 150 }), medication('Allopurinol', { dailyDoseMg: 300 })],
  labs: [],
  pharmacogenetics: { tpmt: null, nudt15: null },
  allergies: [],
  immunizations: [],
  conditions: [],
  order: null,
  coverage: {
    medications: seen('partial', 12, 'page 1 of 2'),
    labs: seen('not-seen'),
    allergies: seen('not-seen'),
    conditions: seen('not-seen'),
    immunizations: seen('not-seen'),
  },
  unreadable: [],
  leftOut: [],
  adapters: [],
  adapterChanges: [],
  ...more,
});

export const finding = (id: string, severity: Finding['severity'], title: string): Finding => ({
  id,
  severity,
  title,
  detail: `Why ${title}`,
  action: 'Consider stopping one of the two.',
  inputs: [{ label: `${title}, as read`, evidence: evidence(title, 'Medications') }],
  rule: 'A thiopurine and allopurinol are both current.',
  sources: ['SEED', 'LABEL'],
  others: [],
  weighs: [],
  standsFor: [],
  partOf: null,
  statements: [],
});

export const undecided = (id: string, missing: string[], more: Partial<Undecided> = {}): Undecided => ({
  id,
  severity: 'warning',
  title: `Check ${id}`,
  missing,
  known: null,
  urgent: false,
  ...more,
});

export const verdict = (findings: Finding[], checks: Undecided[] = []): Verdict => ({
  findings,
  undecided: checks,
  stated: [],
  ruleSet: { version: '2026.11', reviewed: '2026-11-12', reviewBy: '2027-11-12', outOfDate: false },
});

export const allopurinolFinding = finding('AZA-INT-01', 'critical', 'Allopurinol with azathioprine');

export const nothingSaid: Said = {
  since: 1,
  laboratory: null,
  stated: [],
  closed: {},
  setAside: {},
  misread: [],
  entered: { weightKg: null, tpmt: null, nudt15: null },
};

/** Anna, with one critical finding and one warning. */
export const annasView = (more: Partial<PanelView> = {}): PanelView => ({
  state: 'findings',
  chart: annasChart(),
  verdict: verdict([allopurinolFinding, finding('AZA-INT-07', 'warning', 'Mesalazine with azathioprine')]),
  said: nothingSaid,
  check: null,
  topics: null,
  dose: null,
  ...more,
});

/** A patient without a thiopurine, list seen whole: nothing to say. */
export const silentView = (more: Partial<PanelView> = {}): PanelView => ({
  state: 'silent',
  chart: annasChart({
    patient: null,
    therapy: { drug: null, state: 'none', since: null, stoppedOn: null, dailyDoseMg: null },
    medications: [],
    coverage: { ...annasChart().coverage, medications: seen('complete', 0) },
  }),
  verdict: verdict([]),
  said: nothingSaid,
  check: null,
  topics: null,
  dose: null,
  ...more,
});
