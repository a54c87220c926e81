import type { AnalyteId, Chart, DrugId, LabResult, Medication } from '../../chart';
import type { DrugSet, Measurement } from '../language';
import { dayNumber } from './days';
import { countsFromShares } from './derived-counts';
import { type Newest, newestOf, oldestFirst, type Series, seriesOf } from './series';
import type { Truth } from './three-values';

const NONE: Series = { dated: [], undated: [], unreadable: [], pending: [] };

/** Whether a rule fired, and what it lacked where that can't be told. */
export interface Outcome {
  truth: Truth;
  missing: readonly string[];
}

/** One chart, arranged for look-up: made once per evaluation, each test's results sorted when first asked for. */
export class ChartFacts {
  readonly today: number;
  /** What rules already evaluated said, for rules that depend on others. */
  readonly outcomes = new Map<string, Outcome>();
  /** Numbers without a unit count as all that they can plausibly mean. */
  supposing = false;
  private readonly byDrug = new Map<DrugId, Medication[]>();
  private readonly bySet = new Map<DrugSet, readonly Medication[]>();
  private readonly byAnalyte = new Map<AnalyteId, LabResult[]>();
  private readonly arranged = new Map<AnalyteId, Series>();
  private readonly trends = new Map<AnalyteId, LabResult[]>();
  private readonly newestBy = new Map<AnalyteId, Newest>();

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

  /** Entries that hold any of these drugs, whatever their status, each once. */
  medicationsOf(drugs: DrugSet): readonly Medication[] {
    const known = this.bySet.get(drugs);
    if (known) return known;
    const found: Medication[] = [];
    for (const id of drugs.ids) {
      for (const medication of this.byDrug.get(id) ?? []) if (!found.includes(medication)) found.push(medication);
    }
    this.bySet.set(drugs, found);
    return found;
  }

  medicationsOfDrug(id: DrugId): readonly Medication[] {
    return this.byDrug.get(id) ?? [];
  }

  seriesOf({ id }: Measurement): Series {
    const known = this.arranged.get(id);
    if (known) return known;
    const results = this.byAnalyte.get(id);
    const series = results ? seriesOf(results, this.chart.now) : NONE;
    this.arranged.set(id, series);
    return series;
  }

  /** The dated results of a test, oldest first. */
  trendOf(of: Measurement): LabResult[] {
    const known = this.trends.get(of.id);
    if (known) return known;
    const trend = oldestFirst(this.seriesOf(of));
    this.trends.set(of.id, trend);
    return trend;
  }

  newestOf(of: Measurement): Newest {
    const known = this.newestBy.get(of.id);
    if (known) return known;
    const newest = newestOf(this.seriesOf(of), this.chart.now);
    this.newestBy.set(of.id, newest);
    return newest;
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
