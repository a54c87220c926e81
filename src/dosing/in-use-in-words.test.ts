import { describe, expect, test } from 'vitest';
import { allopurinolShare } from '../../rules/dosing';
import { adviseDose } from './advise';
import { cpicRange } from './genes';
import { doseInput, drug, gene, results, said } from './input.examples';
import { reasonsAgainst } from './status';
import type { DoseInput } from './types';

const advise = (more: Partial<DoseInput>) => adviseDose(doseInput(more));
const inUse = (currentMgPerDay: number | null, more: Partial<DoseInput> = {}): Partial<DoseInput> => ({
  intent: 'maintain',
  currentMgPerDay,
  ...more,
});
const stepsOf = (more: Partial<DoseInput>): string[] => advise(more).steps.map(({ note }) => note);

describe('a dose in use that may stay', () => {
  test.each([
    [104, ['up from 104 mg/day']],
    [105, []],
    [175, []],
    [176, ['down from 176 mg/day']],
  ])('at 70 kg the range is 105–175 mg/day: %d', (mg, steps) => expect(stepsOf(inUse(mg))).toEqual(steps));

  test.each([
    [234, ['down from 175 mg/day']],
    [235, []],
    [450, []],
    [451, ['down from 175 mg/day']],
  ])('6-TGN %d: asks for a change, or not', (tgn, steps) => {
    const tablets = [50];
    expect(stepsOf(inUse(175, { tablets, results: results({ tgn }) }))).toEqual(steps);
  });

  test('it is said with what the tablets give, only where they give another dose', () => {
    expect(said(inUse(150), 'in-range')).toBe(
      'info: 150 mg/day in use lies in the range: a stable dose need not change. 125 mg/day is what the tablets give nearest to the target. (ENG)',
    );
    expect(said(inUse(125), 'in-range')).toBe('no in-range');
    expect(said(inUse(100), 'in-range')).toBe('no in-range');
    expect(said(inUse(null), 'in-range')).toBe('no in-range');
    expect(said({ intent: 'start', currentMgPerDay: 150 }, 'in-range')).toBe('no in-range');
    expect(said({ intent: 'taper', currentMgPerDay: 150 }, 'in-range')).toBe('no in-range');
  });

  test('one that stays is tested as maintenance, one that rises as a start', () => {
    expect(advise(inUse(150)).monitoring[0]?.why).toBe('maintenance, every 3 months');
    expect(advise(inUse(110)).monitoring[0]?.why).toBe('maintenance, every 3 months');
    expect(advise(inUse(100)).monitoring[0]?.why).toBe('week 1 after the last rise');
    expect(advise(inUse(200)).monitoring[0]?.why).toBe('maintenance, every 3 months');
  });

  test('a start is tested as a start, whatever was in use', () =>
    expect(advise({ currentMgPerDay: 200 }).monitoring[0]?.why).toBe('before the dose is raised'));
});

describe('metabolites without the dose that they change', () => {
  test.each([
    [{ tgn: 451 }, 'warning: The dose in use is needed: it is what is reduced. (ENG)'],
    [{ tgn: 451, mmp: 6000 }, 'warning: The dose in use is needed: it is what is reduced. (ENG)'],
    [{ mmp: 6000 }, 'warning: The dose in use is needed: it must not be raised. (ENG)'],
    [{ tgn: 450 }, 'no current-dose-needed'],
    [{ tgn: 150 }, 'no current-dose-needed'],
    [{}, 'no current-dose-needed'],
  ])('%j', (latest, words) =>
    expect(said(inUse(null, { results: results(latest) }), 'current-dose-needed')).toBe(words),
  );

  test('not asked where it is given, nor for a start or a taper', () => {
    const high = { results: results({ tgn: 500 }) };
    for (const more of [inUse(125, high), { ...high, intent: 'start' } as const, { ...high, intent: 'taper' } as const])
      expect(said(more, 'current-dose-needed')).toBe('no current-dose-needed');
  });

  test('at a start they are not judged, which is said of either', () => {
    const unused = 'info: 6-TGN and 6-MMP are judged on treatment, not at a start. (ENG)';
    expect(said({ results: results({ tgn: 300 }) }, 'metabolites-unused')).toBe(unused);
    expect(said({ results: results({ mmp: 900 }) }, 'metabolites-unused')).toBe(unused);
    expect(said({}, 'metabolites-unused')).toBe('no metabolites-unused');
    expect(said(inUse(125, { results: results({ tgn: 300 }) }), 'metabolites-unused')).toBe('no metabolites-unused');
  });
});

describe('the dose that low 6-TGN leaves', () => {
  const low = results({ tgn: 234 });
  test.each([
    [150, 150],
    [200, 175],
    [100, 125],
  ])('%d mg/day in use: %d', (mg, suggested) =>
    expect(advise(inUse(mg, { results: low })).suggestedMgPerDay).toBe(suggested),
  );
  test.each([235, 450])('not for 6-TGN in range: %d', (tgn) =>
    expect(advise(inUse(150, { results: results({ tgn }) })).suggestedMgPerDay).toBe(125),
  );
  test('a start and a taper are not cut by high 6-TGN', () => {
    const high = { currentMgPerDay: 100, results: results({ tgn: 500, mmp: 9000 }) };
    expect(advise(high).rangeMgPerDay).toEqual([105, 175]);
    expect(advise({ ...high, intent: 'taper' }).rangeMgPerDay).toEqual([105, 175]);
    expect(advise(inUse(100, { results: results({ tgn: 500 }) })).rangeMgPerDay).toEqual([50, 75]);
  });
});

describe('what stands against a dose', () => {
  const against = (more: Partial<DoseInput>): string[] => {
    const input = doseInput(more);
    return reasonsAgainst(adviseDose(input), input).map(({ id }) => id);
  };
  const finding = (id: string) => ({ id, severity: 'warning' as const, text: 'Of the chart.', sources: ['SEED'] });
  const unmet = { neverStop: [], met: [], unmet: ['remission'] };

  test.each<[string, Partial<DoseInput>, string[]]>([
    ['a dose', {}, []],
    ['allopurinol', { medications: [drug('allopurinol')] }, ['AZA-INT-01']],
    ['poor and no weight: the gravest alone', { tpmt: gene('poor'), weightKg: null }, ['AZA-CI-01']],
    ['no weight', { weightKg: null }, ['AZA-DOSE-06']],
    ['a child', { ageYears: 17 }, ['age-under-18']],
    ['6-TGN high, dose unknown', inUse(null, { results: results({ tgn: 500 }) }), ['current-dose-needed']],
    [
      'a range below the smallest tablet',
      { weightKg: 40, tpmt: gene('intermediate'), nudt15: gene('intermediate'), haemodialysis: true },
      ['not-dispensable'],
    ],
    ['white cells low', inUse(125, { results: results({ wbc: 3.2 }) }), ['AZA-LAB-02']],
    ['a taper with criteria not met', { intent: 'taper', currentMgPerDay: 100, withdrawal: unmet }, ['AZA-LT-03']],
    ['a taper with criteria to confirm', { intent: 'taper', currentMgPerDay: 100 }, []],
    ['criteria not met, no taper', inUse(125, { withdrawal: unmet, findings: [finding('AZA-LT-03')] }), []],
    ['treatment for good, no taper', inUse(125, { findings: [finding('AZA-LT-02')] }), []],
    ['treatment for good, a taper', { intent: 'taper', findings: [finding('AZA-LT-02')] }, ['AZA-LT-02']],
  ])('%s', (_what, more, ids) => expect(against(more)).toEqual(ids));
});

describe('a taper from a dose in use that is too high', () => {
  const firstOf = (more: Partial<DoseInput>) => advise({ intent: 'taper', ...more }).suggestedMgPerDay;
  test('never above the caps, nor above the range that a factor leaves', () => {
    expect(firstOf({ currentMgPerDay: 300 })).toBe(175);
    expect(firstOf({ currentMgPerDay: 300, pregnant: true })).toBe(125);
    expect(firstOf({ currentMgPerDay: 300, tpmt: gene('intermediate') })).toBe(75);
    expect(firstOf({ currentMgPerDay: 300, creatinineClearance: 35 })).toBe(100);
  });
});

test('a carrier’s dose in use is above the range from half a tablet over it', () => {
  const carrier = (mg: number) => said(inUse(mg, { tpmt: gene('intermediate') }), 'AZA-DOSE-02');
  expect(carrier(110.5)).toBe('no AZA-DOSE-02');
  expect(carrier(110.6)).toMatch(/^warning: /);
});

test('a documented low dose rests on the sources of that dose alone', () => {
  const [factor] = advise({ medications: [drug('allopurinol')], specialistLowDose: true }).factors;
  expect(factor).toMatchObject({ id: 'AZA-INT-01', sources: [...allopurinolShare.sources] });
});

test('TPMT poor: CPIC has no dose, so none that needs no reduction', () =>
  expect(cpicRange({ tpmt: gene('poor'), nudt15: gene('normal') }, 1.5, 70)).toMatchObject({
    mgPerDay: null,
    reductionMayNotBeNeeded: false,
  }));
