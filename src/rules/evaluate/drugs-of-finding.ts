import type { DrugId, Medication, TherapyState } from '../../chart';
import { medicationLabel } from '../words/labels';
import type { ChartFacts } from './chart-facts';
import type { Grounds } from './grounds';

/** What rows of the thiopurine show where it stands; null: those that count as taken. */
const SHOWN: Record<TherapyState, Medication['status'] | null> = {
  none: null,
  unknown: null,
  ordering: 'draft',
  'on-treatment': null,
  'on-hold': 'on-hold',
  stopped: 'stopped',
};

/** The thiopurine itself stands first among the inputs of every finding. */
export function thiopurineEvidence(facts: ChartFacts, grounds: Grounds): void {
  const { therapy, order } = facts.chart;
  if (therapy.drug === null) return;
  const status = SHOWN[therapy.state];
  let isShown = false;
  for (const row of facts.medicationsOfDrug(therapy.drug)) {
    if (status === null ? !facts.isTaken(row) : row.status !== status) continue;
    grounds.fact(medicationLabel(row), row.evidence);
    isShown = true;
  }
  if (!isShown && order?.ingredients.includes(therapy.drug)) {
    grounds.fact(`${order.drug}, being ordered`, order.evidence);
  }
}

/** The thiopurine and the other drugs: that they are named, and how much of them is taken or being ordered. */
export function weighDrugs(facts: ChartFacts, grounds: Grounds): void {
  const { drug: thiopurine } = facts.chart.therapy;
  if (thiopurine !== null) weighDrug(facts, thiopurine, grounds);
  for (const id of grounds.drugs) weighDrug(facts, id, grounds);
}

function weighDrug(facts: ChartFacts, id: DrugId, grounds: Grounds): void {
  grounds.weigh(id);
  let [inUse, ordered]: [number | null, number | null] = [null, null];
  for (const each of facts.medicationsOfDrug(id)) {
    const dose = each.dailyDoseMg ?? 0;
    if (facts.isTaken(each)) inUse = (inUse ?? 0) + dose;
    else if (each.status === 'draft') ordered = (ordered ?? 0) + dose;
  }
  if (inUse === null && ordered === null) return;
  // a new order of a drug in use replaces its dose
  const dose = Math.max(inUse ?? 0, ordered ?? 0);
  grounds.weigh(`${id} in use`, dose === 0 ? null : dose);
}
