/**
 * What Thioguard must find on each patient's chart in each skin. The verdicts follow the facts alone, so they are the
 * same in every skin; names, addresses and words differ. Why, patient by patient, is said beside each case.
 */
import type { PracticePatient } from './facts';
import { patients } from './patients';
import { surnameFirst } from './skins/classic/wording';
import { familyFirst } from './skins/flowsheet/wording';

export type SkinName = 'modern' | 'classic' | 'flowsheet';

/** The rules these expectations speak of. What other rules say is neither expected nor forbidden. */
export const expectedRules = [
  'AZA-INT-01',
  'AZA-INT-02',
  'AZA-CI-01',
  'AZA-CI-03',
  'AZA-CI-04',
  'AZA-PGX-01',
  'AZA-PGX-03',
  'AZA-PGX-09',
  'AZA-LAB-01',
  'AZA-LAB-02',
  'AZA-LAB-03',
  'AZA-LAB-05',
  'AZA-LAB-09',
  'AZA-DOSE-02',
  'AZA-DOSE-06',
] as const;

type ExpectedRule = (typeof expectedRules)[number];

interface Case {
  thiopurine: 'azathioprine' | 'mercaptopurine' | null;
  state: 'none' | 'ordering' | 'on-treatment';
  dailyDoseMg: number | null;
  /** Exactly these of `expectedRules` fire. */
  findings: readonly ExpectedRule[];
  /** These can't be told; none other of `expectedRules` may be undecided, except those of `mayBeUndecided`. */
  undecided: readonly ExpectedRule[];
  mayBeUndecided: readonly ExpectedRule[];
  /** Must stand in no finding and in no active medication or result; compared without regard to case. */
  never: readonly string[];
  /** Paged lists: what fires once the second page has been shown too. */
  findingsAfterPageTwo: readonly ExpectedRule[] | null;
}

export interface Expectation extends Case {
  skin: SkinName;
  chartId: string;
  /** From the root of the server. */
  path: string;
  /** As the chart prints it. Compare with `namesPatient`. */
  name: string;
  birthDate: string;
  recordNumber: string;
  /** No thiopurine on this chart: nothing fires, nothing is undecided, no overlay exists. */
  silent: boolean;
  /** True for what a reader gave as the patient's name, whichever way round and whatever the case. */
  namesPatient(read: string | null): boolean;
}

const clean: Case = {
  thiopurine: 'azathioprine',
  state: 'on-treatment',
  dailyDoseMg: null,
  findings: [],
  undecided: [],
  mayBeUndecided: [],
  never: [],
  findingsAfterPageTwo: null,
};

const CASES: Readonly<Record<string, Case>> = {
  // Azathioprine 150 mg at 74.2 kg is 2.0 mg/kg and in range; allopurinol's factor belongs to the documented low-dose combination alone.
  '5501': { ...clean, dailyDoseMg: 150, findings: ['AZA-INT-01'] },
  // A sister's azathioprine is no treatment of hers.
  '5502': { ...clean, thiopurine: null, state: 'none', never: ['azathioprin'] },
  // Ordered and not signed, so the rules before the first dose speak; those on treatment do not.
  '5503': { ...clean, state: 'ordering', dailyDoseMg: 100, findings: ['AZA-CI-01', 'AZA-CI-03'] },
  // Allopurinol stands among the allergies alone.
  '5504': { ...clean, dailyDoseMg: 100, never: ['allopurinol'] },
  // Allopurinol was stopped two years ago. This patient has the name of the first.
  '5505': { ...clean, dailyDoseMg: 150, never: ['allopurinol'] },
  // The rule on febuxostat holds for mercaptopurine too; the dose rules are azathioprine's alone.
  '5506': { ...clean, thiopurine: 'mercaptopurine', dailyDoseMg: 50, findings: ['AZA-INT-02'] },
  // At 61.3 kg an intermediate metabolizer's range ends at 86 mg (warning above 98); 150 mg is below twice that end.
  '5507': { ...clean, dailyDoseMg: 150, findings: ['AZA-PGX-03', 'AZA-DOSE-02', 'AZA-LAB-05'] },
  // The allopurinol and the low counts are another patient's, whose report lies over this chart.
  '5508': {
    ...clean,
    dailyDoseMg: 100,
    never: ['allopurinol', 'vlackmoor', '62819955', '1.9 K/uL', '1.9 x10^9/L', '1,9 Gpt/L', '0.84', '0,84'],
  },
  // Page 1 of 2: allopurinol and febuxostat were not seen, which does not mean that they are not taken.
  '5509': {
    ...clean,
    dailyDoseMg: 150,
    undecided: ['AZA-INT-01', 'AZA-INT-02'],
    never: ['allopurinol'],
    findingsAfterPageTwo: ['AZA-INT-01'],
  },
  // No TPMT among the results on screen, no weight; without it the range can't be judged, which may be left to DOSE-06 to say.
  '5510': {
    ...clean,
    state: 'ordering',
    dailyDoseMg: 50,
    findings: ['AZA-PGX-01', 'AZA-DOSE-06'],
    mayBeUndecided: ['AZA-DOSE-02'],
  },
};

const CHARTS: Readonly<
  Record<SkinName, { path: (chartId: string) => string; name: (patient: PracticePatient) => string }>
> = {
  modern: {
    path: (chartId) => `/modern/charts/${chartId}/summary`,
    name: ({ given, surname }) => `${given} ${surname}`,
  },
  classic: { path: (chartId) => `/classic/chart/${chartId}`, name: surnameFirst },
  flowsheet: { path: (chartId) => `/flowsheet/akte/${chartId}`, name: familyFirst },
};

function expectation(skin: SkinName, patient: PracticePatient): Expectation {
  const expected = CASES[patient.chartId];
  if (!expected) throw new Error(`expected.ts has no case for chart ${patient.chartId}`);
  const { chartId, given, surname, birthDate, recordNumber } = patient;
  return {
    ...expected,
    skin,
    chartId,
    path: CHARTS[skin].path(chartId),
    name: CHARTS[skin].name(patient),
    birthDate,
    recordNumber,
    silent: expected.thiopurine === null,
    namesPatient: (read) => [given, surname].every((word) => read?.toLowerCase().includes(word.toLowerCase()) ?? false),
  };
}

/** Every patient in every skin: thirty expectations, in the order of the patients. */
export function expectations(): Expectation[] {
  const skins: SkinName[] = ['modern', 'classic', 'flowsheet'];
  return patients.flatMap((patient) => skins.map((skin) => expectation(skin, patient)));
}

/** Screens on which Thioguard must be silent: no overlay at all. */
export const quietScreens: readonly string[] = [
  '/',
  '/modern/login',
  '/modern/schedule',
  '/modern/charts/5502/summary?search=aza',
  '/classic/login',
  '/classic/worklist',
  '/flowsheet/login',
  '/flowsheet/liste',
];
