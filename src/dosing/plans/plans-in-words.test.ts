import { describe, expect, test } from 'vitest';
import { adviseDose } from '../advise';
import { doseInput, gene, results } from '../input.examples';
import type { DoseInput } from '../types';

const advise = (more: Partial<DoseInput>) => adviseDose(doseInput(more));
/** `2026-11-30 Blood count: before the dose is raised` */
const testsOf = (more: Partial<DoseInput>): string[] =>
  advise(more).monitoring.map(({ test, due, why }) => `${due} ${test.replace(/ \(.*/, '')}: ${why}`);

describe('why each test is due', () => {
  test('a start at 70 kg: before each rise, by weeks since the last one, then while stable', () => {
    expect(testsOf({})).toEqual([
      '2026-11-30 Blood count: before the dose is raised',
      '2026-11-30 Liver tests: before the dose is raised',
      '2026-12-07 Blood count: before the dose is raised',
      '2026-12-07 Liver tests: before the dose is raised',
      '2026-12-14 Blood count: week 1 after the last rise',
      '2026-12-21 Blood count: week 2 after the last rise',
      '2026-12-21 Liver tests: week 2 after the last rise',
      '2026-12-28 Blood count: week 3 after the last rise',
      '2027-01-04 Blood count: week 4 after the last rise',
      '2027-01-04 Liver tests: week 4 after the last rise',
      '2027-01-04 Renal function: week 4 after the last rise',
      '2027-01-04 Thiopurine metabolites: week 4 at this dose',
      '2027-01-18 Blood count: week 6 after the last rise',
      '2027-02-01 Blood count: week 8 after the last rise',
      '2027-02-01 Liver tests: week 8 after the last rise',
      '2027-02-15 Blood count: week 10 after the last rise',
      '2027-03-01 Blood count: week 12 after the last rise',
      '2027-03-01 Liver tests: week 12 after the last rise',
      '2027-03-01 Renal function: week 12 after the last rise',
      '2027-03-01 Thiopurine metabolites: week 12 at this dose',
      '2027-06-01 Blood count: stable, every 3 months',
      '2027-06-01 Liver tests: stable, every 3 months',
      '2027-06-01 Renal function: stable, every 3 months',
      '2027-09-01 Blood count: stable, every 3 months',
      '2027-09-01 Liver tests: stable, every 3 months',
      '2027-09-01 Renal function: stable, every 3 months',
      '2027-11-23 Thiopurine metabolites: or when response or counts change, yearly',
    ]);
  });

  test('a start in one step counts from the start, a rise on treatment from the rise', () => {
    const oneStep = testsOf({ weightKg: 30, tpmt: gene('intermediate') });
    expect(oneStep[0]).toBe('2026-11-30 Blood count: week 1 after the start');
    const rise = testsOf({ intent: 'maintain', currentMgPerDay: 100 });
    expect(rise[0]).toBe('2026-11-30 Blood count: week 1 after the last rise');
  });

  test('maintenance: 6-TGN out of range is measured again after 4 weeks, one in range is not', () => {
    const maintain = (tgn: number | null) =>
      testsOf({ intent: 'maintain', currentMgPerDay: 125, ageYears: 70, results: results({ tgn }) });
    const again = '2026-12-21 Thiopurine metabolites: after the change, 4 weeks';
    expect([234, 451].map((tgn) => maintain(tgn)[0])).toEqual([again, again]);
    const first = '2026-12-23 Blood count: maintenance, monthly';
    expect([null, 235, 450].map((tgn) => maintain(tgn)[0])).toEqual([first, first, first]);
    expect(maintain(null).at(-1)).toBe('2027-11-23 Thiopurine metabolites: or when response or counts change, yearly');
  });

  test('a taper: until the last dose and 3 months beyond', () => {
    expect(testsOf({ intent: 'taper', currentMgPerDay: 50, from: '2026-11-30' })).toEqual([
      '2026-11-30 ALT/AST, CRP or ESR, disease antibodies: week 0, while tapering',
      '2026-12-21 ALT/AST, CRP or ESR, disease antibodies: week 3, while tapering',
      '2027-01-11 ALT/AST, CRP or ESR, disease antibodies: week 6, while tapering',
      '2027-02-01 ALT/AST, CRP or ESR, disease antibodies: week 9, while tapering',
      '2027-02-22 ALT/AST, CRP or ESR, disease antibodies: week 12, while tapering',
      '2027-02-22 Blood count: every 3 months while it is taken',
      '2027-03-15 ALT/AST, CRP or ESR, disease antibodies: week 15, after the last dose',
      '2027-04-05 ALT/AST, CRP or ESR, disease antibodies: week 18, after the last dose',
      '2027-04-26 ALT/AST, CRP or ESR, disease antibodies: week 21, after the last dose',
      '2027-05-17 ALT/AST, CRP or ESR, disease antibodies: week 24, after the last dose',
    ]);
    const stopped = testsOf({ intent: 'taper', currentMgPerDay: 0 });
    expect(stopped[0]).toMatch(/^2026-11-23 .*week 0, after the last dose$/);
    expect(stopped).toHaveLength(5);
  });

  test('a hold: counts and liver tests in a week', () =>
    expect(testsOf({ intent: 'maintain', results: results({ wbc: 3 }) })).toEqual([
      '2026-11-30 Blood count: repeat before the dose is given again',
      '2026-11-30 Liver tests: repeat before the dose is given again',
    ]));
});

describe('what each step says', () => {
  const stepsOf = (more: Partial<DoseInput>): string[] =>
    advise(more).steps.map(({ mgPerDay, mgPerKg, note }) => `${mgPerDay} mg, ${mgPerKg} mg/kg: ${note}`);

  test('a start', () => {
    expect(stepsOf({})[0]).toBe(
      '50 mg, 0.7143 mg/kg: first step, below 1.5 mg/kg to spare the stomach; full dose from day 1 is acceptable (BSG)',
    );
    const only = 'the suggested dose from day 1: these tablets give no smaller step';
    expect(stepsOf({ weightKg: 30, tpmt: gene('intermediate') })).toEqual([`25 mg, 0.8333 mg/kg: ${only}`]);
    expect(stepsOf({ weightKg: 50, tablets: [75] })).toEqual([`75 mg, 1.5 mg/kg: ${only}`]);
  });

  test('a first step of 1.5 mg/kg is not called low', () =>
    expect(stepsOf({ weightKg: 50, tablets: [75, 100] })[0]).toBe('75 mg, 1.5 mg/kg: first step'));

  test('a change on treatment; none where the dose stays or is not known', () => {
    const maintain = { intent: 'maintain' } as const;
    expect(stepsOf({ ...maintain, currentMgPerDay: 100 })).toEqual(['125 mg, 1.7857 mg/kg: up from 100 mg/day']);
    expect(stepsOf({ ...maintain, currentMgPerDay: 200 })).toEqual(['125 mg, 1.7857 mg/kg: down from 200 mg/day']);
    expect(stepsOf({ ...maintain, currentMgPerDay: 150 })).toEqual([]);
    expect(stepsOf({ ...maintain, currentMgPerDay: 125 })).toEqual([]);
    expect(stepsOf(maintain)).toEqual([]);
  });

  test('a dose that stays is tested as maintenance', () => {
    const maintain = { intent: 'maintain', currentMgPerDay: 125 } as const;
    expect(testsOf(maintain)[0]).toBe('2027-02-23 Blood count: maintenance, every 3 months');
  });

  test('a taper suggests its first step, in tablets', () =>
    expect(advise({ intent: 'taper', currentMgPerDay: 125 })).toMatchObject({
      suggestedMgPerDay: 75,
      suggestedMgPerKg: 1.0714,
      tablets: [
        { strengthMg: 50, perDay: 1 },
        { strengthMg: 25, perDay: 1 },
      ],
    }));

  test('a taper: the dose as planned beside the dose that tablets give', () =>
    expect(stepsOf({ intent: 'taper', currentMgPerDay: 125 })).toEqual([
      '75 mg, 1.0714 mg/kg: planned 90 mg/day (1.29 mg/kg)',
      '50 mg, 0.7143 mg/kg: planned 55 mg/day (0.79 mg/kg)',
      '25 mg, 0.3571 mg/kg: planned 20 mg/day (0.29 mg/kg)',
      '0 mg, 0 mg/kg: last dose the day before; tests for 3 more months',
    ]));

  test.each([
    [70, 5, [25], [0]],
    [70, 20, [25], [0]],
    [30, 40, [25], [25, 0]],
    [30, 25, [25], [0]],
    [50, 50, [50], [0]],
    [100, 60, [10], [10, 0]],
    [52, 50, [25], [25, 0]],
  ])('%d kg, %d mg in use, tablets of %j: %j', (weightKg, currentMgPerDay, tablets, doses) =>
    expect(
      advise({ intent: 'taper', weightKg, currentMgPerDay, tablets: [...tablets] }).steps.map(
        ({ mgPerDay }) => mgPerDay,
      ),
    ).toEqual(doses),
  );
});

test('criteria that ask for closer tests are named', () => {
  const because = (more: Partial<DoseInput>) =>
    advise(more).reasons.find(({ id }) => id === 'closer-tests')?.text ?? 'none';
  expect(because({ tpmt: gene('intermediate'), creatinineClearance: 35, ageYears: 70 })).toBe(
    'Blood tests at half the usual gaps or less: TPMT intermediate, renal function, age over 65.',
  );
  expect(because({ tpmt: gene('possible-intermediate') })).toContain('TPMT possibly intermediate');
  expect(because({ tpmt: gene('intermediate'), nudt15: gene('intermediate') })).toContain('both intermediate');
  expect(because({ creatinineClearance: 50 })).toBe('none');
  expect(because({ intent: 'taper', ageYears: 70 })).toBe('none');
});
