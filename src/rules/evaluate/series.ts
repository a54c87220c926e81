import type { ISODate, LabResult } from '../../chart';
import type { Measurement } from '../language';
import { compareDays } from './days';
import { exactly, hull, type Interval, over, under } from './intervals';

/** All results of one test, sorted out by what can be done with them; in the order of the chart. */
export interface Series {
  /** Readable, and of a day. */
  dated: LabResult[];
  undated: LabResult[];
  /** Words, or a number whose unit is missing or unknown. */
  unreadable: LabResult[];
  /** Requested, not back yet. */
  pending: LabResult[];
}

/** What decides where "the newest result" is asked for. */
export interface Newest {
  /** Results of the newest day; more than one where a day has more. */
  results: LabResult[];
  /** Readable results without a date, which may be newer. */
  undated: LabResult[];
  /** A newer result that can't be read, so that no older one may decide. */
  unreadable: LabResult | null;
}

/** A date after today can't be the day of a result: it was misread, and the result counts as undated. */
const dayOf = (result: LabResult, today: ISODate): ISODate | null =>
  result.date !== null && result.date <= today ? result.date : null;

const FINALITY = { corrected: 2, final: 1, preliminary: 0, pending: 0 } as const;
const finalityOf = ({ status }: LabResult): number => (status === null ? 2 : FINALITY[status]);

/** Of one day's results those that a corrected or final one of that day has not replaced. */
function mostFinal(ofOneDay: LabResult[]): LabResult[] {
  if (ofOneDay.length < 2) return ofOneDay;
  const last = Math.max(...ofOneDay.map((result) => (result.status === null ? 0 : finalityOf(result))));
  return ofOneDay.filter((result) => finalityOf(result) >= last);
}

export function seriesOf(results: readonly LabResult[], today: ISODate): Series {
  const series: Series = { dated: [], undated: [], unreadable: [], pending: [] };
  for (const result of results) {
    if (result.status === 'pending') series.pending.push(result);
    else if (result.canonical === null) series.unreadable.push(result);
    else if (dayOf(result, today) === null) series.undated.push(result);
    else series.dated.push(result);
  }
  return series;
}

/** The dated results, oldest first, of each day only the most final: for trends, which few rules ask for. */
export function oldestFirst({ dated }: Series): LabResult[] {
  const inOrder = [...dated].sort((a, b) => compareDays(a.date ?? '', b.date ?? ''));
  const trend: LabResult[] = [];
  for (let start = 0; start < inOrder.length; ) {
    let end = start + 1;
    while (inOrder[end]?.date === inOrder[start]?.date && end < inOrder.length) end++;
    trend.push(...mostFinal(inOrder.slice(start, end)));
    start = end;
  }
  return trend;
}

export function newestOf(series: Series, today: ISODate): Newest {
  let last: ISODate | null = null;
  let results: LabResult[] = [];
  for (const result of series.dated) {
    const { date } = result;
    if (date === null || (last !== null && date < last)) continue;
    if (date === last) results.push(result);
    else results = [result];
    last = date;
  }
  let unreadable: LabResult | null = null;
  for (const result of series.unreadable) {
    const day = dayOf(result, today);
    const mayBeNewer = day === null ? series.undated.length === 0 : last === null || day > last;
    if (mayBeNewer && (unreadable === null || (day ?? '') >= (unreadable.date ?? ''))) unreadable = result;
  }
  return { results: mostFinal(results), undated: series.undated, unreadable };
}

export function intervalOf(result: LabResult): Interval | null {
  const value = result.canonical?.value;
  if (value === undefined) return null;
  switch (result.comparator) {
    case '<':
    case '<=':
      return under(value, result.comparator === '<');
    case '>':
    case '>=':
      return over(value, result.comparator === '>');
    default:
      return exactly(value);
  }
}

/** All that a number printed without a unit can plausibly mean; null where nothing is known of its units. */
export function possibleReadings(result: LabResult, { withoutUnit }: Measurement): Interval | null {
  const { value, unit } = result;
  if (typeof value !== 'number' || (unit !== null && unit !== '') || !withoutUnit) return null;
  const [least, most] = withoutUnit.plausible;
  return withoutUnit.factors
    .map((factor) => value * factor)
    .filter((possible) => possible >= least && possible <= most)
    .map(exactly)
    .reduce<Interval | null>((sum, each) => (sum ? hull(sum, each) : each), null);
}
