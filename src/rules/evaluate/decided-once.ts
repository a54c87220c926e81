import type { ChartFacts } from './chart-facts';
import type { Check } from './check';
import type { Truth } from './three-values';

/**
 * Asks a condition once in a pass, however often its rule, its evidence and its words come back to it. What hangs on
 * other rules is asked each time, because what they said may have changed since. Keeps the answer and nothing of the chart.
 */
export function decidedOnce(check: Check): Check {
  let pass = 0;
  let decided: Truth = null;
  const test = (facts: ChartFacts): Truth => {
    if (pass === facts.pass) return decided;
    const { questionsOfOutcomes } = facts;
    const truth = check.test(facts);
    if (questionsOfOutcomes !== facts.questionsOfOutcomes) return truth;
    pass = facts.pass;
    decided = truth;
    return truth;
  };
  return { ...check, test };
}
