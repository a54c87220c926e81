import { describe, expect, it } from 'vitest';
import { evaluate } from '../src/rules';
import type { Limit, Rule } from '../src/rules/language';
import type { Boundary, ChartBuilder, Example, RuleExamples } from '../src/rules/testing';
import { thiopurineRules } from '.';
import { allExamples } from './all.examples';

const examplesOf = (rule: Rule): RuleExamples => {
  const found = allExamples.filter(({ id }) => id === rule.id);
  if (found.length !== 1 || !found[0]) throw new Error(`${rule.id} has ${found.length} sets of examples, not one`);
  return found[0];
};

/** What a rule says of a chart: its severity, `undecided`, or `clear`. */
function judge(id: string, given: ChartBuilder, stated: readonly string[] = []) {
  const verdict = evaluate(given.build(), stated);
  const finding = verdict.findings.find((each) => each.id === id);
  const undecided = verdict.undecided.find((each) => each.id === id);
  return { verdict, finding, undecided, outcome: finding?.severity ?? (undecided ? 'undecided' : 'clear') };
}

/** As `outcome`, and told apart from clear where another finding stands for it. */
function sayOf(id: string, { verdict, outcome }: ReturnType<typeof judge>): string {
  const over = verdict.findings.find(({ standsFor }) => standsFor.includes(id));
  return over ? `inside ${over.id}` : outcome;
}

/** Limits that something is compared with directly: each of them must have its boundary. */
function thresholdsOf(part: unknown, found = new Map<string, { limit: Limit; op: string }>()) {
  if (typeof part !== 'object' || part === null) return found;
  const { kind, op, right } = part as { kind?: string; op?: string; right?: Limit };
  if (kind === 'compare' && op && right?.kind === 'limit') found.set(right.id, { limit: right, op });
  // A condition that counts days or percents holds up to its limit; "no result within" and a fall, beyond it.
  const { percent, ...part1 } = part as { days?: Limit | null; within?: Limit | null; percent?: Limit };
  const days = part1.days ?? part1.within;
  const within = kind === 'no-result' ? '>' : '<=';
  if (kind && kind !== 'earlier' && days?.kind === 'limit') found.set(days.id, { limit: days, op: within });
  if (kind === 'falling' && percent) found.set(percent.id, { limit: percent, op: '>' });
  for (const each of Object.values(part)) thresholdsOf(each, found);
  return found;
}

function thresholdsOfRule({ when, tiers, scope }: Rule) {
  const found = thresholdsOf([when, tiers.map((tier) => tier.when)]);
  if (scope.afterStop) found.set(scope.afterStop.id, { limit: scope.afterStop, op: '<=' });
  return found;
}

describe.each(thiopurineRules.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { fires, clear, undecided, boundaries } = examplesOf(rule);

  it('has an example of firing, of clear and of undecided, or says why it can’t be undecided', () => {
    expect(fires.length).toBeGreaterThan(0);
    expect(clear.length).toBeGreaterThan(0);
    expect(undecided.length).toBeGreaterThan(typeof undecided === 'string' ? 20 : 0);
  });

  it.each(fires)('fires: $says', ({ given, severity = rule.severity, stated, under }: Example) => {
    const { verdict, finding, outcome } = judge(id, given, stated);
    if (under) {
      expect(outcome).toBe('clear');
      expect(verdict.findings.find((each) => each.id === under)?.standsFor).toContain(id);
      return;
    }
    expect(outcome).toBe(severity);
    expect(finding?.inputs.length).toBeGreaterThan(0);
    const words = [finding?.title, finding?.detail, finding?.action, finding?.rule];
    for (const text of words) expect(text).toMatch(/^[^{}]+$/);
    expect(words.join(' ')).not.toMatch(/undefined|unknown|NaN|∞|a thiopurine is|\s\s/);
  });

  it.each(clear)('clear: $says', ({ given, stated }: Example) => {
    expect(judge(id, given, stated).outcome).toBe('clear');
  });

  it.each(typeof undecided === 'string' ? [] : [...undecided])(
    'undecided: $says',
    ({ given, stated, missing, urgent }: Example) => {
      const { outcome, undecided: found } = judge(id, given, stated);
      expect(outcome).toBe('undecided');
      expect(found?.title).toMatch(/^[^{}]+$/);
      if (missing) expect(found?.missing.toSorted()).toEqual(missing.toSorted());
      if (urgent !== undefined) expect(found?.urgent).toBe(urgent);
    },
  );

  const thresholds = thresholdsOfRule(rule);

  it('has a boundary for each threshold in its data', () => {
    expect(boundaries.map(({ limit }) => limit).toSorted()).toEqual([...thresholds.keys()].toSorted());
  });

  it.each([...boundaries])('changes exactly at $limit', ({ limit, step, at, stated }: Boundary) => {
    const threshold = thresholds.get(limit);
    if (!threshold) throw new Error(`${id} has no threshold ${limit}`);
    const { value } = threshold.limit;
    const [below, exactly, above] = [value - step, value, value + step].map((each) =>
      sayOf(id, judge(id, at(Number(each.toFixed(6))), stated)),
    );
    const belongsBelow = threshold.op === '<=' || threshold.op === '>';
    expect(below).not.toBe(above);
    expect(exactly).toBe(belongsBelow ? below : above);
  });
});
