import type { Condition, Quantity } from '../language';
import { conditionInWords } from '../words/condition-words';
import { wholeListLabel } from '../words/labels';
import { quantityInWords } from '../words/quantity-words';
import type { ChartFacts } from './chart-facts';
import type { Check, Extreme } from './check';
import { compileQuantity } from './compile-quantity';
import { decidedOnce } from './decided-once';
import { stopOrdered, stopped, takenAt, taking } from './drug-conditions';
import { geneCheck } from './genes';
import { compareIntervals, type Interval } from './intervals';
import { allergic, hasProblem, patientSex, vaccinated } from './list-conditions';
import { falling, measured, noResult, resultSays, unusableResult } from './result-conditions';
import { negate, type Truth } from './three-values';

const compiled = new WeakMap<Condition, Check>();

/** Rules and their texts name many conditions together: each is compiled once, and decided once on a chart. */
export function compileCondition(condition: Condition): Check {
  const known = compiled.get(condition);
  if (known) return known;
  const check = decidedOnce(checkOf(condition));
  compiled.set(condition, check);
  return check;
}

function checkOf(condition: Condition): Check {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return join(condition.of.map(compileCondition), condition.kind === 'any');
    case 'not': {
      const inner = compileCondition(condition.of);
      return { ...inner, test: (facts) => negate(inner.test(facts)) };
    }
    case 'known': {
      const inner = compileCondition(condition.of);
      return { ...inner, test: (facts) => inner.test(facts) === true };
    }
    case 'compare':
      return compare(condition);
    case 'saw-all':
      return {
        ...plain((facts) => (facts.sawAllOf(condition.list) ? true : null)),
        missing: (_, gaps) => gaps.lacks(condition.list),
        evidence: ({ chart }, grounds) =>
          grounds.fact(wholeListLabel(condition.list, chart.coverage[condition.list]), null),
      };
    case 'therapy':
      return plain((facts) => condition.states.includes(facts.chart.therapy.state));
    case 'thiopurine':
      return plain(({ chart: { therapy } }) => therapy.drug !== null && condition.among.includes(therapy.drug));
    case 'taking':
      return taking(condition);
    case 'stopped':
      return stopped(condition);
    case 'taken-at':
      return takenAt(condition);
    case 'stop-ordered':
      return stopOrdered(condition);
    case 'problem':
      return hasProblem(condition);
    case 'no-result':
      return noResult(condition);
    case 'measured':
      return measured(condition);
    case 'result-says':
      return resultSays(condition);
    case 'unusable-result':
      return unusableResult(condition);
    case 'falling':
      return falling(condition);
    case 'allergic':
      return allergic(condition);
    case 'vaccinated':
      return vaccinated(condition);
    case 'sex':
      return patientSex(condition.is);
    case 'stated':
      return {
        ...plain((facts) => facts.stated.has(condition.id)),
        evidence: (_, grounds) => grounds.fact(`Entered: ${condition.words}`, null),
      };
    case 'fired':
      return {
        ...plain((facts) => anyOf(condition.ids, (id) => facts.outcomeOf(id))),
        missing: (facts, gaps) => {
          for (const id of condition.ids) for (const key of facts.outcomes.get(id)?.missing ?? []) gaps.lacks(key);
        },
      };
    default:
      return geneCheck(condition);
  }
}

/** What is always known and needs no evidence of its own. */
const plain = (test: (facts: ChartFacts) => Truth): Check => ({ test, missing: () => {}, evidence: () => {} });

function anyOf<T>(parts: readonly T[], test: (part: T) => Truth): Truth {
  let open = false;
  for (const part of parts) {
    const truth = test(part);
    if (truth) return true;
    if (truth === null) open = true;
  }
  return open ? null : false;
}

/** One part that is `settled` settles the whole; an open one leaves it open. */
function join(parts: readonly Check[], settled: boolean): Check {
  return {
    test: (facts) => {
      let open = false;
      for (const part of parts) {
        const truth = part.test(facts);
        if (truth === settled) return settled;
        if (truth === null) open = true;
      }
      return open ? null : !settled;
    },
    missing: (facts, gaps) => {
      for (const part of parts) if (part.test(facts) === null) part.missing(facts, gaps);
    },
    evidence: (facts, grounds) => {
      for (const part of parts) if (part.test(facts) === true) part.evidence(facts, grounds);
    },
  };
}

function compare({ left, op, right }: Condition & { kind: 'compare' }): Check {
  const [a, b] = [compileQuantity(left, compileCondition), compileQuantity(right, compileCondition)];
  const wanted: Extreme = op === '<' || op === '<=' ? 'lowest' : 'highest';
  const other: Extreme = wanted === 'lowest' ? 'highest' : 'lowest';
  const isOfTime = asksForDays(left) || asksForDays(right);
  let name: string | null = null;
  const test = (facts: ChartFacts): Truth => {
    const first = a.value(facts, wanted);
    if (first === null) return null;
    const second = b.value(facts, other);
    return second === null ? null : compareIntervals(first, op, second);
  };
  return {
    test,
    missing: (facts, gaps) => {
      const [first, second] = [a.value(facts, wanted), b.value(facts, other)];
      if (first === null || first.lo !== first.hi) a.missing(facts, gaps);
      if (second === null || second.lo !== second.hi) b.missing(facts, gaps);
    },
    evidence: (facts, grounds) => {
      a.evidence(facts, grounds);
      b.evidence(facts, grounds);
      // asked for its opposite, it is what keeps the finding mild
      if (test(facts) !== true) return;
      name ??= quantityInWords(left, conditionInWords);
      const [first, second] = [a.value(facts, wanted), b.value(facts, other)];
      grounds.compared(name, wanted === 'lowest', isOfTime ? null : beyond(wanted, first, second));
    },
  };
}

/** How far a number lies beyond the limit it is held against; null where that can't be told. */
function beyond(side: Extreme, value: Interval | null, limit: Interval | null): number | null {
  if (value === null || limit === null) return null;
  const distance = side === 'lowest' ? limit.lo - value.lo : value.hi - limit.hi;
  return Number.isFinite(distance) ? distance : null;
}

/** That time passes makes nothing worse. */
const asksForDays = (quantity: Quantity): boolean => JSON.stringify(quantity).includes('"kind":"days"');
