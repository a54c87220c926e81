import { describe, expect, test } from 'vitest';
import { adviseDose } from './advise';
import { doseInput, drug, gene, results } from './input.examples';
import type { DoseAdvice, DoseInput } from './types';

const advise = (more: Partial<DoseInput> = {}): DoseAdvice => adviseDose(doseInput(more));
const idsOf = ({ reasons }: DoseAdvice): string[] => reasons.map(({ id }) => id);
const reasonOf = ({ reasons }: DoseAdvice, id: string): string =>
  reasons.find((each) => each.id === id)?.text ?? `no ${id}`;

const carrier = gene('intermediate');
const allopurinol = { medications: [drug('allopurinol')], specialistLowDose: true };

describe('the worked examples, 70 kg', () => {
  test.each<[string, Partial<DoseInput>, [number, number], number]>([
    ['both genes normal: 140 → 125 mg', {}, [105, 175], 125],
    ['TPMT intermediate: 42–98, 70 → 50 mg', { tpmt: carrier }, [42, 98], 50],
    ['NUDT15 intermediate', { nudt15: carrier }, [42, 98], 50],
    ['TPMT possibly intermediate', { tpmt: gene('possible-intermediate') }, [42, 98], 50],
    ['both intermediate: 28–70, 49 → 50 mg', { tpmt: carrier, nudt15: carrier }, [28, 70], 50],
    ['CrCl 35: 105 → 100 mg', { creatinineClearance: 35 }, [105, 105], 100],
    ['documented allopurinol: 35–46 → 25 mg', allopurinol, [35, 46.2], 25],
    ['autoimmune hepatitis, Europe: 1.5 mg/kg', { regimen: 'aih-europe' }, [70, 140], 100],
    ['autoimmune hepatitis, US: 50 mg flat', { regimen: 'aih-us' }, [50, 50], 50],
    ['autoimmune hepatitis, US, carrier: 25 mg', { regimen: 'aih-us', tpmt: carrier }, [15, 35], 25],
    ['maintenance: 2 mg/kg', { intent: 'maintain' }, [105, 175], 125],
    ['pregnant with an allograft: at most 2 mg/kg', { pregnant: true, transplant: true }, [105, 140], 125],
  ])('%s', (_what, given, range, suggested) => {
    const advice = advise(given);
    expect(advice).toMatchObject({ status: 'ok', rangeMgPerDay: range, suggestedMgPerDay: suggested });
    expect(advice.tablets.reduce((sum, { strengthMg, perDay }) => sum + strengthMg * perDay, 0)).toBe(suggested);
  });

  test('150 mg is the next dose up and still in the range', () => {
    expect(reasonOf(advise(), 'next-step-up')).toContain('150 mg/day');
    expect(advise().tablets).toEqual([
      { strengthMg: 50, perDay: 2 },
      { strengthMg: 25, perDay: 1 },
    ]);
  });

  test('25 mg beside allopurinol is below the range, and 50 mg would be above it', () => {
    expect(reasonOf(advise(allopurinol), 'below-range')).toMatch(/25 mg\/day is below .*35–46.*50 mg would be above/);
  });

  test('what intent and regimen give, before anything reduces it', () => {
    expect(advise().standardMgPerKg).toEqual([1.5, 2.5]);
    expect(advise({ intent: 'maintain' }).standardMgPerKg).toEqual([2, 2]);
    expect(advise({ regimen: 'aih-europe' }).standardMgPerKg).toEqual([1, 2]);
    expect(advise({ regimen: 'aih-us' }).standardMgPerKg).toEqual([0.7143, 0.7143]);
  });

  test('a standard under 2 mg/kg shows what CPIC would leave unreduced', () => {
    expect(reasonOf(advise({ regimen: 'aih-us', tpmt: carrier }), 'cpic-below-2')).toContain('50 mg/day');
    expect(reasonOf(advise({ regimen: 'aih-europe', tpmt: carrier }), 'cpic-below-2')).toContain('105 mg/day');
    expect(idsOf(advise({ tpmt: carrier }))).not.toContain('cpic-below-2');
  });
});

describe('factors', () => {
  test('kidneys come after genes', () => {
    const advice = advise({ tpmt: carrier, creatinineClearance: 50 });
    expect(advice.factors.map(({ id, default: usual }) => [id, usual])).toEqual([
      ['AZA-PGX-03', 0.5],
      ['AZA-DOSE-05', 0.75],
    ]);
    expect(advice.rangeMgPerDay).toEqual([31.5, 73.5]);
  });

  test.each([
    [51, null],
    [50, 0.75],
    [10, 0.75],
    [9.9, 0.5],
  ])('creatinine clearance %d: %s', (creatinineClearance, share) => {
    expect(advise({ creatinineClearance }).factors[0]?.default ?? null).toBe(share);
  });

  test('haemodialysis counts as below 10, with the dose after the session', () => {
    const advice = advise({ haemodialysis: true });
    expect(advice.factors[0]).toMatchObject({ id: 'AZA-DOSE-05', default: 0.5 });
    expect(reasonOf(advice, 'AZA-DOSE-05')).toContain('0.25 mg/kg');
  });

  test('allopurinol is not multiplied with the genes: the smaller share counts', () => {
    expect(advise({ ...allopurinol, tpmt: carrier }).rangeMgPerDay).toEqual([35, 46.2]);
    expect(advise({ ...allopurinol, tpmt: carrier, nudt15: carrier }).rangeMgPerDay).toEqual([28, 46.2]);
    expect(advise({ ...allopurinol, creatinineClearance: 40 }).rangeMgPerDay).toEqual([26.25, 34.65]);
  });

  test('a ticked override without allopurinol changes nothing', () => {
    expect(advise({ specialistLowDose: true }).factors).toEqual([]);
  });

  test('every factor names its sources', () => {
    for (const { sources } of advise({ ...allopurinol, nudt15: carrier, haemodialysis: true }).factors)
      expect(sources.length).toBeGreaterThan(0);
  });

  test('a range under the smallest tablet is not calculated', () => {
    const advice = advise({ weightKg: 40, tpmt: carrier, nudt15: carrier, haemodialysis: true });
    expect(advice).toMatchObject({ status: 'cannot-calculate', suggestedMgPerDay: null, rangeMgPerDay: null });
    expect(reasonOf(advice, 'not-dispensable')).toContain('alternate-day dosing is not modelled');
  });
});

describe('what stops a dose', () => {
  const poor = gene('poor');
  test.each<[string, Partial<DoseInput>, string]>([
    ['TPMT poor', { tpmt: poor }, 'AZA-CI-01'],
    ['NUDT15 poor', { nudt15: poor }, 'AZA-CI-02'],
    ['NUDT15 poor, TPMT unknown', { nudt15: poor, tpmt: gene('unknown') }, 'AZA-CI-02'],
    ['TPMT poor with the override', { ...allopurinol, tpmt: poor }, 'AZA-CI-01'],
    ['WBC 2.4 before the first dose', { results: results({ wbc: 2.4 }) }, 'AZA-CI-03'],
    ['platelets 49 before the first dose', { results: results({ platelets: 49 }) }, 'AZA-CI-04'],
    ['neutrophils 0.9 before the first dose', { results: results({ neutrophils: 0.9 }) }, 'AZA-CI-12'],
    ['a start in pregnancy', { pregnant: true }, 'AZA-CI-05'],
    ['allopurinol', { medications: [drug('allopurinol')] }, 'AZA-INT-01'],
    ['febuxostat, override or not', { medications: [drug('febuxostat')], specialistLowDose: true }, 'AZA-INT-02'],
    ['ribavirin', { medications: [drug('ribavirin')] }, 'AZA-INT-03'],
    ['a second thiopurine', { medications: [drug('mercaptopurine')] }, 'AZA-INT-15'],
    ['WBC 2.4 on treatment', { intent: 'maintain', results: results({ wbc: 2.4 }) }, 'AZA-LAB-01'],
    ['neutrophils 0.9 on treatment', { intent: 'maintain', results: results({ neutrophils: 0.9 }) }, 'AZA-LAB-01'],
    ['ALT 130, bilirubin 50', { intent: 'maintain', results: results({ alt: 130, bilirubin: 50 }) }, 'AZA-LAB-10'],
    [
      'a taper in cirrhosis',
      { intent: 'taper', withdrawal: { neverStop: ['cirrhosis'], met: [], unmet: [] } },
      'AZA-LT-02',
    ],
    [
      'a finding on the chart: hypersensitivity',
      {
        intent: 'maintain',
        findings: [{ id: 'AZA-SYM-01', severity: 'critical', text: 'Fever and rash', sources: ['SEED'] }],
      },
      'AZA-SYM-01',
    ],
  ])('%s: contraindicated by %s', (_what, given, id) => {
    const advice = advise(given);
    expect(advice).toMatchObject({
      status: 'contraindicated',
      rangeMgPerDay: null,
      suggestedMgPerDay: null,
      tablets: [],
      steps: [],
    });
    expect(advice.reasons.find((each) => each.id === id)?.severity).toBe('critical');
  });

  test.each<[string, Partial<DoseInput>, string]>([
    ['WBC 3.4 on treatment', { intent: 'maintain', results: results({ wbc: 3.4 }) }, 'AZA-LAB-02'],
    ['neutrophils 1.5 on treatment', { intent: 'maintain', results: results({ neutrophils: 1.5 }) }, 'AZA-LAB-03'],
    ['platelets 139 on treatment', { intent: 'maintain', results: results({ platelets: 139 }) }, 'AZA-LAB-05'],
    ['AST 101 on treatment', { intent: 'taper', results: results({ ast: 101 }) }, 'AZA-LAB-09'],
    ['WBC 3.4 before the first dose', { results: results({ wbc: 3.4 }) }, 'AZA-BASE-09'],
    ['ALT 101 before the first dose', { results: results({ alt: 101 }) }, 'AZA-BASE-09'],
    [
      'criteria for a taper not met',
      { intent: 'taper', withdrawal: { neverStop: [], met: [], unmet: ['symptoms'] } },
      'AZA-LT-03',
    ],
    [
      'falling counts on the chart',
      { intent: 'maintain', findings: [{ id: 'AZA-LAB-14', severity: 'warning', text: 'Falling', sources: ['PCN'] }] },
      'AZA-LAB-14',
    ],
  ])('%s: hold by %s, the range is shown', (_what, given, id) => {
    const advice = advise(given);
    expect(advice).toMatchObject({
      status: 'hold',
      suggestedMgPerDay: null,
      suggestedMgPerKg: null,
      tablets: [],
      steps: [],
    });
    expect(advice.rangeMgPerDay).not.toBeNull();
    expect(advice.monitoring.map(({ due }) => due)).toEqual(['2026-11-30', '2026-11-30']);
    expect(idsOf(advice)).toContain(id);
  });

  test.each<[string, Partial<DoseInput>, string]>([
    ['a start without TPMT', { tpmt: gene('unknown') }, 'AZA-PGX-01'],
    ['a start with TPMT indeterminate', { tpmt: gene('indeterminate') }, 'AZA-PGX-07'],
    ['TPMT that can’t be classed', { tpmt: gene('unclassed') }, 'AZA-PGX-09'],
    ['no weight', { weightKg: null }, 'AZA-DOSE-06'],
    ['29 kg', { weightKg: 29 }, 'AZA-DOSE-06'],
    ['201 kg', { weightKg: 201 }, 'AZA-DOSE-06'],
    ['a child', { ageYears: 17 }, 'age-under-18'],
  ])('%s: cannot calculate by %s', (_what, given, id) => {
    const advice = advise(given);
    expect(advice).toMatchObject({
      status: 'cannot-calculate',
      rangeMgPerDay: null,
      suggestedMgPerDay: null,
      monitoring: [],
    });
    expect(idsOf(advice)).toContain(id);
  });

  test('at the limits themselves nothing stops', () => {
    const atLimits = results({ wbc: 3.5, neutrophils: 1.6, platelets: 140, alt: 100, ast: 100 });
    expect(advise({ results: atLimits }).status).toBe('ok');
    expect(advise({ intent: 'maintain', results: atLimits }).status).toBe('ok');
    expect(idsOf(advise({ intent: 'maintain', results: atLimits }))).toContain('AZA-LAB-04');
    expect(advise({ ageYears: 18, weightKg: 30 }).status).toBe('ok');
  });

  test('on treatment an unknown TPMT and a pregnancy are said, and the dose is calculated', () => {
    expect(advise({ intent: 'maintain', tpmt: gene('unknown') })).toMatchObject({
      status: 'ok',
      suggestedMgPerDay: 125,
    });
    expect(idsOf(advise({ intent: 'taper', tpmt: gene('unknown') }))).toContain('AZA-PGX-02');
    const pregnant = advise({ intent: 'maintain', pregnant: true });
    expect(pregnant).toMatchObject({ status: 'ok', rangeMgPerDay: [105, 140] });
    expect(reasonOf(pregnant, 'AZA-CI-05')).toContain('Do not stop alone');
  });

  test('the cap in pregnancy is not softened by rounding', () => {
    const given = { intent: 'maintain', pregnant: true, weightKg: 71.5 } as const;
    expect(advise({ ...given, pregnant: false }).suggestedMgPerDay).toBe(150);
    expect(advise(given).suggestedMgPerDay).toBe(125);
  });

  test('an intended combination is a warning, and 1.0 is no override for a second drug', () => {
    expect(advise(allopurinol).reasons.find(({ id }) => id === 'AZA-INT-01')?.severity).toBe('warning');
    expect(advise({ ...allopurinol, medications: [drug('allopurinol'), drug('ribavirin')] }).status).toBe(
      'contraindicated',
    );
  });

  test('an unknown drug is said to be unchecked', () => {
    const advice = advise({ medications: [{ id: null, name: 'metformin' }] });
    expect(advice.status).toBe('ok');
    expect(reasonOf(advice, 'not-checked')).toContain('metformin');
  });
});

describe('the dose in use', () => {
  const inUse = (currentMgPerDay: number, more: Partial<DoseInput> = {}) =>
    advise({ intent: 'maintain', currentMgPerDay, ...more }).reasons.find(({ id }) => id === 'AZA-DOSE-02')?.severity;
  test.each([
    [150, {}, undefined],
    [176, {}, 'warning'],
    [211, {}, 'critical'],
    [211, { transplant: true }, 'warning'],
    [351, { transplant: true }, 'critical'],
    [110, { tpmt: carrier }, undefined],
    [111, { tpmt: carrier }, 'warning'],
    [197, { tpmt: carrier }, 'critical'],
  ] as const)('%d mg at 70 kg with %j: %s', (mg, more, severity) => expect(inUse(mg, more)).toBe(severity));

  test('60 mg at 70 kg is low where nothing reduces it', () => {
    expect(idsOf(advise({ intent: 'maintain', currentMgPerDay: 50 }))).toContain('AZA-DOSE-03');
    expect(idsOf(advise({ intent: 'maintain', currentMgPerDay: 50, tpmt: carrier }))).not.toContain('AZA-DOSE-03');
  });

  test('6-TGN above 450 takes 25–50 % of the dose in use', () => {
    const advice = advise({ intent: 'maintain', currentMgPerDay: 150, results: results({ tgn: 500 }) });
    expect(advice).toMatchObject({ rangeMgPerDay: [75, 112.5], suggestedMgPerDay: 75 });
    expect(advice.steps).toMatchObject([{ mgPerDay: 75, note: 'down from 150 mg/day' }]);
    expect(advice.monitoring[0]).toMatchObject({ due: '2026-12-21' });
  });

  test('high metabolites without the dose in use: nothing to take a share of, so no dose', () => {
    for (const found of [results({ tgn: 500 }), results({ tgn: 300, mmp: 6000 })]) {
      const advice = advise({ intent: 'maintain', results: found });
      expect(advice).toMatchObject({ status: 'cannot-calculate', suggestedMgPerDay: null });
      expect(idsOf(advice)).toContain('current-dose-needed');
    }
    expect(advise({ intent: 'maintain', results: results({ tgn: 300, mmp: 900 }) }).status).toBe('ok');
  });

  test('metabolites at a start are said to be unused', () =>
    expect(idsOf(advise({ results: results({ tgn: 500 }) }))).toContain('metabolites-unused'));

  test('a dose in the range stays; what the tablets give at the target is said', () => {
    const advice = advise({ intent: 'maintain', currentMgPerDay: 150 });
    expect(advice).toMatchObject({ suggestedMgPerDay: 125, steps: [] });
    expect(reasonOf(advice, 'in-range')).toMatch(/150 mg\/day in use lies in the range.*125 mg\/day is what/);
    expect(idsOf(advise({ intent: 'maintain', currentMgPerDay: 125 }))).not.toContain('in-range');
    expect(advise({ intent: 'maintain', currentMgPerDay: 200 }).steps).toMatchObject([
      { note: 'down from 200 mg/day' },
    ]);
  });

  test('low 6-TGN never lowers a dose in the range', () => {
    const low = (currentMgPerDay: number) =>
      advise({ intent: 'maintain', currentMgPerDay, results: results({ tgn: 150 }) }).suggestedMgPerDay;
    expect([100, 125, 150, 175, 200].map(low)).toEqual([125, 125, 150, 175, 175]);
  });

  test('hypermethylation: not raised', () => {
    const advice = advise({ intent: 'maintain', currentMgPerDay: 100, results: results({ tgn: 200, mmp: 6000 }) });
    expect(advice.suggestedMgPerDay).toBe(100);
    expect(advice.steps).toEqual([]);
  });

  test('low 6-TGN: raised within the range, with the tests of a rise', () => {
    const advice = advise({ intent: 'maintain', currentMgPerDay: 100, results: results({ tgn: 180, mmp: 900 }) });
    expect(advice).toMatchObject({ suggestedMgPerDay: 125, steps: [{ mgPerDay: 125, note: 'up from 100 mg/day' }] });
    expect(advice.monitoring.filter(({ due }) => due <= '2026-12-21').length).toBeGreaterThanOrEqual(4);
  });
});

test('more than 200 mg a day is said', () => {
  expect(idsOf(advise({ weightKg: 120 }))).toContain('above-200-mg');
  expect(idsOf(advise({ weightKg: 100 }))).not.toContain('above-200-mg');
});
