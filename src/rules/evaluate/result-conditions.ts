import type { LabResult } from '../../chart';
import type { Condition, Measurement } from '../language';
import { resultLabel } from '../words/labels';
import type { ChartFacts } from './chart-facts';
import type { Check } from './check';
import { dayNumber } from './days';
import { lacksResult } from './quantities-of-results';
import { saysAny } from './word-sets';

type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

export function noResult({ of, days }: Of<'no-result'>): Check {
  const isOld = (facts: ChartFacts, { date }: LabResult): boolean | null =>
    days === null ? false : date === null || date > facts.chart.now ? null : facts.today - dayNumber(date) > days.value;
  return {
    test: (facts) => {
      let pending = false;
      let undated = false;
      for (const each of of) {
        const { pending: requested, mayBeNewest } = facts.seriesOf(each);
        pending ||= requested.length > 0;
        for (const result of mayBeNewest) {
          const old = isOld(facts, result);
          if (old === false) return false;
          undated ||= old === null;
        }
      }
      if (undated) return null;
      return pending || facts.sawAllOf('labs') ? true : null;
    },
    missing: (facts, gaps) => {
      for (const each of of) lacksResult(facts, each, gaps);
    },
    evidence: (facts, grounds) => {
      for (const each of of) {
        const { pending } = facts.seriesOf(each);
        const [last] = facts.seriesOf(each).newest.results;
        if (last) grounds.fact(`Last: ${resultLabel(last)}`, last.evidence);
        for (const result of pending) grounds.result(result);
        if (!last && pending.length === 0) grounds.fact(`${each.words}: not among the results on screen`, null);
      }
    },
  };
}

/** Whether there are results at all; what they say is for others to show. */
export function measured({ of, times, within }: Of<'measured'>): Check {
  const isThere = (facts: ChartFacts, each: Measurement): boolean => {
    const series = facts.seriesOf(each);
    if (times === 1 && within === null) return series.mayBeNewest.length > 0;
    const { trend } = series;
    let days = 0;
    for (let at = trend.length - 1; at >= 0 && days < times; at--) {
      const date = trend[at]?.date ?? null;
      if (date === null || (within !== null && facts.today - dayNumber(date) > within.value)) break;
      if (date !== trend[at + 1]?.date) days++;
    }
    return days >= times;
  };
  return {
    test: (facts) => {
      if (of.some((each) => isThere(facts, each))) return true;
      return facts.sawAllOf('labs') || of.some((each) => facts.seriesOf(each).pending.length > 0) ? false : null;
    },
    missing: (facts, gaps) => {
      for (const each of of) lacksResult(facts, each, gaps);
    },
    evidence: () => {},
  };
}

/** The newest result in words: positive, negative. A number is no word. */
export function resultSays({ of, says }: Of<'result-says'>): Check {
  const newest = (facts: ChartFacts): LabResult | undefined => {
    let last: LabResult | undefined;
    for (const each of facts.seriesOf(of).mayBeNewest) {
      if (last === undefined || (each.date ?? '') >= (last.date ?? '')) last = each;
    }
    return last;
  };
  return {
    test: (facts) => {
      const result = newest(facts);
      if (!result) return null;
      return typeof result.value === 'number' ? false : saysAny(result.value, says);
    },
    missing: (facts, gaps) => lacksResult(facts, of, gaps),
    evidence: (facts, grounds) => {
      const result = newest(facts);
      if (!result) return;
      grounds.result(result);
      grounds.weigh(`${of.words}: ${String(result.value).toLowerCase()}`);
    },
  };
}

/** A number is printed and its unit is not among the known ones, or the value is implausible in it. */
export function unusableResult({ of }: Of<'unusable-result'>): Check {
  const isUnusable = ({ value, unit }: LabResult): boolean => typeof value === 'number' && unit !== null && unit !== '';
  return {
    test: (facts) => of.some((each) => facts.seriesOf(each).unreadable.some(isUnusable)),
    missing: () => {},
    evidence: (facts, grounds) => {
      for (const result of of.flatMap((each) => facts.seriesOf(each).unreadable).filter(isUnusable)) {
        grounds.result(result);
        grounds.weigh(resultLabel(result));
      }
    },
  };
}

/** Fell by more than so much at each of the last steps, one value a day, the last the newest. */
export function falling({ of, steps, percent }: Of<'falling'>): Check {
  const points = (facts: ChartFacts): LabResult[] => {
    const { trend } = facts.seriesOf(of);
    const lastOfDays: LabResult[] = [];
    for (let at = trend.length - 1; at >= 0 && lastOfDays.length <= steps; at--) {
      const result = trend[at];
      if (result && result.date !== trend[at + 1]?.date) lastOfDays.push(result);
    }
    return lastOfDays.reverse();
  };
  const fell = (from: LabResult | undefined, to: LabResult | undefined): boolean => {
    const [before, after] = [from?.canonical?.value, to?.canonical?.value];
    return before !== undefined && after !== undefined && after < before * (1 - percent.value / 100) - 1e-9;
  };
  return {
    test: (facts) => {
      const { unreadable, undated } = facts.seriesOf(of).newest;
      const seen = points(facts);
      if (unreadable !== null || undated.length > 0) return null;
      for (let at = 1; at < seen.length; at++) if (!fell(seen[at - 1], seen[at])) return false;
      if (seen.length > steps) return true;
      return seen.length > 0 && facts.sawAllOf('labs') ? false : null;
    },
    missing: (facts, gaps) => lacksResult(facts, of, gaps),
    evidence: (facts, grounds) => {
      const seen = points(facts);
      for (const result of seen) grounds.result(result);
      const newest = seen.at(-1)?.canonical?.value;
      grounds.weigh(`${of.words} falling`, newest === undefined ? null : -newest);
    },
  };
}
