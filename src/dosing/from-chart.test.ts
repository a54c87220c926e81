import { describe, expect, test } from 'vitest';
import { evaluate } from '../rules';
import { type ChartBuilder, chart } from '../rules/testing';
import { adviseFromChart, prefillFrom, stillHolding } from './from-chart';

const adviceOn = (given: ChartBuilder) => adviseFromChart(given.build(), evaluate(given.build()));
const prefillOf = (given: ChartBuilder) => prefillFrom(given.build(), evaluate(given.build()));

const seventy = chart().weighing(70);

describe('a dose from the chart', () => {
  test('none where azathioprine is neither current nor being ordered', () => {
    expect(adviceOn(seventy)).toBeNull();
    expect(adviceOn(seventy.onHold('azathioprine 50 mg daily'))).toBeNull();
    expect(adviceOn(seventy.stopped('azathioprine', null))).toBeNull();
    expect(adviceOn(seventy.taking('mercaptopurine 50 mg daily'))).toBeNull();
  });

  test('an order is a start, and without TPMT nothing is calculated', () => {
    const ordering = seventy.ordering('azathioprine 150 mg daily');
    expect(adviceOn(ordering)).toMatchObject({ status: 'cannot-calculate', standardMgPerKg: [1.5, 2.5] });
  });

  test('on treatment: maintenance, with the dose in use judged', () => {
    const advice = adviceOn(seventy.taking('azathioprine 300 mg daily', { dailyDoseMg: 300 }));
    expect(advice).toMatchObject({ status: 'ok', standardMgPerKg: [2, 2], suggestedMgPerDay: 125 });
    expect(advice?.reasons.find(({ id }) => id === 'AZA-DOSE-02')?.severity).toBe('critical');
  });

  test('results, other drugs and problems of the chart stop it', () => {
    const treated = seventy.taking('azathioprine 100 mg daily', { dailyDoseMg: 100 });
    const stops = [
      treated.taking('allopurinol 300 mg daily'),
      treated.with('wbc', 2.1, '10^9/L'),
      treated.with('wbc', 3.2, '10^9/L'),
    ].map((given) => adviceOn(given)?.status);
    expect(stops).toEqual(['contraindicated', 'contraindicated', 'hold']);
  });

  test('white cells without a unit that would be critical in any: no dose', () => {
    const advice = adviceOn(seventy.taking('azathioprine 100 mg daily').withoutUnit('wbc', 2.1));
    expect(advice).toMatchObject({ status: 'hold', suggestedMgPerDay: null });
  });

  test('a weight that no person has is left out', () => {
    expect(adviceOn(chart().weighing(700).taking('azathioprine 100 mg daily'))?.status).toBe('cannot-calculate');
  });
});

describe('the fields as the chart fills them', () => {
  test('each with where it was read', () => {
    const { fields, readFrom, patient } = prefillOf(
      seventy.ordering('azathioprine 50 mg daily').taking('lisinopril 5 mg daily').with('egfr', 42, 'mL/min'),
    );
    expect(fields).toMatchObject({
      weight: '70',
      creatinineClearance: '42',
      medications: 'lisinopril',
      intent: 'start',
    });
    expect(readFrom.creatinineClearance).toMatchObject({
      text: expect.stringContaining('42 mL/min'),
      day: '2026-11-17',
    });
    expect(readFrom.weight?.text).toBe('70 kg');
    expect(patient).toBe('Example, Ada');
  });

  test('every field that the chart fills says where it was read; a start that nothing was read of does not', () => {
    const combined = seventy
      .of('female')
      .aged(40)
      .tpmt('normal')
      .taking('azathioprine 25 mg daily', { dailyDoseMg: 25 })
      .taking('allopurinol 100 mg daily', { dailyDoseMg: 100 })
      .problem('cirrhosis')
      .problem('transplant')
      .with('tgn6', 300, 'pmol/8x10^8 RBC');
    const { fields, readFrom } = prefillOf(combined);
    expect(fields).toMatchObject({ intent: 'maintain', specialistLowDose: true, neverStop: ['cirrhosis'] });
    expect(Object.keys(readFrom).sort()).toEqual(Object.keys(fields).sort());
    expect(readFrom.intent?.text).toBe('azathioprine on treatment');
    expect(prefillOf(seventy.ordering('azathioprine 50 mg daily')).readFrom.intent?.text).toMatch(/being ordered/);
    expect(prefillOf(seventy)).toMatchObject({ fields: { intent: 'start' }, readFrom: { weight: {} } });
    expect(prefillOf(seventy).readFrom.intent).toBeUndefined();
  });

  test('of two results of one day the one that warns; none where a newer one can’t be read', () => {
    const two = seventy.with('egfr', 55, 'mL/min', '2026-11-01').with('egfr', 48, 'mL/min', '2026-11-01');
    expect(prefillOf(two).fields.creatinineClearance).toBe('48');
    expect(prefillOf(two.with('egfr', 'see comment', null, '2026-11-10')).fields.creatinineClearance).toBeUndefined();
    expect(prefillOf(two.with('egfr', 90, 'mL/min', '2026-11-10')).fields.creatinineClearance).toBe('90');
  });
});

test('a finding holds until its field or the intent is edited; one without a field always holds', () => {
  const findings = ['AZA-LAB-02', 'AZA-SYM-01', 'undecided:AZA-LAB-01'].map((id) => ({
    id,
    severity: 'critical' as const,
    text: '',
    sources: [],
  }));
  const idsAfter = (...fields: ('wbc' | 'intent' | 'weight')[]) =>
    stillHolding(findings, new Set(fields)).map(({ id }) => id);
  expect(idsAfter('weight')).toHaveLength(3);
  expect(idsAfter('wbc')).toEqual(['AZA-SYM-01']);
  expect(idsAfter('intent')).toEqual(['AZA-SYM-01']);
});

test('an activity typed with its laboratory settles a TPMT that the chart does not class', () => {
  const ordering = seventy.ordering('azathioprine 150 mg daily').resultsSeen('complete');
  const { findings } = prefillOf(ordering);
  expect(findings.map(({ id }) => id)).toContain('AZA-PGX-01');
  const unclassed = findings.map((each) => ({ ...each, id: 'AZA-PGX-09' }));
  expect(stillHolding([...findings, ...unclassed], new Set(['tpmtActivity', 'tpmtLab']))).toEqual([]);
  const deficient = findings.map((each) => ({ ...each, id: 'AZA-CI-01' }));
  expect(stillHolding(deficient, new Set(['tpmtActivity', 'tpmtLab']))).toEqual(deficient);
});
