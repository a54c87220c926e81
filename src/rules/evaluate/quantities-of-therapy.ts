import type { Medication } from '../../chart';
import type { DrugSet, Moment } from '../language';
import { weightLabel } from '../words/labels';
import type { ChartFacts } from './chart-facts';
import type { Measure } from './check';
import { dayNumber } from './days';
import { exactly } from './intervals';
import { dayEvidence, dayOf, lacksDay } from './moments';

const simple = (
  read: (facts: ChartFacts) => number | null | undefined,
  key: string,
  evidence: Measure['evidence'] = () => {},
): Measure => ({
  value: (facts) => {
    const value = read(facts);
    return value === null || value === undefined ? null : exactly(value);
  },
  missing: (_, gaps) => gaps.lacks(key),
  evidence,
});

export const patientAge: Measure = simple(
  (facts) => facts.chart.patient?.ageYears,
  'patient.age',
  (facts, grounds) => grounds.fact(`Age ${facts.chart.patient?.ageYears ?? '?'} years`, null),
);

export const patientWeight: Measure = simple(
  (facts) => facts.chart.patient?.weightKg,
  'patient.weight',
  (facts, grounds) => grounds.fact(weightLabel(facts.chart.patient), null),
);

const highestDose = (medications: readonly Medication[]): number | null =>
  medications.reduce<number | null>(
    (highest, { dailyDoseMg }) => (dailyDoseMg !== null && dailyDoseMg > (highest ?? -1) ? dailyDoseMg : highest),
    null,
  );

/** mg a day. The order's dose is judged where there is an order, else the dose in use. */
export function thiopurineDose(which: 'judged' | 'in-use' | 'ordered'): Measure {
  const ordered = (facts: ChartFacts): Medication[] => {
    const { drug } = facts.chart.therapy;
    return drug === null ? [] : facts.medicationsOfDrug(drug).filter(({ status }) => status === 'draft');
  };
  return simple(
    (facts) => {
      const { therapy } = facts.chart;
      const drafts = ordered(facts);
      if (which === 'in-use') return therapy.state === 'ordering' ? null : therapy.dailyDoseMg;
      if (drafts.length > 0) return highestDose(drafts) ?? (therapy.state === 'ordering' ? therapy.dailyDoseMg : null);
      return which === 'judged' || therapy.state === 'ordering' ? therapy.dailyDoseMg : null;
    },
    'medications.dose',
    (facts, grounds) => {
      for (const draft of ordered(facts)) grounds.medication(draft, draft.ingredients);
    },
  );
}

const total = (medications: readonly Medication[]): number | null =>
  medications.reduce<number | null>(
    (sum, { dailyDoseMg }) => (sum === null || dailyDoseMg === null ? null : sum + dailyDoseMg),
    0,
  );

/** mg a day. A new order of a drug in use replaces its dose; the higher of the two counts. */
export function dailyDoseOf(drugs: DrugSet): Measure {
  const measure = simple(
    (facts) => {
      const found = facts.medicationsOf(drugs);
      const inUse = total(found.filter((each) => facts.isTaken(each)));
      const ordered = total(found.filter(({ status }) => status === 'draft'));
      if (inUse === null || ordered === null || !found.some((each) => isCurrent(facts, each))) return null;
      return Math.max(inUse, ordered);
    },
    'medications.dose',
    (facts, grounds) => {
      for (const each of facts.medicationsOf(drugs)) if (isCurrent(facts, each)) grounds.medication(each, drugs.ids);
    },
  );
  // Of a drug that nobody saw, the list is missing and not the dose.
  const missing: Measure['missing'] = (facts, gaps) =>
    gaps.lacks(facts.medicationsOf(drugs).some((each) => isCurrent(facts, each)) ? 'medications.dose' : 'medications');
  return { ...measure, missing };
}

const isCurrent = (facts: ChartFacts, each: Medication): boolean => facts.isTaken(each) || each.status === 'draft';

export function daysBetween(from: Moment, to: Moment | 'today'): Measure {
  return {
    value: (facts) => {
      const start = dayOf(from, facts);
      const end = to === 'today' ? facts.chart.now : dayOf(to, facts);
      return start === null || end === null ? null : exactly(dayNumber(end) - dayNumber(start));
    },
    missing: (facts, gaps) => {
      if (dayOf(from, facts) === null) lacksDay(from, facts, gaps);
      if (to !== 'today' && dayOf(to, facts) === null) lacksDay(to, facts, gaps);
    },
    evidence: (facts, grounds) => {
      dayEvidence(from, facts, grounds);
      if (to !== 'today') dayEvidence(to, facts, grounds);
    },
  };
}
