import type { LabResult } from '../../chart';
import type { Limit, Measurement } from '../language';
import { resultLabel } from '../words/labels';
import type { ChartFacts } from './chart-facts';
import type { Extreme, Measure } from './check';
import { dayNumber } from './days';
import type { Gaps } from './grounds';
import { exactly, greater, hull, type Interval } from './intervals';
import { intervalOf, type Newest, possibleReadings } from './series';

type Read = (result: LabResult) => Interval | null;

/** Two results on one day: the one that makes the rule speak decides (as with two eGFR formulas), both are shown. */
function extremeOf(results: readonly LabResult[], extreme: Extreme, read: Read): Interval | null {
  let chosen: Interval | null = null;
  for (const result of results) {
    const value = read(result);
    if (value === null) return null;
    if (chosen === null || (extreme === 'lowest' ? value.lo < chosen.lo : value.hi > chosen.hi)) chosen = value;
  }
  return chosen;
}

function newestValue(facts: ChartFacts, of: Measurement, newest: Newest, extreme: Extreme, read: Read) {
  let value = extremeOf(newest.results, extreme, read);
  if (value === null && newest.results.length > 0) return null;
  for (const result of newest.undated) {
    const possible = read(result);
    if (possible === null) return null;
    value = value ? hull(value, possible) : possible;
  }
  if (newest.unreadable === null) return value;
  const supposed = facts.supposing ? possibleReadings(newest.unreadable, of) : null;
  if (supposed === null) return null;
  return value && newest.unreadable.date === null ? hull(value, supposed) : supposed;
}

/** Names what is missing of a test: all results, this one, or what can't be read of it. */
export function lacksResult(facts: ChartFacts, of: Measurement, gaps: Gaps): void {
  const { results, undated, unreadable } = facts.seriesOf(of).newest;
  const seen = unreadable ?? undated[0] ?? results[0];
  if (seen) gaps.lacks(`labs.${of.id}`, { label: resultLabel(seen), evidence: seen.evidence });
  else gaps.lacks(facts.chart.coverage.labs.seen === 'not-seen' ? 'labs' : `labs.${of.id}`);
}

export function latestResult(of: Measurement, read: Read = intervalOf): Measure {
  return {
    value: (facts, extreme) => newestValue(facts, of, facts.seriesOf(of).newest, extreme, read),
    missing: (facts, gaps) => lacksResult(facts, of, gaps),
    evidence: (facts, grounds) => {
      const { results, undated } = facts.seriesOf(of).newest;
      for (const result of [...results, ...undated]) grounds.result(result);
    },
  };
}

/** In the printed unit on both sides, so that nothing need be converted. */
const timesUpperLimit: Read = (result) => {
  const high = result.range?.high ?? 0;
  const value = intervalOf(result);
  const canonical = result.canonical?.value;
  if (high <= 0 || value === null || !canonical || typeof result.value !== 'number') return null;
  const scale = result.value / canonical / high;
  return { ...value, lo: value.lo * scale, hi: value.hi * scale };
};

export const latestAsTimesUpperLimit = (of: Measurement): Measure => latestResult(of, timesUpperLimit);

export function highestSeen(of: readonly Measurement[]): Measure {
  const each = of.map((measurement) => ({ measurement, measure: latestResult(measurement) }));
  const isThere = (facts: ChartFacts, measurement: Measurement): boolean => {
    const { results, undated, unreadable } = facts.seriesOf(measurement).newest;
    return results.length > 0 || undated.length > 0 || unreadable !== null;
  };
  return {
    value: (facts) => {
      let highest: Interval | null = null;
      let unread = false;
      for (const { measurement, measure } of each) {
        if (!isThere(facts, measurement)) continue;
        const value = measure.value(facts, 'highest');
        if (value === null) unread = true;
        else highest = highest === null ? value : greater(highest, value);
      }
      // A test that can't be read may be higher: then only "at least" is known.
      return highest && unread ? { ...highest, hi: Number.POSITIVE_INFINITY, hiOpen: false } : highest;
    },
    missing: (facts, gaps) => {
      const there = of.filter((measurement) => isThere(facts, measurement));
      for (const measurement of there.length > 0 ? there : of) lacksResult(facts, measurement, gaps);
    },
    evidence: (facts, grounds) => {
      for (const { measure } of each) measure.evidence(facts, grounds);
    },
  };
}

/** Last result on or before the start of the thiopurine. */
export function baselineResult(of: Measurement): Measure {
  const find = (facts: ChartFacts): LabResult | undefined => {
    const { since } = facts.chart.therapy;
    return since === null ? undefined : facts.seriesOf(of).trend.findLast(({ date }) => date !== null && date <= since);
  };
  return {
    value: (facts) => {
      const result = find(facts);
      return result ? intervalOf(result) : null;
    },
    missing: (facts, gaps) => {
      if (facts.chart.therapy.since === null) gaps.lacks('medications.start');
      else gaps.lacks(`labs.${of.id}`);
    },
    evidence: (facts, grounds) => {
      const result = find(facts);
      if (result) grounds.result(result);
    },
  };
}

/** Lowest or highest result before the newest day, not older than so many days. */
export function earlierResult(of: Measurement, which: 'lowest' | 'highest', days: Limit): Measure {
  const find = (facts: ChartFacts): LabResult | undefined => {
    const { trend } = facts.seriesOf(of);
    const newestDay = trend.at(-1)?.date;
    let found: LabResult | undefined;
    for (let at = trend.length - 1; at >= 0; at--) {
      const result = trend[at];
      if (!result || result.date === null || facts.today - dayNumber(result.date) > days.value) break;
      if (result.date === newestDay) continue;
      const value = result.canonical?.value ?? 0;
      const best = found?.canonical?.value;
      // of equal ones the oldest
      if (best === undefined || (which === 'lowest' ? value <= best : value >= best)) found = result;
    }
    return found;
  };
  return {
    value: (facts) => {
      const value = find(facts)?.canonical?.value;
      return value === undefined ? null : exactly(value);
    },
    missing: (facts, gaps) => lacksResult(facts, of, gaps),
    evidence: (facts, grounds) => {
      const result = find(facts);
      if (result) grounds.result(result);
    },
  };
}
