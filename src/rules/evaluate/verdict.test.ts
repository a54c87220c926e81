import { describe, expect, it } from 'vitest';
import { thiopurineRules } from '../../../rules';
import { evaluate, withLocalLimits } from '..';
import {
  all,
  any,
  drugSet,
  fired,
  limit,
  newOrder,
  not,
  onSameDrug,
  phenotypeIs,
  rule,
  taking,
  thiopurineIs,
} from '../language';
import { chart, daysAgo, probe, ruleSetOf } from '../testing';
import { evaluateRules } from '.';

const on = () => chart().taking('azathioprine 150 mg daily');
const always = thiopurineIs('azathioprine');
const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

describe('the verdict', () => {
  it('is silent where no thiopurine is in play', () => {
    const busy = chart().taking('allopurinol 300 mg').with('wbc', 1, '10^9/L').tpmt('poor').weighing(12);
    expect(evaluate(busy.build())).toMatchObject({ findings: [], undecided: [] });
  });

  it('in an unknown state lets only a clashing drug that is being ordered speak', () => {
    const unseen = chart().medicationsSeen('partial').with('wbc', 1, '10^9/L').tpmt('poor');
    expect(evaluate(unseen.build())).toMatchObject({ findings: [], undecided: [] });
    const verdict = evaluate(unseen.ordering('allopurinol 300 mg').ordering('febuxostat 80 mg').build());
    expect(verdict.findings).toEqual([]);
    expect(verdict.undecided.map(({ id, missing, title }) => [id, missing, title])).toEqual([
      ['AZA-INT-01', ['medications'], 'Allopurinol with a thiopurine'],
      ['AZA-INT-02', ['medications'], 'Febuxostat with a thiopurine'],
    ]);
  });

  it('scenario 1: Imuran 150 mg with Zyloprim 300 mg, 75 kg, no TPMT', () => {
    const ordering = chart()
      .weighing(75)
      .ordering('azathioprine 150 mg')
      .taking('allopurinol 300 mg')
      .resultsSeen('complete');
    expect(ids(evaluate(ordering.build()).findings).slice(0, 2)).toEqual(['AZA-INT-01', 'AZA-PGX-01']);
  });

  it('names the sources of what it says by their titles, and no others', () => {
    const { findings, sources = {} } = evaluate(on().taking('allopurinol 300 mg daily').build());
    expect(Object.keys(sources).sort()).toEqual([...new Set(findings.flatMap((one) => one.sources))].sort());
    expect(sources.SEED).toMatch(/^Azathioprine in autoimmune disease/);
  });

  it('sorts the worst first', () => {
    const verdict = evaluate(
      on().taking('allopurinol').weighing(70, daysAgo(200)).tpmt('intermediate').with('wbc', 2, '10^9/L').build(),
    );
    const rank = verdict.findings.map(({ severity }) => ['critical', 'warning', 'info'].indexOf(severity));
    expect(rank).toEqual(rank.toSorted());
    expect(new Set(rank).size).toBeGreaterThan(1);
    expect(ids(verdict.findings)).toEqual(
      expect.arrayContaining(['AZA-LAB-01', 'AZA-INT-01', 'AZA-PGX-03', 'AZA-DOSE-06']),
    );
  });

  it('puts white cells of 2.1 without a unit first, with what is known of them', () => {
    const { undecided } = evaluate(
      on().taking('prednisone').medicationsSeen('partial').withoutUnit('wbc', 2.1, '2026-11-17').build(),
    );
    expect(undecided[0]).toMatchObject({
      id: 'AZA-LAB-01',
      urgent: true,
      known: { label: 'WBC 2.1, unit not printed, 17 Nov 2026' },
    });
    expect(undecided.filter(({ urgent }) => urgent)).toHaveLength(1);
  });

  it('while ordering puts what was looked for and not seen on top', () => {
    const { undecided } = evaluate(chart().ordering('azathioprine 150 mg').medicationsSeen('not-seen').build());
    expect(undecided[0]?.id).toBe('AZA-PGX-01');
  });

  it('says when the rules are out of date', () => {
    expect(evaluate(on().build()).ruleSet.outOfDate).toBe(false);
    const late = { ...on().build(), now: '2027-11-23' };
    expect(evaluate(late).ruleSet.outOfDate).toBe(true);
  });

  it('shows the inputs with their evidence, the thiopurine first', () => {
    const given = on().with('wbc', 2.1, '10^9/L', '2026-11-17').build();
    const { findings } = evaluate(given);
    expect(findings[0]?.inputs).toEqual([
      { label: 'azathioprine 150 mg/day', evidence: given.medications[0]?.evidence },
      { label: 'WBC 2.1 ×10⁹/L, 17 Nov 2026', evidence: given.labs[0]?.evidence },
    ]);
    expect(findings[0]?.rule).toBe(
      'For a thiopurine taken, on hold or stopped within 28 days: latest white cells (WBC) below 2.5 ×10⁹/L or latest neutrophils below 1 ×10⁹/L or latest platelets below 50 ×10⁹/L.',
    );
  });
});

describe('one cause, one entry', () => {
  const poor = probe({ id: 'POOR', when: phenotypeIs('tpmt', 'poor'), standsFor: ['MILD'] });
  const mild = probe({ id: 'MILD', when: always, standsFor: ['MILDER'] });
  const milder = probe({ id: 'MILDER', when: phenotypeIs('nudt15', 'poor') });

  it('names what a finding stands for, in turn, and drops undecided ones of the same cause', () => {
    const set = ruleSetOf(milder, mild, poor);
    const verdict = evaluateRules(on().tpmt('poor').nudt15('poor').build(), set);
    expect(verdict.findings.map(({ id, standsFor }) => [id, standsFor])).toEqual([['POOR', ['MILD', 'MILDER']]]);
    const open = evaluateRules(on().tpmt('poor').build(), set);
    expect([ids(open.findings), ids(open.undecided)]).toEqual([['POOR'], []]);
    const neither = evaluateRules(on().tpmt('normal').build(), set);
    expect([ids(neither.findings), ids(neither.undecided)]).toEqual([['MILD'], []]);
  });

  it('AZA-INT-10 keeps INT-04 from naming the same drug, and no other', () => {
    const others = drugSet('another immunosuppressant', ['methotrexate', 'leflunomide']);
    const set = ruleSetOf(
      probe({ id: 'INT-04', when: taking(others), title: 'With {drugs}' }),
      probe({ id: 'INT-10', when: taking(drugSet('leflunomide', ['leflunomide'])), standsFor: [onSameDrug('INT-04')] }),
    );
    const titles = (given: ReturnType<typeof on>) =>
      evaluateRules(given.build(), set).findings.map(({ id, title, standsFor }) => [id, title, standsFor]);
    expect(titles(on().taking('methotrexate').taking('leflunomide'))).toEqual([
      ['INT-04', 'With methotrexate', []],
      ['INT-10', 'Probe', ['INT-04']],
    ]);
    expect(titles(on().taking('leflunomide'))).toEqual([['INT-10', 'Probe', ['INT-04']]]);
  });

  it('AZA-INT-15: of two thiopurines names the second', () => {
    const thiopurines = drugSet('two thiopurines', ['azathioprine', 'mercaptopurine', 'thioguanine']);
    const set = ruleSetOf(
      probe({ id: 'INT-15', when: taking(thiopurines, 'current-or-ordered', 2), title: '{Drugs} beside {thiopurine}' }),
    );
    const { findings } = evaluateRules(on().ordering('mercaptopurine 50 mg').build(), set);
    expect(findings.map(({ title }) => title)).toEqual(['Mercaptopurine beside azathioprine']);
    expect(evaluateRules(on().build(), set)).toMatchObject({ findings: [], undecided: [] });
  });

  it('leaves a finding alone where the rule above it did not fire', () => {
    expect(ids(evaluateRules(on().tpmt('normal').build(), ruleSetOf(mild, poor)).findings)).toEqual(['MILD']);
  });
});

describe('rules on rules', () => {
  const deficient = probe({ id: 'CI-01', when: phenotypeIs('tpmt', 'poor') });
  const alternative = probe({ id: 'DOSE-09', severity: 'info', when: fired('CI-01') });
  const longTerm = probe({ id: 'LT-01', severity: 'info', when: all(always, not(fired('CI-01'))) });

  it('AZA-DOSE-09 and AZA-LT-01 follow what other rules said, wherever they stand', () => {
    const judge = (given: ReturnType<typeof on>) =>
      evaluateRules(given.build(), ruleSetOf(alternative, longTerm, deficient));
    expect(ids(judge(on().tpmt('poor')).findings)).toEqual(['CI-01', 'DOSE-09']);
    expect(ids(judge(on().tpmt('normal')).findings)).toEqual(['LT-01']);
    const open = judge(on());
    expect(open.findings).toEqual([]);
    expect(open.undecided.map(({ missing }) => missing)).toEqual([['labs'], ['labs'], ['labs']]);
  });

  it('counts a rule that does not apply here as not fired', () => {
    const onlyNew = probe({ id: 'NEW', scope: newOrder(), when: always });
    expect(
      ids(evaluateRules(on().build(), ruleSetOf(onlyNew, probe({ id: 'LT', when: not(fired('NEW')) }))).findings),
    ).toEqual(['LT']);
  });
});

describe('local limits', () => {
  it('replace a limit in conditions and words alike', () => {
    const local = withLocalLimits(thiopurineRules, { 'withhold.wbc': 4 });
    const given = on().with('wbc', 3.8, '10^9/L').build();
    expect(ids(evaluate(given).findings)).not.toContain('AZA-LAB-02');
    const finding = evaluate(given, [], local).findings.find(({ id }) => id === 'AZA-LAB-02');
    expect(finding?.detail).toContain('below 4 ×10⁹/L');
    expect(finding?.rule).toContain('below 4 ×10⁹/L');
  });

  it('refuse an id that no rule has, and what is no number', () => {
    expect(() => withLocalLimits(thiopurineRules, { 'withhold.wcb': 4 })).toThrow('No rule has a limit "withhold.wcb"');
    expect(() => withLocalLimits(thiopurineRules, { 'withhold.wbc': -1 })).toThrow('takes a positive number, not -1');
  });
});

describe('a rule’s sentences', () => {
  const sentence = (detail: string) =>
    probe({
      id: 'X',
      when: any(always),
      detail,
      figures: { five: { value: limit('five', 5, 'mg'), digits: 0, unit: 'mg' } },
    });

  it('are filled in', () => {
    const { findings } = evaluateRules(
      on().build(),
      ruleSetOf(sentence('{Thiopurine} {five} {limit:five} {onThiopurine}')),
    );
    expect(findings[0]?.detail).toBe('Azathioprine 5 mg 5 mg on azathioprine');
  });

  it('may not ask for words that do not exist', () => {
    expect(() => evaluateRules(on().build(), ruleSetOf(sentence('{thiopurin}')))).toThrow(
      'X: nothing is known to put in place of {thiopurin}',
    );
  });

  it('of a tier replace the rule’s own only where the tier has its own', () => {
    const tiered = rule({
      ...sentence('usual'),
      standsFor: [],
      tiers: [{ severity: 'critical', when: always, title: 'Worse' }],
    });
    expect(evaluateRules(on().build(), ruleSetOf(tiered)).findings[0]).toMatchObject({
      severity: 'critical',
      title: 'Worse',
      detail: 'usual',
    });
  });
});

describe('what the clinician says', () => {
  const both = on().taking('allopurinol 100 mg daily');

  it('is asked where it would change a finding, and named once it was said', () => {
    const asked = evaluate(both.build()).findings.find(({ id }) => id === 'AZA-INT-01');
    expect(asked).toMatchObject({
      severity: 'critical',
      statements: [{ id: 'intended-combination', words: 'combination intended by a specialist' }],
    });
    const said = evaluate(both.build(), ['intended-combination']);
    expect(said.findings.find(({ id }) => id === 'AZA-INT-01')?.severity).toBe('warning');
    expect(said.stated).toEqual([{ id: 'intended-combination', words: 'combination intended by a specialist' }]);
  });

  it('is not named where no rule asks for it', () => {
    expect(evaluate(both.build(), ['something-else']).stated).toEqual([]);
  });
});
