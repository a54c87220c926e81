import type { ISODate, LabResult, Medication, Condition as Problem } from '../../chart';
import type { Moment } from '../language';
import { resultLabel, weightLabel } from '../words/labels';
import type { ChartFacts } from './chart-facts';
import { compareDays } from './days';
import { geneKey, geneResults } from './gene-results';
import type { Gaps, Grounds } from './grounds';
import { lacksResult } from './quantities-of-results';

/** The day a moment stands for, as printed; null where it was not seen. */
export function dayOf(moment: Moment, facts: ChartFacts): ISODate | null {
  const { therapy, patient, now } = facts.chart;
  switch (moment.kind) {
    case 'therapy-start':
      return therapy.since;
    case 'dose-clock':
      return latestOf([therapy.since, lastChange(facts, 'rise')?.start ?? null]);
    case 'dose-cut':
      return lastChange(facts, 'cut')?.start ?? null;
    case 'noted':
      return newestNoted(moment, facts)?.date ?? null;
    case 'therapy-stop':
      return therapy.stoppedOn;
    case 'drug-start':
      return latestOf(
        currentOrOrdered(moment, facts).map(({ status, start }) => (status === 'draft' ? (start ?? now) : start)),
      );
    case 'result-date':
      return newestDated(moment, facts)?.date ?? null;
    case 'gene-result':
      return latestOf(
        geneResults(facts, moment.gene)
          .filter(({ by }) => moment.by === undefined || by === moment.by)
          .map(({ date }) => date),
      );
    case 'weight-date':
      return patient?.weightDate ?? null;
  }
}

export function lacksDay(moment: Moment, facts: ChartFacts, gaps: Gaps): void {
  const { patient } = facts.chart;
  if (moment.kind === 'result-date') {
    for (const of of moment.of) lacksResult(facts, of, gaps);
  } else if (moment.kind === 'weight-date') {
    const seen = patient !== null && patient.weightKg !== null;
    gaps.lacks('patient.weight', seen ? { label: weightLabel(patient), evidence: null } : null);
  } else if (moment.kind === 'gene-result') {
    gaps.lacks(geneKey[moment.gene]);
  } else if (moment.kind === 'noted') {
    gaps.lacks('conditions');
  } else {
    gaps.lacks(moment.kind === 'therapy-stop' ? 'medications.end' : 'medications.start');
  }
}

export function dayEvidence(moment: Moment, facts: ChartFacts, grounds: Grounds): void {
  if (moment.kind === 'weight-date') grounds.fact(weightLabel(facts.chart.patient), null);
  if (moment.kind === 'result-date') {
    const newest = newestDated(moment, facts);
    if (newest) grounds.fact(resultLabel(newest), newest.evidence);
  }
  if (moment.kind === 'dose-clock' || moment.kind === 'dose-cut') {
    const change = lastChange(facts, moment.kind === 'dose-cut' ? 'cut' : 'rise');
    if (change) grounds.medication(change, change.ingredients);
  }
  if (moment.kind === 'noted') {
    const problem = newestNoted(moment, facts);
    if (problem) grounds.fact(problem.text, problem.evidence);
  }
}

const latestOf = (days: readonly (ISODate | null)[]): ISODate | null =>
  days.reduce<ISODate | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

const currentOrOrdered = (moment: Moment & { kind: 'drug-start' }, facts: ChartFacts): Medication[] =>
  facts.medicationsOf(moment.drugs).filter((each) => facts.isTaken(each) || each.status === 'draft');

function newestDated(moment: Moment & { kind: 'result-date' }, facts: ChartFacts): LabResult | undefined {
  let newest: LabResult | undefined;
  for (const of of moment.of) {
    for (const result of facts.seriesOf(of).mayBeNewest) {
      if (result.date !== null && result.date <= facts.chart.now && result.date > (newest?.date ?? '')) newest = result;
    }
  }
  return newest;
}

function newestNoted({ concepts }: Moment & { kind: 'noted' }, { chart }: ChartFacts): Problem | undefined {
  let newest: Problem | undefined;
  for (const problem of chart.conditions) {
    const { concept, date } = problem;
    if (concept === null || !date || !concepts.ids.includes(concept) || date > chart.now) continue;
    if (date > (newest?.date ?? '')) newest = problem;
  }
  return newest;
}

/** The newest prescription of the thiopurine that gives more (or less) than the one before it. */
function lastChange(facts: ChartFacts, way: 'rise' | 'cut'): Medication | undefined {
  const { drug } = facts.chart.therapy;
  if (drug === null) return undefined;
  const sign = way === 'rise' ? 1 : -1;
  return facts
    .medicationsOfDrug(drug)
    .filter(({ status, start, dailyDoseMg }) => status !== 'draft' && start !== null && dailyDoseMg !== null)
    .sort((a, b) => compareDays(a.start ?? '', b.start ?? ''))
    .findLast((each, at, all) => at > 0 && sign * ((each.dailyDoseMg ?? 0) - (all[at - 1]?.dailyDoseMg ?? 0)) > 0);
}
