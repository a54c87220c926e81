import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { allExamples } from '../../rules/all.examples';
import type { Chart } from '../chart';
import { evaluate, type Finding } from '../rules';
import { type ChartBuilder, chart, daysAgo } from '../rules/testing';
import { countOf, type Entry, entriesOf, membersOf, type SetAside } from '.';

vi.setConfig({ testTimeout: 60_000 });

const on = () => chart().taking('azathioprine 150 mg daily');
const entryOf = ({ severity, weighs }: Finding): SetAside => ({
  reason: { code: 'will-monitor', comment: null },
  seen: { severity, weighs },
  at: 0,
});
const allAside = (findings: readonly Finding[]): Record<string, SetAside> =>
  Object.fromEntries(findings.map((each) => [each.id, entryOf(each)]));

/** What stands of a list, each by itself. */
const standingOf = (findings: readonly Finding[], aside: Record<string, SetAside>): Finding[] =>
  membersOf(entriesOf(findings, aside).standing).flatMap(({ finding, aside: how }) => (how ? [] : [finding]));

/** Whether a finding of one chart that is set aside stands again on another. */
function comesBack(id: string, before: ChartBuilder, after: ChartBuilder): boolean {
  const aside = allAside(evaluate(before.build()).findings);
  expect(Object.keys(aside)).toContain(id);
  const { findings } = evaluate(after.build());
  expect(findings.map((each) => each.id)).toContain(id);
  return standingOf(findings, aside).some((each) => each.id === id);
}

describe('a finding that was set aside comes back when it is worse', () => {
  const counts = (neutrophils: number, more: ChartBuilder = on()) => more.with('neutrophils', neutrophils, '10*9/L');
  const newer = (before: number, after: number) => counts(before).with('neutrophils', after, '10*9/L', daysAgo(1));

  test.each([
    ['a newer count further below the limit', 'AZA-LAB-03', counts(1.4), newer(1.4, 1.1), true],
    ['a newer count that is the same', 'AZA-LAB-03', counts(1.4), newer(1.4, 1.4), false],
    ['a newer count that is better', 'AZA-LAB-03', counts(1.2), newer(1.2, 1.5), false],
    [
      'an older count that was not seen before',
      'AZA-LAB-03',
      counts(1.4),
      counts(1.4).with('neutrophils', 1.1, '10*9/L', daysAgo(30)),
      false,
    ],
    ['white cells beside the neutrophils', 'AZA-LAB-01', counts(0.8), counts(0.8).with('wbc', 2.1, '10*9/L'), true],
    [
      'a higher dose of the drug that clashes',
      'AZA-INT-01',
      on().taking('allopurinol 100 mg daily'),
      on().taking('allopurinol 300 mg daily'),
      true,
    ],
    [
      'a lower dose of it',
      'AZA-INT-01',
      on().taking('allopurinol 300 mg daily'),
      on().taking('allopurinol 100 mg daily'),
      false,
    ],
    [
      'a dose that is now seen',
      'AZA-INT-01',
      on().taking('allopurinol'),
      on().taking('allopurinol 100 mg daily'),
      false,
    ],
    [
      'its order, once it is signed',
      'AZA-INT-01',
      on().ordering('allopurinol 100 mg daily'),
      on().taking('allopurinol 100 mg daily'),
      false,
    ],
    [
      'a higher dose of azathioprine',
      'AZA-INT-01',
      chart().taking('azathioprine 50 mg daily').taking('allopurinol 100 mg daily'),
      on().taking('allopurinol 100 mg daily'),
      true,
    ],
    [
      'azathioprine taken again',
      'AZA-INT-01',
      chart().onHold('azathioprine 150 mg daily').taking('allopurinol 100 mg daily'),
      on().taking('allopurinol 100 mg daily'),
      true,
    ],
    [
      'a second drug of the kind',
      'AZA-INT-04',
      on().taking('tacrolimus'),
      on().taking('tacrolimus').taking('ciclosporin'),
      true,
    ],
    [
      'the second of the two is stopped',
      'AZA-INT-04',
      on().taking('tacrolimus').taking('ciclosporin'),
      on().taking('tacrolimus'),
      false,
    ],
    ['one more day without a count', 'AZA-MON-04', due(100), due(101), false],
  ])('%s: %s', (_what, id, before, after, back) => expect(comesBack(id, before, after)).toBe(back));

  function due(days: number) {
    return chart()
      .taking('azathioprine 150 mg daily', { start: daysAgo(900) })
      .with('wbc', 6, '10*9/L', daysAgo(days));
  }

  test('of a higher tier, also without any other change', () => {
    const [finding] = evaluate(counts(0.8).build()).findings;
    if (!finding) throw new Error('expected severe cytopenia, found nothing');
    const milder = { ...entryOf(finding), seen: { severity: 'warning' as const, weighs: finding.weighs } };
    const backOf = (now: Finding) => entriesOf([now], { [finding.id]: milder }).standing[0]?.back ?? null;
    expect(backOf(finding)).toBe(milder);
    expect(backOf({ ...finding, severity: 'info' })).toBeNull();
  });

  test('not when the clinician says that the combination is intended, which makes it milder', () => {
    const given = on().taking('allopurinol 100 mg daily').build();
    const aside = allAside(evaluate(given).findings);
    const standing = standingOf(evaluate(given, ['intended-combination']).findings, aside);
    expect(standing.map(({ id }) => id)).not.toContain('AZA-INT-01');
  });
});

describe('a story is set aside as one', () => {
  const given = on().taking('allopurinol 300 mg daily').with('wbc', 2.1, '10*9/L').with('alt', 150, 'U/L');
  const { findings } = evaluate(given.build());
  const shown = (aside: Record<string, SetAside>) => {
    const { standing, setAside } = entriesOf(findings, aside);
    const ids = (entries: readonly Entry[]) =>
      entries.map((entry) => membersOf([entry]).map((each) => `${each.finding.id}${each.aside ? ' aside' : ''}`));
    return [ids(standing.filter(({ finding }) => finding.severity === 'critical')), ids(setAside)];
  };
  const aside = allAside(findings);
  const only = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, aside[id] as SetAside]));

  test('counted once, by the worst in it', () => {
    const { standing } = entriesOf(findings, {});
    expect(countOf(standing, 'critical')).toBe(1);
    expect(shown({})).toEqual([[['AZA-LAB-01', 'AZA-INT-01']], []]);
  });

  test('one of it alone stays inside; the others go on standing', () => {
    expect(shown(only('AZA-INT-01'))).toEqual([[['AZA-LAB-01', 'AZA-INT-01 aside']], []]);
    expect(shown(only('AZA-LAB-01'))).toEqual([[['AZA-INT-01', 'AZA-LAB-01 aside']], []]);
  });

  test('all of it is one that is set aside', () => {
    expect(shown(only('AZA-INT-01', 'AZA-LAB-01'))).toEqual([[], [['AZA-LAB-01 aside', 'AZA-INT-01 aside']]]);
  });

  test('and stands again, by what is left of it, where the worst alone is set aside', () => {
    const mild = evaluate(on().taking('allopurinol 300 mg daily').with('wbc', 3.2, '10*9/L').build()).findings;
    const { standing } = entriesOf(mild, only('AZA-INT-01'));
    expect(countOf(standing, 'critical')).toBe(0);
    expect(standing[0]?.finding.id).toBe('AZA-LAB-02');
    expect(standing[0]?.withIt.map(({ finding }) => finding.id)).toEqual(['AZA-INT-01']);
  });
});

describe('on any chart', () => {
  const charts: readonly Chart[] = allExamples.flatMap(({ fires }) => fires.map(({ given }) => given.build()));
  const anyChart = fc.constantFrom(...charts);
  const together = (one: Chart, other: Chart): Chart => ({
    ...one,
    medications: [...one.medications, ...other.medications],
    labs: [...one.labs, ...other.labs],
    conditions: [...one.conditions, ...other.conditions],
  });

  test('the same facts, read again elsewhere and in another order, bring nothing back', () =>
    fc.assert(
      fc.property(anyChart, anyChart, (one, other) => {
        const before = together(one, other);
        const again = structuredClone(before);
        for (const list of [again.medications, again.labs, again.conditions]) {
          list.reverse();
          for (const fact of list) fact.evidence = { ...fact.evidence, mark: fact.evidence.mark + 100, frameId: 7 };
        }
        expect(standingOf(evaluate(again).findings, allAside(evaluate(before).findings))).toEqual([]);
      }),
    ));

  test('what is said of a finding travels as a message unchanged', () =>
    fc.assert(
      fc.property(anyChart, (given) => {
        const seen = evaluate(given).findings.map((finding) => entryOf(finding).seen);
        expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
      }),
    ));
});
