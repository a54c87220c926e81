import type { Condition, Quantity } from '../language';
import type { ChartFacts } from './chart-facts';
import type { Check, Extreme, Measure } from './check';
import { add, divide, exactly, hull, type Interval, lesser, multiply, subtract } from './intervals';
import {
  baselineResult,
  earlierResult,
  highestSeen,
  latestAsTimesUpperLimit,
  latestResult,
} from './quantities-of-results';
import { dailyDoseOf, daysBetween, patientAge, patientWeight, thiopurineDose } from './quantities-of-therapy';

/** Compiles the conditions inside a quantity; handed in, because conditions are made of quantities too. */
type CompileCondition = (condition: Condition) => Check;

export function compileQuantity(quantity: Quantity, condition: CompileCondition): Measure {
  switch (quantity.kind) {
    case 'limit':
    case 'number':
      return constant(quantity.value);
    case 'latest':
      return latestResult(quantity.of);
    case 'highest-seen':
      return highestSeen(quantity.of);
    case 'baseline':
      return baselineResult(quantity.of);
    case 'earlier':
      return earlierResult(quantity.of, quantity.which, quantity.days);
    case 'times-upper-limit':
      return latestAsTimesUpperLimit(quantity.of);
    case 'age':
      return patientAge;
    case 'weight':
      return patientWeight;
    case 'thiopurine-dose':
      return thiopurineDose(quantity.which);
    case 'drug-dose':
      return dailyDoseOf(quantity.drugs);
    case 'days':
      return daysBetween(quantity.from, quantity.to);
    case 'minus':
      return pair(compileQuantity(quantity.left, condition), compileQuantity(quantity.right, condition), subtract);
    case 'ratio':
      return pair(compileQuantity(quantity.left, condition), compileQuantity(quantity.right, condition), divide);
    case 'plus':
      return fold(
        quantity.of.map((part) => compileQuantity(part, condition)),
        add,
      );
    case 'product':
      return fold(
        quantity.of.map((part) => compileQuantity(part, condition)),
        multiply,
      );
    case 'least':
      return fold(
        quantity.of.map((part) => compileQuantity(part, condition)),
        lesser,
      );
    case 'by-case':
      return byCase(quantity, condition);
    case 'provided':
      return provided(quantity, condition);
    case 'up-to': {
      const most = compileQuantity(quantity.value, condition);
      return {
        ...most,
        value: (facts, extreme) => {
          const value = most.value(facts, extreme);
          return value && { ...value, lo: 0, loOpen: false };
        },
        missing: (_, gaps) => gaps.lacks(quantity.missing),
      };
    }
    case 'named':
      return compileQuantity(quantity.value, condition);
  }
}

function constant(value: number): Measure {
  const interval = exactly(value);
  return { value: () => interval, missing: () => {}, evidence: () => {} };
}

const together = (parts: readonly Measure[], value: Measure['value']): Measure => ({
  value,
  missing: (facts, gaps) => {
    for (const part of parts) if (part.value(facts, 'lowest') === null) part.missing(facts, gaps);
    // A part that is known only within bounds says itself what would settle it.
    for (const part of parts) if (isOpen(part.value(facts, 'lowest'))) part.missing(facts, gaps);
  },
  evidence: (facts, grounds) => {
    for (const part of parts) part.evidence(facts, grounds);
  },
});

const isOpen = (value: Interval | null): boolean => value !== null && value.lo !== value.hi;
const opposite = (extreme: Extreme): Extreme => (extreme === 'lowest' ? 'highest' : 'lowest');

function pair(a: Measure, b: Measure, work: (a: Interval, b: Interval) => Interval | null): Measure {
  return together([a, b], (facts, extreme) => {
    const first = a.value(facts, extreme);
    const second = first && b.value(facts, opposite(extreme));
    return first && second && work(first, second);
  });
}

function fold(parts: readonly Measure[], work: (a: Interval, b: Interval) => Interval): Measure {
  return together(parts, (facts, extreme) => {
    let result: Interval | null = null;
    for (const part of parts) {
      const value = part.value(facts, extreme);
      if (value === null) return null;
      result = result === null ? value : work(result, value);
    }
    return result;
  });
}

function byCase({ cases, otherwise }: Quantity & { kind: 'by-case' }, condition: CompileCondition): Measure {
  const branches = cases.map(({ when, value }) => ({
    check: condition(when),
    measure: compileQuantity(value, condition),
  }));
  const rest = compileQuantity(otherwise, condition);
  return {
    value: (facts, extreme) => {
      let possible: Interval | null = null;
      for (const { check, measure } of branches) {
        const holds = check.test(facts);
        if (holds === false) continue;
        const value = measure.value(facts, extreme);
        if (value === null) return null;
        possible = possible ? hull(possible, value) : value;
        if (holds) return possible;
      }
      const value = rest.value(facts, extreme);
      return value && possible ? hull(possible, value) : value;
    },
    missing: (facts, gaps) => {
      for (const { check, measure } of branches) {
        const holds = check.test(facts);
        if (holds === null) check.missing(facts, gaps);
        if (holds !== false && measure.value(facts, 'lowest') === null) measure.missing(facts, gaps);
        if (holds) return;
      }
      if (rest.value(facts, 'lowest') === null) rest.missing(facts, gaps);
    },
    evidence: (facts, grounds) => {
      for (const { check, measure } of branches) {
        if (check.test(facts) !== true) continue;
        check.evidence(facts, grounds);
        measure.evidence(facts, grounds);
        return;
      }
      rest.evidence(facts, grounds);
    },
  };
}

function provided({ when, value, missing }: Quantity & { kind: 'provided' }, condition: CompileCondition): Measure {
  const check = condition(when);
  const measure = compileQuantity(value, condition);
  const holds = (facts: ChartFacts): boolean => check.test(facts) === true;
  return {
    value: (facts, extreme) => (holds(facts) ? measure.value(facts, extreme) : null),
    missing: (facts, gaps) => (holds(facts) ? measure.missing(facts, gaps) : gaps.lacks(missing)),
    evidence: measure.evidence,
  };
}
