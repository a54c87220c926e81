import type { ChartFacts } from './chart-facts';
import type { Gaps, Grounds } from './grounds';
import type { Interval } from './intervals';
import type { Truth } from './three-values';

/** A compiled condition. `missing` is asked only where `test` said null, `evidence` only where the rule fired. */
export interface Check {
  test(facts: ChartFacts): Truth;
  missing(facts: ChartFacts, gaps: Gaps): void;
  evidence(facts: ChartFacts, grounds: Grounds): void;
}

/** Of results of one day: the one that would make the comparison hold. */
export type Extreme = 'lowest' | 'highest';

/** A compiled quantity; null: unknown. */
export interface Measure {
  value(facts: ChartFacts, extreme: Extreme): Interval | null;
  missing(facts: ChartFacts, gaps: Gaps): void;
  evidence(facts: ChartFacts, grounds: Grounds): void;
}
