import {
  above,
  all,
  type Condition,
  type Limit,
  latest,
  type Measurement,
  number,
  timesUpperLimit,
  whereMeasured,
} from '../src/rules/language';

/**
 * So many times above the upper limit that is printed beside it. Below `least`, in the test's unit, no laboratory's
 * limit could make it so: then a limit that is not printed leaves nothing open.
 */
export const aboveUpperLimit = (of: Measurement, times: Limit, least: number): Condition =>
  whereMeasured([of], all(above(latest(of), number(least)), above(timesUpperLimit(of), times)));
