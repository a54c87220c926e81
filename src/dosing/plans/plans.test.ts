import { describe, expect, test } from 'vitest';
import { testNames } from '../../../rules/dosing';
import { adviseDose } from '../advise';
import { daysBetween } from '../calendar';
import { doseInput, drug, gene, results } from '../input.examples';
import type { DoseAdvice, DoseInput } from '../types';

const advise = (more: Partial<DoseInput> = {}): DoseAdvice => adviseDose(doseInput(more));
const dosesOf = ({ steps }: DoseAdvice): number[] => steps.map(({ mgPerDay }) => mgPerDay);
const daysOf = (advice: DoseAdvice, test: string): number[] =>
  advice.monitoring.filter((each) => each.test === test).map(({ due }) => daysBetween('2026-11-23', due));

describe('escalation', () => {
  test.each([
    [37.5, [25, 50, 75]],
    [50, [50, 75, 100]],
    [62.5, [50, 100, 125]],
    [75, [50, 100, 150]],
    [87.5, [50, 125, 175]],
    [100, [50, 125, 200]],
  ])('%d kg at 2 mg/kg goes up %j, a step a week', (weightKg, doses) => {
    const advice = advise({ weightKg });
    expect(dosesOf(advice)).toEqual(doses);
    expect(advice.steps.map(({ from }) => daysBetween('2026-11-23', from))).toEqual([0, 7, 14]);
  });

  test('every step says its tablets', () => {
    const inWords = ({ steps }: DoseAdvice) =>
      steps.map(({ tablets }) => tablets.map(({ perDay, strengthMg }) => `${perDay} × ${strengthMg}`).join(' + '));
    expect(inWords(advise())).toEqual(['1 × 50', '2 × 50', '2 × 50 + 1 × 25']);
    expect(inWords(advise({ intent: 'taper', currentMgPerDay: 140 }))).toEqual(['2 × 50', '1 × 50', '1 × 25', '']);
    expect(inWords(advise({ intent: 'maintain', currentMgPerDay: 100 }))).toEqual(['2 × 50 + 1 × 25']);
  });

  test('a dose of one step is said to be given from day 1', () =>
    expect(advise({ weightKg: 30, tpmt: gene('intermediate') }).steps[0]?.note).toMatch(
      /from day 1: .* no smaller step/,
    ));

  test('small doses take fewer steps', () => {
    expect(dosesOf(advise({ weightKg: 50, tpmt: gene('intermediate') }))).toEqual([25, 50]);
    expect(dosesOf(advise({ weightKg: 30, tpmt: gene('intermediate') }))).toEqual([25]);
  });

  test('each further step names the counts that must be acceptable; the first that it is low on purpose', () => {
    const [first, second, third] = advise().steps;
    expect(first?.note).toMatch(/below 1.5 mg\/kg.*full dose from day 1 is acceptable \(BSG\)/);
    for (const step of [second, third])
      expect(step?.note).toMatch(/white cells ≥ 3.5, neutrophils ≥ 1.6, platelets ≥ 140, ALT and AST ≤ 100/);
  });

  test('with 50 mg tablets alone the steps are whole tablets', () => {
    expect(dosesOf(advise({ tablets: [50], weightKg: 75 }))).toEqual([50, 100, 150]);
    expect(dosesOf(advise({ tablets: [50], weightKg: 50 }))).toEqual([50, 100]);
    expect(dosesOf(advise({ tablets: [75], weightKg: 75 }))).toEqual([75, 150]);
  });

  test('a flat 50 mg starts at 25 mg', () => expect(dosesOf(advise({ regimen: 'aih-us' }))).toEqual([25, 50]));
});

describe('blood tests of a start', () => {
  test('counts weekly for 4 weeks after the last rise, then every 2 weeks to week 12, then every 3 months', () => {
    const advice = advise();
    expect(daysOf(advice, testNames.bloodCount).slice(0, 10)).toEqual([7, 14, 21, 28, 35, 42, 56, 70, 84, 98]);
    const later = advice.monitoring.filter(({ test, due }) => test === testNames.bloodCount && due > '2027-03-01');
    expect(later.map(({ due }) => due)).toEqual(['2027-06-01', '2027-09-01']);
  });

  test('liver tests before each step and in weeks 2, 4, 8 and 12', () => {
    expect(daysOf(advise(), testNames.liver).slice(0, 6)).toEqual([7, 14, 28, 42, 70, 98]);
  });

  test('renal function in week 4 and month 3, metabolites in weeks 4 and 12 and after a year', () => {
    expect(daysOf(advise(), testNames.renal).slice(0, 2)).toEqual([42, 98]);
    expect(daysOf(advise(), testNames.metabolites)).toEqual([42, 98, 365]);
  });

  test('the yearly metabolites are taken at the visit of that week, not the day after it', () => {
    const advice = advise({ tpmt: gene('intermediate') });
    const counts = daysOf(advice, testNames.bloodCount);
    expect(daysOf(advice, testNames.metabolites).filter((day) => day > 300)).toEqual([counts.at(-1)]);
  });

  test.each<[string, Partial<DoseInput>]>([
    ['a carrier', { tpmt: gene('intermediate') }],
    ['a NUDT15 carrier', { nudt15: gene('intermediate') }],
    ['creatinine clearance 49', { creatinineClearance: 49 }],
    ['haemodialysis', { haemodialysis: true }],
    ['the combination with allopurinol', { medications: [drug('allopurinol')], specialistLowDose: true }],
    ['66 years', { ageYears: 66 }],
  ])('%s: weekly to week 8, then monthly after week 12', (_what, more) => {
    const advice = advise(more);
    expect(advice.reasons.map(({ id }) => id)).toContain('closer-tests');
    const last = advice.steps.at(-1)?.from ?? '';
    const after = advice.monitoring
      .filter(({ test, due }) => test === testNames.bloodCount && due > last)
      .map(({ due }) => daysBetween(last, due) / 7);
    expect(after.slice(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 12]);
    expect((after[10] ?? 0) - 12).toBeLessThan(4.5);
  });

  test.each<[string, Partial<DoseInput>]>([
    ['65 years', { ageYears: 65 }],
    ['creatinine clearance 50', { creatinineClearance: 50 }],
  ])('%s: the usual schedule', (_what, more) => {
    expect(advise(more).reasons.map(({ id }) => id)).not.toContain('closer-tests');
  });
});

test('maintenance: counts, liver and renal every 3 months, metabolites yearly; monthly where closer', () => {
  const usual = advise({ intent: 'maintain', from: '2026-11-30' });
  const dates = usual.monitoring.filter(({ test }) => test === testNames.bloodCount).map(({ due }) => due);
  expect(dates).toEqual(['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-30']);
  const older = advise({ intent: 'maintain', ageYears: 70 });
  expect(older.monitoring.filter(({ test }) => test === testNames.bloodCount)).toHaveLength(12);
});

describe('taper', () => {
  const taper = (more: Partial<DoseInput> = {}) => advise({ intent: 'taper', ...more });

  test('from 2 mg/kg: 1.5, 1.0, 0.5 and nothing, every 3 months', () => {
    const advice = taper({ weightKg: 100, currentMgPerDay: 200 });
    expect(advice.steps.map(({ from, mgPerDay, mgPerKg }) => [from, mgPerDay, mgPerKg])).toEqual([
      ['2026-11-23', 150, 1.5],
      ['2027-02-23', 100, 1],
      ['2027-05-23', 50, 0.5],
      ['2027-08-23', 0, 0],
    ]);
  });

  test('blood tests in weeks 0, 3, … 51: 18 visits, with a count every 12 weeks while it is taken', () => {
    const advice = taper({ weightKg: 100, currentMgPerDay: 200 });
    expect(daysOf(advice, testNames.taper).map((days) => days / 7)).toEqual(
      Array.from({ length: 18 }, (_, at) => at * 3),
    );
    expect(daysOf(advice, testNames.bloodCount).map((days) => days / 7)).toEqual([12, 24, 36]);
  });

  test.each([
    [70, 140, [100, 50, 25, 0]],
    [70, 125, [75, 50, 25, 0]],
    [70, 50, [25, 0]],
    [70, 25, [0]],
    [40, 80, [50, 25, 0]],
  ])('%d kg from %d mg in whole tablets: %j', (weightKg, currentMgPerDay, doses) =>
    expect(dosesOf(taper({ weightKg, currentMgPerDay }))).toEqual(doses),
  );

  test('a dose in use above the caps falls to them at once', () => {
    expect(dosesOf(taper({ currentMgPerDay: 300 }))).toEqual([175, 125, 100, 50, 25, 0]);
    expect(dosesOf(taper({ currentMgPerDay: 200, pregnant: true }))[0]).toBe(125);
    expect(dosesOf(taper({ currentMgPerDay: 150, tpmt: gene('intermediate') }))[0]).toBe(75);
    expect(dosesOf(taper({ currentMgPerDay: 300, weightKg: 30, tablets: [100] }))).toEqual([0]);
  });

  test('where rounding gives the same dose twice the calendar is kept', () => {
    expect(taper({ weightKg: 40, currentMgPerDay: 80 }).steps.map(({ from }) => from)).toEqual([
      '2026-11-23',
      '2027-02-23',
      '2027-08-23',
    ]);
  });

  test('without the dose in use it starts from the target and says so', () => {
    const advice = taper();
    expect(dosesOf(advice)).toEqual([100, 50, 25, 0]);
    expect(advice.reasons.find(({ id }) => id === 'current-dose-assumed')?.text).toContain('140 mg/day');
  });

  test('open criteria are named, met ones are not', () => {
    const open = taper().reasons.find(({ id }) => id === 'AZA-LT-03')?.text ?? '';
    expect(open).toMatch(/remission.*liver|remission.*igg/i);
    expect(open).not.toContain('liver tissue');
    const all = ['remission', 'liver-tests', 'symptoms', 'histology'];
    const met = taper({ regimen: 'aih-europe', withdrawal: { neverStop: [], met: all, unmet: [] } });
    expect(met.reasons.map(({ id }) => id)).not.toContain('AZA-LT-03');
    expect(met.monitoring[0]?.test).toBe(testNames.taperInHepatitis);
  });
});

describe('prednisone beside azathioprine', () => {
  test.each(['aih-us', 'aih-europe'] as const)('%s: 30 → 10 mg over four weeks', (regimen) => {
    expect(advise({ regimen }).companion).toEqual({
      drug: 'prednisone',
      steps: [
        { from: '2026-11-23', mgPerDay: 30 },
        { from: '2026-11-30', mgPerDay: 20 },
        { from: '2026-12-07', mgPerDay: 15 },
        { from: '2026-12-21', mgPerDay: 10 },
      ],
    });
  });

  test('not with other regimens, nor beside a stop or a hold', () => {
    expect(advise().companion).toBeNull();
    expect(advise({ regimen: 'aih-us', tpmt: gene('poor') }).companion).toBeNull();
    expect(advise({ regimen: 'aih-us', results: results({ wbc: 3 }) }).companion).toBeNull();
    expect(advise({ regimen: 'aih-us', intent: 'maintain' }).companion).toBeNull();
  });
});
