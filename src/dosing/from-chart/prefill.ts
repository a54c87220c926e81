import { conditionFields, looksLikePoundsFromKg, neverStopConcepts } from '../../../rules/dosing';
import { type Chart, type DrugId, drugById, drugsIn, type Gene, isGroup, type Medication } from '../../chart';
import type { Verdict } from '../../rules';
import { XANTHINE_OXIDASE_RULE } from '../medications';
import { figure } from '../reasons';
import { Filling, from, type Prefill, type ReadFrom } from './filling';
import { findingsAgainst } from './findings';
import { fillResults } from './results';

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

/** A drug by its name; one of a group as the chart prints it. */
function nameOf(id: DrugId, printed: string): string {
  const drug = drugById(id);
  if (!drug || !isGroup(drug)) return drug?.names[0] ?? id;
  const match = drugsIn(printed).find(({ drug }) => drug.id === id);
  return match ? printed.slice(match.start, match.end) : id;
}

function fillDrugs(filling: Filling, { medications, order, therapy }: Chart, verdict: Verdict): void {
  const isOther = (id: DrugId): boolean => id !== 'azathioprine';
  const ordered = order ? [{ ...order, name: order.drug }] : [];
  const named = [...medications.filter(isCurrent), ...ordered].filter(({ ingredients }) => ingredients.some(isOther));
  const [first] = named;
  if (first) {
    const all = named.flatMap(({ ingredients, name }) => ingredients.filter(isOther).map((id) => nameOf(id, name)));
    const names = [...new Set(all)].join(', ');
    filling.set('medications', names, from(first.evidence, names));
  }
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
  const banner = (text: string, day: string | null = null, place = 'patient banner'): ReadFrom => ({
    text,
    place,
    at: null,
    day,
    evidence: null,
  });
  if (patient?.weightKg != null)
    filling.set(
      'weight',
      patient.weightKg < looksLikePoundsFromKg ? figure(patient.weightKg) : `${figure(patient.weightKg)} kg`,
      banner(`${figure(patient.weightKg)} kg`, patient.weightDate, patient.weightByHand && 'entered by hand'),
    );
  if (patient?.ageYears != null) filling.set('age', String(patient.ageYears), banner(`${patient.ageYears} years`));
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
  return { patient: chart.patient?.name ?? null, fields, readFrom, findings: findingsAgainst(verdict) };
}
