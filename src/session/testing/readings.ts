import type {
  Evidence,
  FrameFacts,
  FrameReading,
  LabResult,
  ListCoverage,
  Medication,
  MedicationStatus,
  Patient,
} from '../../chart';
import type { DoseOnChart } from '../../dosing';
import type { CheckResult, OrderCheck } from '../../rules';

/** Builders for tests: each fills in what the test does not care about. */

export const patient = (name: string, more: Partial<Patient> = {}): Patient => ({
  name,
  birthDate: null,
  ageYears: null,
  sex: null,
  identifiers: [`MRN-${name}`],
  weightKg: null,
  weightDate: null,
  heightCm: null,
  ...more,
});

export const evidence = (text: string, more: Partial<Evidence> = {}): Evidence => ({
  text,
  place: 'Medications',
  mark: 1,
  frameId: 0,
  screen: 'Chart',
  at: 0,
  onScreen: true,
  ...more,
});

export function medication(
  drug: string,
  status: MedicationStatus = 'active',
  more: Partial<Medication> & { place?: string } = {},
): Medication {
  const { place = 'Medications', ...rest } = more;
  return {
    text: `${drug} ${status}`,
    name: drug,
    ingredients: [drug],
    status,
    dose: null,
    perDay: null,
    dailyDoseMg: null,
    start: null,
    end: null,
    note: null,
    evidence: evidence(drug, { place }),
    ...rest,
  };
}

export const result = (analyte: string, value: number, more: Partial<LabResult> = {}): LabResult => ({
  text: `${analyte} ${value}`,
  name: analyte,
  analyte,
  value,
  comparator: null,
  unit: null,
  canonical: null,
  date: null,
  flag: null,
  status: null,
  range: null,
  note: null,
  evidence: evidence(`${analyte} ${value}`, { place: 'Results' }),
  ...more,
});

export const seen = (how: ListCoverage['seen'], rows = 0): ListCoverage => ({ seen: how, rows, note: null });

export const frame = (more: Partial<FrameFacts> = {}): FrameFacts => ({
  url: 'https://ehr.example/chart',
  title: 'Chart',
  isTop: true,
  isFrameset: false,
  visible: true,
  loadedAt: 0,
  parentLoadedAt: null,
  readAt: 0,
  area: 1000,
  ...more,
});

/** A frame inside the top one, loaded at that moment. */
export const inner = (loadedAt: number, more: Partial<FrameFacts> = {}): FrameFacts =>
  frame({ isTop: false, loadedAt, area: 500, ...more });

export const reading = (more: Partial<FrameReading> = {}): FrameReading => ({
  frame: frame(),
  patient: null,
  otherPatients: [],
  headLines: [],
  medications: [],
  labs: [],
  pharmacogenetics: [],
  allergies: [],
  immunizations: [],
  conditions: [],
  order: null,
  coverage: {
    medications: more.medications ? seen('complete', more.medications.length) : seen('not-seen'),
    labs: seen('not-seen'),
    allergies: seen('not-seen'),
    conditions: seen('not-seen'),
    immunizations: seen('not-seen'),
  },
  unreadable: [],
  adapter: null,
  isChart: true,
  timing: { readMs: 1, elements: 10 },
  ...more,
});

/** A checklist that asks nothing. */
export const noCheck: OrderCheck = { list: 'start', title: 'Order', isOrder: false, items: [] };

export const noDose: DoseOnChart = { taken: null, advised: null };

/** An item that waits for a person. */
export const openCheck = (id: string, more: Partial<CheckResult> = {}): CheckResult => ({
  id,
  label: id,
  asks: id,
  severity: 'warning',
  status: 'unmet',
  detail: 'No screen tells it',
  inputs: [],
  missing: [],
  byHand: true,
  ...more,
});
