import type { AnalyteId, Chart, DrugId, LabResult, Medication } from '../../chart';
import type { DrugSet, Measurement } from '../language';
import { dayNumber } from './days';
import { countsFromShares } from './derived-counts';
import { Series } from './series';
import type { Truth } from './three-values';

/** Of a test that nobody did. */
const NONE = new Series([], '');

/** Whether a rule fired, and what it lacked where that can't be told. */
export interface Outcome {
  truth: Truth;
  missing: readonly string[];
}

let passes = 0;

/** One chart, arranged for look-up: made once per evaluation, each test's results sorted when first asked for. */
export class ChartFacts {
  readonly today: number;
  /** What rules already evaluated said, for rules that depend on others. */
  readonly outcomes = new Map<string, Outcome>();
  /** Of all that is asked in one pass the answer stays the same; no other pass, over whatever chart, has its number. */
  pass = ++passes;
  /** How often it was asked what other rules said, which changes while they are judged. */
  questionsOfOutcomes = 0;
  supposing = false;
  private readonly byDrug = new Map<DrugId, Medication[]>();
  private readonly byAnalyte = new Map<AnalyteId, LabResult[]>();
  private readonly arranged = new Map<AnalyteId, Series>();

  constructor(
    readonly chart: Chart,
    readonly stated: ReadonlySet<string>,
  ) {
    this.today = dayNumber(chart.now);
    for (const medication of chart.medications) {
      for (const id of medication.ingredients) push(this.byDrug, id, medication);
    }
    for (const result of chart.labs) {
      if (result.analyte !== null) push(this.byAnalyte, result.analyte, result);
    }
    for (const count of countsFromShares(this.byAnalyte)) push(this.byAnalyte, count.analyte ?? '', count);
  }

  /** Does some work while numbers without a unit count as all that they can plausibly mean. */
  supposingUnits<T>(work: () => T): T {
    const { pass } = this;
    this.pass = ++passes;
    this.supposing = true;
    const made = work();
    this.supposing = false;
    this.pass = pass;
    return made;
  }

  /** What another rule said; one that did not apply did not fire. */
  outcomeOf(id: string): Truth {
    this.questionsOfOutcomes += 1;
    const outcome = this.outcomes.get(id);
    return outcome ? outcome.truth : false;
  }

  /** Entries that hold any of these drugs, whatever their status, each once. */
  medicationsOf(drugs: DrugSet): readonly Medication[] {
    const found: Medication[] = [];
    for (const id of drugs.ids) {
      const entries = this.byDrug.get(id);
      if (!entries) continue;
      for (const medication of entries) if (!found.includes(medication)) found.push(medication);
    }
    return found;
  }

  medicationsOfDrug(id: DrugId): readonly Medication[] {
    return this.byDrug.get(id) ?? [];
  }

  seriesOf({ id }: Measurement): Series {
    const known = this.arranged.get(id);
    if (known) return known;
    const results = this.byAnalyte.get(id);
    if (!results) return NONE;
    const series = new Series(results, this.chart.now);
    this.arranged.set(id, series);
    return series;
  }

  /**
   * A list that prints no status lists what the patient takes: where the thiopurine counts as taken from such a list,
   * so do the other drugs of it.
   */
  isTaken({ status }: Medication): boolean {
    if (status !== 'unknown') return status === 'active';
    const { drug, state } = this.chart.therapy;
    if (drug === null || state !== 'on-treatment') return false;
    return !this.medicationsOfDrug(drug).some((each) => each.status === 'active');
  }

  /** The list was read to its end, or says that it is empty. */
  sawAllOf(list: keyof Chart['coverage']): boolean {
    const { seen } = this.chart.coverage[list];
    return seen === 'complete' || seen === 'stated-empty';
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
