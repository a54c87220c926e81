import type { ISODate, LabResult } from '../../chart';
import type { Measurement } from '../language';
import { compareDays } from './days';
import { exactly, hull, type Interval, over, under } from './intervals';

/** What decides where "the newest result" is asked for. */
export interface Newest {
  /** Results of the newest day; more than one where a day has more. */
  results: readonly LabResult[];
  /** Readable results without a date, which may be newer. */
  undated: readonly LabResult[];
  /** A newer result that can't be read, so that no older one may decide. */
  unreadable: LabResult | null;
}

/** A date after today can't be the day of a result: it was misread, and the result counts as undated. */
const dayOf = (result: LabResult, today: ISODate): ISODate | null =>
  result.date !== null && result.date <= today ? result.date : null;

/** Readable, and of a day. */
const isDated = (result: LabResult, today: ISODate): boolean =>
  result.status !== 'pending' && result.canonical !== null && dayOf(result, today) !== null;

const FINALITY = { corrected: 2, final: 1, preliminary: 0, pending: 0 } as const;
const finalityOf = ({ status }: LabResult): number => (status === null ? 2 : FINALITY[status]);

/** Of one day's results those that a corrected or final one of that day has not replaced. */
function mostFinal(ofOneDay: readonly LabResult[]): readonly LabResult[] {
  if (ofOneDay.length < 2) return ofOneDay;
  const last = Math.max(...ofOneDay.map((result) => (result.status === null ? 0 : finalityOf(result))));
  return ofOneDay.filter((result) => finalityOf(result) >= last);
}

/** All results of one test, sorted out by what can be done with them; in the order of the chart. */
export class Series {
  /** Readable ones of the newest day. */
  readonly ofNewestDay: readonly LabResult[];
  readonly undated: LabResult[] = [];
  /** Words, or a number whose unit is missing or unknown. */
  readonly unreadable: LabResult[] = [];
  /** Requested, not back yet. */
  readonly pending: LabResult[] = [];
  private decides: Newest | null = null;
  private notReplaced: readonly LabResult[] | null = null;
  private inOrder: readonly LabResult[] | null = null;

  constructor(
    private readonly results: readonly LabResult[],
    private readonly today: ISODate,
  ) {
    let newestDay: ISODate = '';
    let ofNewestDay: LabResult[] = [];
    for (const result of results) {
      const { date } = result;
      if (result.status === 'pending') this.pending.push(result);
      else if (result.canonical === null) this.unreadable.push(result);
      else if (date === null || (date > newestDay && date > today)) this.undated.push(result);
      else if (date === newestDay) ofNewestDay.push(result);
      else if (date > newestDay) {
        newestDay = date;
        ofNewestDay = [result];
      }
    }
    this.ofNewestDay = ofNewestDay;
  }

  /** All but what a newer day has replaced for certain. */
  get mayBeNewest(): readonly LabResult[] {
    this.notReplaced ??= [...this.ofNewestDay, ...this.undated, ...this.unreadable];
    return this.notReplaced;
  }

  /** What decides where "the newest result" is asked for. */
  get newest(): Newest {
    this.decides ??= this.findNewest();
    return this.decides;
  }

  /** The readable results that have a day, oldest first, of each day only the most final: for trends, which few rules ask for. */
  get trend(): readonly LabResult[] {
    this.inOrder ??= oldestFirst(this.results.filter((result) => isDated(result, this.today)));
    return this.inOrder;
  }

  private findNewest(): Newest {
    const last = this.ofNewestDay[0]?.date ?? null;
    let unreadable: LabResult | null = null;
    for (const result of this.unreadable) {
      const day = dayOf(result, this.today);
      const mayBeNewer = day === null ? this.undated.length === 0 : last === null || day > last;
      if (mayBeNewer && (unreadable === null || (day ?? '') >= (unreadable.date ?? ''))) unreadable = result;
    }
    return { results: mostFinal(this.ofNewestDay), undated: this.undated, unreadable };
  }
}

function oldestFirst(dated: readonly LabResult[]): readonly LabResult[] {
  // as most pages print them
  const isNewestFirst = dated.every(({ date }, at) => at === 0 || (date ?? '') < (dated[at - 1]?.date ?? ''));
  if (isNewestFirst) return dated.toReversed();
  const inOrder = [...dated].sort((a, b) => compareDays(a.date ?? '', b.date ?? ''));
  const severalOfOneDay = inOrder.some(({ date }, at) => date === inOrder[at + 1]?.date);
  if (!severalOfOneDay) return inOrder;
  const trend: LabResult[] = [];
  for (let start = 0; start < inOrder.length; ) {
    let end = start + 1;
    while (inOrder[end]?.date === inOrder[start]?.date && end < inOrder.length) end++;
    trend.push(...mostFinal(inOrder.slice(start, end)));
    start = end;
  }
  return trend;
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
