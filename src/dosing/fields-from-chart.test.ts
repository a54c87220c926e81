import { describe, expect, test } from 'vitest';
import { evaluate } from '../rules';
import { type ChartBuilder, chart } from '../rules/testing';
import { adviseFromChart, prefillFrom, stillHolding } from './from-chart';

const prefillOf = (given: ChartBuilder) => prefillFrom(given.build(), evaluate(given.build()));
const fieldsOf = (given: ChartBuilder) => prefillOf(given).fields;

const seventy = chart().weighing(70);
const treated = seventy.taking('azathioprine 100 mg daily', { start: '2026-01-02' });
const AT_RESULTS = { place: 'Results', at: null };
const AT_MEDICATIONS = { place: 'Medications', at: null };

describe('the patient', () => {
  test('weight with its day, age, and maintenance on treatment', () => {
    const { fields, readFrom } = prefillOf(treated);
    expect(fields).toEqual({ weight: '70', age: '40', intent: 'maintain', current: '100' });
    expect(readFrom).toMatchObject({
      weight: { text: '70 kg', place: 'patient banner', at: null, day: '2026-11-17' },
      age: { text: '40 years', place: 'patient banner', at: null, day: null },
      current: { text: 'azathioprine', ...AT_MEDICATIONS, day: '2026-01-02' },
      intent: { text: 'azathioprine on treatment', ...AT_MEDICATIONS, day: null },
    });
  });

  test('a weight that looks like pounds carries its unit', () => {
    expect(fieldsOf(chart().weighing(129.5)).weight).toBe('129.5');
    expect(fieldsOf(chart().weighing(130)).weight).toBe('130 kg');
  });

  test('what the banner does not say stays empty', () => {
    const { fields, readFrom } = prefillOf(chart().aged(null));
    expect([fields, readFrom]).toEqual([{ intent: 'start' }, {}]);
  });

  test('without a banner nobody is named', () =>
    expect(prefillFrom({ ...chart().build(), patient: null }, evaluate(chart().build()))).toMatchObject({
      patient: null,
      fields: { intent: 'start' },
    }));
});

describe('genes and results', () => {
  test('the class that was decided; a result without one is not classed; one that is not there is left alone', () => {
    const { fields, readFrom } = prefillOf(treated.tpmt('intermediate'));
    expect([fields.tpmt, fields.nudt15]).toEqual(['intermediate', undefined]);
    expect(readFrom.tpmt).toMatchObject({ text: 'TPMT intermediate', ...AT_RESULTS, day: '2026-10-23' });
    expect(fieldsOf(treated.nudt15(null)).nudt15).toBe('unclassed');
  });

  test.each([
    ['egfr', 'creatinineClearance', 40, 45, '40'],
    ['wbc', 'wbc', 4, 5, '4'],
    ['neutrophils', 'neutrophils', 2, 3, '2'],
    ['platelets', 'platelets', 150, 200, '150'],
    ['alt', 'alt', 30, 40, '40'],
    ['ast', 'ast', 30, 40, '40'],
    ['bilirubin', 'bilirubin', 10, 12, '12'],
    ['tgn6', 'tgn', 250, 300, '300'],
    ['mmp6', 'mmp', 1000, 2000, '2000'],
  ] as const)('of two %s of one day the one that warns fills %s', (analyte, field, low, high, chosen) => {
    expect(fieldsOf(treated.with(analyte, low, 'u').with(analyte, high, 'u'))[field]).toBe(chosen);
    expect(fieldsOf(treated.with(analyte, high, 'u').with(analyte, low, 'u'))[field]).toBe(chosen);
  });

  test('the newest day counts, whatever stands first; without any day the one that warns', () => {
    const rows = treated.with('wbc', 5, '10^9/L', '2026-11-20').with('wbc', 3, '10^9/L', '2026-11-01');
    expect(fieldsOf(rows).wbc).toBe('5');
    expect(fieldsOf(rows.with('wbc', 2, '10^9/L', '2026-12-01')).wbc).toBe('5');
    expect(fieldsOf(rows.with('wbc', 2, '10^9/L', null)).wbc).toBe('5');
    expect(fieldsOf(treated.with('wbc', 5, '10^9/L', null).with('wbc', 4, '10^9/L', null)).wbc).toBe('4');
    expect(fieldsOf(rows.with('wbc', 4, '10^9/L', '2026-11-22')).wbc).toBe('4');
  });

  test('a pending test hides no result; an unreadable one of the same day does', () => {
    const row = treated.with('wbc', 5, '10^9/L', '2026-11-20');
    expect(fieldsOf(row.pending('wbc')).wbc).toBe('5');
    expect(fieldsOf(treated.pending('wbc'))).not.toHaveProperty('wbc');
    expect(fieldsOf(row.with('wbc', 'clumped', null, '2026-11-20'))).not.toHaveProperty('wbc');
    const alt = treated.with('alt', 50, 'U/L', '2026-11-20').with('alt', 'haemolysed', null, '2026-11-20');
    expect(fieldsOf(alt)).not.toHaveProperty('alt');
  });

  test('where it was read: name, comparator and unit as printed, under its own heading', () => {
    const result = treated.with('platelets', 150, '10^9/L', '2026-11-20', { comparator: '<' });
    expect(prefillOf(result).readFrom.platelets).toMatchObject({
      text: 'Platelets <150 10^9/L',
      ...AT_RESULTS,
      day: '2026-11-20',
    });
    const built = result.build();
    const [lab] = built.labs;
    if (!lab) throw new Error('expected the result of the chart');
    const nested = {
      ...lab,
      unit: null,
      comparator: null,
      evidence: { ...lab.evidence, place: 'Chart › Results › Haematology' },
    };
    const { readFrom } = prefillFrom({ ...built, labs: [nested] }, evaluate(built));
    expect(readFrom.platelets).toMatchObject({ text: 'Platelets 150', place: 'Haematology' });
  });
});

describe('drugs', () => {
  test.each<[string, ChartBuilder, string | undefined]>([
    [
      'current ones, each once',
      treated.taking('lisinopril 5 mg').taking('mesalazine').taking('lisinopril 10 mg'),
      'lisinopril, mesalazine',
    ],
    ['ordered ones', treated.ordering('allopurinol 100 mg'), 'allopurinol'],
    ['one in an order form', treated.orderForm('febuxostat'), 'febuxostat'],
    ['one of unknown status', treated.taking('lisinopril 5 mg', { status: 'unknown' }), 'lisinopril'],
    ['none that was stopped or is on hold', treated.stopped('lisinopril', null).onHold('mesalazine'), undefined],
    [
      'all ingredients but azathioprine',
      treated.taking('two', { ingredients: ['azathioprine', 'lisinopril'] }),
      'lisinopril',
    ],
    [
      'those of a group as the chart prints them',
      treated
        .taking('prednisoLONE 5 mg tablet', { ingredients: ['systemic corticosteroid'] })
        .taking('furosemide 40 mg', { ingredients: ['tpmt assay interferents'] })
        .taking('carbimazole 10 mg', { ingredients: ['other myelotoxic'] })
        .taking('ganciclovir', { ingredients: ['other myelotoxic'] }),
      'prednisoLONE, furosemide, carbimazole, ganciclovir',
    ],
    ['an id of no vocabulary as it is', treated.taking('unheard-of'), 'unheard-of'],
  ])('%s', (_what, given, names) => expect(fieldsOf(given).medications).toBe(names));

  test('where the first was read', () => {
    const { readFrom } = prefillOf(treated.taking('lisinopril 5 mg').orderForm('febuxostat'));
    expect(readFrom.medications).toMatchObject({ text: 'lisinopril, febuxostat', ...AT_MEDICATIONS, day: null });
    expect(prefillOf(treated.orderForm('febuxostat')).readFrom.medications?.place).toBe('Order');
    expect(prefillOf(treated).readFrom.medications).toBeUndefined();
  });

  test('a low dose of both that the rules take as intended ticks the box; a full one does not', () => {
    const both = (mg: number) =>
      fieldsOf(
        seventy
          .taking(`azathioprine ${mg} mg daily`, { dailyDoseMg: mg })
          .taking('allopurinol 100 mg daily', { dailyDoseMg: 100 })
          .tpmt('normal'),
      ).specialistLowDose;
    expect([both(25), both(150)]).toEqual([true, undefined]);
    // a warning of another rule is no specialist's choice
    expect(fieldsOf(treated.with('wbc', 3.2, '10^9/L')).specialistLowDose).toBeUndefined();
  });

  test('the dose in use only on treatment, and only where it is known', () => {
    expect(fieldsOf(seventy.ordering('azathioprine 50 mg')).current).toBeUndefined();
    expect(fieldsOf(seventy.taking('azathioprine')).current).toBeUndefined();
    const dose = prefillOf(
      seventy.taking('azathioprine 50 mg').ordering('azathioprine 150 mg', { start: '2026-11-22' }),
    );
    expect([dose.fields.current, dose.readFrom.current?.day]).toEqual(['50', null]);
    const orderedFirst = seventy.taking('lisinopril 5 mg').ordering('azathioprine 150 mg', { start: '2026-11-22' });
    const { readFrom } = prefillOf(orderedFirst.taking('azathioprine 50 mg', { start: '2026-01-02' }));
    expect(readFrom.current).toMatchObject({ text: 'azathioprine', ...AT_MEDICATIONS, day: '2026-01-02' });
  });
});

describe('problems', () => {
  test('pregnancy, transplant and haemodialysis tick their boxes, resolved ones do not', () => {
    const { fields, readFrom } = prefillOf(
      treated.problem('transplant').problem('haemodialysis').problem('pregnancy', 'resolved'),
    );
    expect(fields).toMatchObject({ transplant: true, haemodialysis: true });
    expect(fields).not.toHaveProperty('pregnant');
    expect(readFrom.transplant).toMatchObject({ text: 'transplant', place: 'Problems', at: null, day: null });
    expect(fieldsOf(treated.problem('pregnancy')).pregnant).toBe(true);
  });

  test('reasons never to stop', () => {
    expect(fieldsOf(treated.problem('cirrhosis').problem('steroid-intolerance')).neverStop).toEqual([
      'cirrhosis',
      'steroid-intolerance',
    ]);
    expect(fieldsOf(treated.problem('decompensated-cirrhosis')).neverStop).toEqual(['decompensation']);
    expect(fieldsOf(treated.problem('cirrhosis', 'resolved'))).not.toHaveProperty('neverStop');
  });
});

describe('findings that stand against a dose', () => {
  test('with their words and sources; others are left out', () => {
    const { findings } = prefillOf(treated.with('platelets', 45, '10^9/L').taking('lisinopril 5 mg'));
    expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual(['critical AZA-LAB-01']);
    expect(findings[0]?.text).toMatch(/^Severe cytopenia on azathioprine: Platelets 45 ×10⁹\/L\. Platelets 45/);
    expect(findings[0]?.sources).toContain('BSR');
  });

  test('a critical check that only the unit leaves open is one, another open check is not', () =>
    expect(prefillOf(treated.withoutUnit('wbc', 2.1)).findings).toEqual([
      {
        id: 'undecided:AZA-LAB-01',
        severity: 'warning',
        text: expect.stringMatching(
          /^Can’t tell \(Severe cytopenia on azathioprine\): WBC 2\.1, unit not printed.*\.$/,
        ),
        sources: ['ENG'],
      },
    ]));

  test('an allergy holds whatever is edited', () => {
    const findings = [{ id: 'AZA-CI-08', severity: 'critical' as const, text: '', sources: [] }];
    expect(stillHolding(findings, new Set(['intent', 'weight', 'tpmt']))).toEqual(findings);
  });
});

test('values that no person has are left out, the others count', () => {
  const given = chart().weighing(70).aged(400).taking('azathioprine 100 mg daily').with('alt', 0.5, 'U/L');
  expect(adviseFromChart(given.build(), evaluate(given.build()))).toMatchObject({
    status: 'ok',
    suggestedMgPerDay: 125,
  });
});

test('a heavy patient of the chart is not asked for a unit', () => {
  const given = chart().weighing(150).taking('azathioprine 300 mg daily');
  expect(adviseFromChart(given.build(), evaluate(given.build()))?.rangeMgPerDay).toEqual([225, 375]);
});
