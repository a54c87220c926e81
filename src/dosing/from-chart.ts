import {
  conditionFields,
  fieldsOfRule,
  looksLikePoundsFromKg,
  neverStopConcepts,
  resultFields,
  statusOfRule,
} from '../../rules/dosing';
import { type Chart, drugById, type Evidence, type Gene, type LabResult, type Medication } from '../chart';
import type { Verdict } from '../rules';
import { adviseDose } from './advise';
import { XANTHINE_OXIDASE_RULE } from './medications';
import { figure } from './reasons';
import { emptyFields, type FieldName, type FormFields, readForm } from './typed';
import type { ChartFinding, DoseAdvice } from './types';

/** Where and when a value of the chart was read, for the person who is to check it. */
export interface ReadFrom {
  /** Name and value as printed. */
  text: string;
  /** The heading it stands under. */
  place: string;
  /** Milliseconds since the epoch; null where the banner gave it, which is always on screen. */
  at: number | null;
  /** The day of a result; null where there is none. */
  day: string | null;
}

/** The calculator's fields as a chart fills them. */
export interface Prefill {
  /** Of whom; null where no name was read. */
  patient: string | null;
  fields: Partial<FormFields>;
  readFrom: Partial<Record<FieldName, ReadFrom>>;
  /** Findings that stand against a dose. */
  findings: ChartFinding[];
}

const from = ({ place, at }: Evidence, text: string, day: string | null = null): ReadFrom => ({
  text,
  place: place.split(' › ').at(-1) ?? place,
  at,
  day,
});

const resultText = ({ name, comparator, value, unit }: LabResult): string =>
  [name, `${comparator ?? ''}${value}`, unit ?? ''].join(' ').trim();

/** Of the newest day the value that warns; none where a newer result of the test can't be read. */
function decisive(results: readonly LabResult[], decides: 'lowest' | 'highest', today: string): LabResult | null {
  const done = results.filter(({ status }) => status !== 'pending');
  const dated = done.filter(({ date }) => date !== null && date <= today);
  const last = dated
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1);
  const newest = last === undefined ? done : dated.filter(({ date }) => date === last);
  if (newest.length === 0 || newest.some(({ canonical }) => canonical === null)) return null;
  const value = ({ canonical }: LabResult): number => canonical?.value ?? 0;
  return newest.reduce((chosen, each) =>
    (decides === 'lowest' ? value(each) < value(chosen) : value(each) > value(chosen)) ? each : chosen,
  );
}

class Filling {
  readonly fields: Partial<FormFields> = {};
  readonly readFrom: Partial<Record<FieldName, ReadFrom>> = {};
  set<Field extends FieldName>(field: Field, value: FormFields[Field], source: ReadFrom | null): void {
    this.fields[field] = value;
    if (source) this.readFrom[field] = source;
  }
}

function fillResults(filling: Filling, { labs, now }: Chart): void {
  for (const { field, analyte, decides } of resultFields) {
    const result = decisive(
      labs.filter((each) => each.analyte === analyte),
      decides,
      now,
    );
    if (result?.canonical)
      filling.set(field, figure(result.canonical.value, 4), from(result.evidence, resultText(result), result.date));
  }
}

function fillGenes(filling: Filling, { pharmacogenetics }: Chart): void {
  for (const gene of ['tpmt', 'nudt15'] satisfies Gene[]) {
    const result = pharmacogenetics[gene];
    if (!result) continue;
    // the class that was decided counts, not the call: an activity may have lowered it
    filling.set(gene, result.phenotype ?? 'unclassed', from(result.evidence, result.text, result.date));
  }
}

const isCurrent = ({ status }: Medication): boolean =>
  status === 'active' || status === 'unknown' || status === 'draft';

function fillDrugs(filling: Filling, { medications, order, therapy }: Chart, verdict: Verdict): void {
  const others = medications.filter((each) => isCurrent(each) && each.ingredients.some((id) => id !== 'azathioprine'));
  const named = [
    ...others.map(({ ingredients, evidence }) => ({ ingredients, evidence })),
    ...(order ? [{ ingredients: order.ingredients, evidence: order.evidence }] : []),
  ];
  const ids = [...new Set(named.flatMap(({ ingredients }) => ingredients))].filter((id) => id !== 'azathioprine');
  const [first] = named.filter(({ ingredients }) => ingredients.some((id) => id !== 'azathioprine'));
  if (ids.length > 0)
    filling.set(
      'medications',
      ids.map((id) => drugById(id)?.names[0] ?? id).join(', '),
      first ? from(first.evidence, ids.join(', ')) : null,
    );
  const combination = verdict.findings.find(({ id }) => id === XANTHINE_OXIDASE_RULE);
  const inhibitor = combination?.inputs.find(({ evidence }) => evidence !== null);
  if (combination && combination.severity !== 'critical')
    filling.set(
      'specialistLowDose',
      true,
      inhibitor?.evidence ? from(inhibitor.evidence, `low dose beside ${inhibitor.label}`) : null,
    );
  const azathioprine = medications.filter(({ ingredients }) => ingredients.includes('azathioprine'));
  const inUse = azathioprine.find(({ status }) => status !== 'draft');
  if (therapy.state === 'on-treatment' && therapy.dailyDoseMg !== null)
    filling.set('current', figure(therapy.dailyDoseMg), inUse ? from(inUse.evidence, inUse.name, inUse.start) : null);
  const isOnTreatment = therapy.state === 'on-treatment';
  const draft = azathioprine.find(({ status }) => status === 'draft');
  const why = isOnTreatment ? inUse?.evidence : (order?.evidence ?? draft?.evidence);
  filling.set(
    'intent',
    isOnTreatment ? 'maintain' : 'start',
    why && therapy.drug === 'azathioprine'
      ? from(why, isOnTreatment ? 'azathioprine on treatment' : 'azathioprine being ordered')
      : null,
  );
}

function fillConditions(filling: Filling, { conditions }: Chart): void {
  const active = conditions.filter(({ status }) => status !== 'resolved');
  for (const { field, concepts } of conditionFields) {
    const found = active.find(({ concept }) => concepts.some((each) => each === concept));
    if (found) filling.set(field, true, from(found.evidence, found.text));
  }
  const reasons = neverStopConcepts.filter(({ concepts }) =>
    active.some(({ concept }) => concepts.some((each) => each === concept)),
  );
  const why = active.find(({ concept }) => reasons.some(({ concepts }) => concepts.some((each) => each === concept)));
  if (reasons.length > 0)
    filling.set(
      'neverStop',
      reasons.map(({ id }) => id),
      why ? from(why.evidence, why.text) : null,
    );
}

function fillPatient(filling: Filling, { patient }: Chart): void {
  const banner = (text: string, day: string | null = null): ReadFrom => ({
    text,
    place: 'patient banner',
    at: null,
    day,
  });
  if (patient?.weightKg != null)
    filling.set(
      'weight',
      patient.weightKg < looksLikePoundsFromKg ? figure(patient.weightKg) : `${figure(patient.weightKg)} kg`,
      banner(`${figure(patient.weightKg)} kg`, patient.weightDate),
    );
  if (patient?.ageYears != null) filling.set('age', String(patient.ageYears), banner(`${patient.ageYears} years`));
}

/** Findings that stand against a dose, and critical ones that only a missing unit keeps from standing. */
function against({ findings, undecided }: Verdict): ChartFinding[] {
  return [
    ...findings
      .filter(({ id }) => id in statusOfRule)
      .map(({ id, severity, title, detail, sources }) => ({ id, severity, text: `${title}. ${detail}`, sources })),
    ...undecided
      .filter(({ id, urgent }) => urgent && id in statusOfRule)
      .map(({ id, title, known }) => ({
        id: `undecided:${id}`,
        severity: 'warning' as const,
        text: `Can’t tell (${title}): ${known?.label ?? 'not seen'}.`,
        sources: ['ENG'],
      })),
  ];
}

/** What the chart on screen says of the calculator's fields, each with where it was read. */
export function prefillFrom(chart: Chart, verdict: Verdict): Prefill {
  const filling = new Filling();
  fillPatient(filling, chart);
  fillGenes(filling, chart);
  fillResults(filling, chart);
  fillDrugs(filling, chart, verdict);
  fillConditions(filling, chart);
  const { fields, readFrom } = filling;
  return { patient: chart.patient?.name ?? null, fields, readFrom, findings: against(verdict) };
}

/** The findings that still hold once these fields were edited. */
export const stillHolding = (findings: readonly ChartFinding[], edited: ReadonlySet<FieldName>): ChartFinding[] =>
  findings.filter(({ id }) => {
    const fields = fieldsOfRule[id.replace('undecided:', '')];
    return !fields || !(edited.has('intent') || fields.some((field) => edited.has(field as FieldName)));
  });

/** Values of a chart that no person can have are left out, as if they had not been read. */
function readPrefill({ fields, findings }: Prefill, today: string) {
  const typed: FormFields = { ...emptyFields, ...fields };
  for (;;) {
    const read = readForm(typed, { today, earliestStart: today, asksForUnit: false }, findings);
    if ('input' in read) return read.input;
    for (const { field } of read.errors) Object.assign(typed, { [field]: emptyFields[field] });
  }
}

/**
 * The calculator's advice on a chart: a start where azathioprine is being ordered, maintenance where it is current.
 * @returns null where it is neither
 */
export function adviseFromChart(chart: Chart, verdict: Verdict): DoseAdvice | null {
  const { drug, state } = chart.therapy;
  if (drug !== 'azathioprine' || (state !== 'ordering' && state !== 'on-treatment')) return null;
  return adviseDose(readPrefill(prefillFrom(chart, verdict), chart.now));
}
