import { describe, expect, test } from 'vitest';
import { adviseDose } from './advise';
import { asText, inputInWords } from './as-text';
import { doseInput, drug, gene, results, said } from './input.examples';
import type { DoseInput } from './types';
import { headline, rangeInWords } from './words';

const textOf = (more: Partial<DoseInput> = {}): string => asText(adviseDose(doseInput(more)), doseInput(more));
const carrier = gene('intermediate');
const pair = { medications: [drug('allopurinol')], specialistLowDose: true };
const maintain = { intent: 'maintain' } as const;
const taper = { intent: 'taper' } as const;

describe('what is said beside the rules of genes, drugs and results', () => {
  test.each<[string, Partial<DoseInput>, string, RegExp]>([
    ['70 kg', {}, 'next-step-up', /^info: The next dose up, 150 mg\/day, is still in the range\. \(ENG\)$/],
    ['50 mg flat', { regimen: 'aih-us' }, 'next-step-up', /^no /],
    ['a taper', taper, 'next-step-up', /^no /],
    [
      'allopurinol at 70 kg',
      pair,
      'below-range',
      /^info: 25 mg\/day is below the range of 35–46 mg\/day with these tablets; 50 mg would be above it\. \(ENG\)$/,
    ],
    [
      'no tablet small enough',
      { weightKg: 40, tpmt: carrier, nudt15: carrier, haemodialysis: true },
      'not-dispensable',
      /^warning: The range of 8–20 mg\/day lies below the smallest tablet: .* \(ENG\)$/,
    ],
    [
      'flat dose, carrier',
      { regimen: 'aih-us', tpmt: carrier },
      'cpic-below-2',
      /^info: The usual dose here, 0\.71 mg\/kg\/day, .*unreduced it would be 50 mg\/day\. .* \(CPIC25\)$/,
    ],
    ['1.5 mg/kg, kidneys alone', { regimen: 'aih-europe', creatinineClearance: 35 }, 'cpic-below-2', /^no /],
    [
      'age over 65',
      { ageYears: 66 },
      'closer-tests',
      /^info: Blood tests at half the usual gaps or less: age over 65\. \(SEED, ENG\)$/,
    ],
    [
      'hepatitis',
      { regimen: 'aih-europe' },
      'AZA-DOSE-01',
      /^info: Autoimmune hepatitis: prednisone 30 to 10 mg\/day .* \(SEED, EASL\)$/,
    ],
    ['no hepatitis', {}, 'AZA-DOSE-01', /^no /],
    ['a start', {}, 'AZA-DOSE-04', /^info: Raised over 2–3 weeks to spare the stomach.* \(SEED, BSG\)$/],
    ['maintenance', maintain, 'AZA-DOSE-04', /^no /],
    ['maintenance', maintain, 'AZA-DOSE-07', /^info: Maintenance target 2 mg\/kg\/day\. \(SEED\)$/],
    ['a start', {}, 'AZA-DOSE-07', /^no /],
    ['maintenance, hepatitis', { ...maintain, regimen: 'aih-europe' }, 'AZA-DOSE-07', /^no /],
    ['maintenance, carrier', { ...maintain, tpmt: carrier }, 'AZA-DOSE-07', /^no /],
    ['a taper', taper, 'AZA-LT-04', /^info: Down 0\.5 mg\/kg\/day every 3 months; .* \(SEED\)$/],
    ['maintenance', maintain, 'AZA-LT-04', /^no /],
    [
      'a taper, dose not given',
      taper,
      'current-dose-assumed',
      /^warning: The dose in use was not given: the plan starts from 140 mg\/day\. \(ENG\)$/,
    ],
    ['a taper from 100 mg', { ...taper, currentMgPerDay: 100 }, 'current-dose-assumed', /^no /],
    ['maintenance, dose not given', maintain, 'current-dose-assumed', /^no /],
  ])('%s', (_what, given, id, words) => expect(said(given, id)).toMatch(words));

  test('worst first', () => {
    const severities = adviseDose(doseInput({ ...maintain, currentMgPerDay: 300, tpmt: carrier })).reasons.map(
      ({ severity }) => severity,
    );
    expect(severities.join(' ')).toMatch(/^critical( warning)+( info)+$/);
  });

  test('of two with one id the worse stays', () => {
    const finding = { id: 'AZA-PGX-03', severity: 'critical' as const, text: 'on the chart', sources: ['ENG'] };
    expect(said({ tpmt: carrier, findings: [finding] }, 'AZA-PGX-03')).toBe('critical: on the chart (ENG)');
  });

  test('no weight beside a hold: nothing is calculated', () =>
    expect(adviseDose(doseInput({ ...maintain, weightKg: null, results: results({ wbc: 3 }) }))).toMatchObject({
      status: 'cannot-calculate',
      rangeMgPerDay: null,
      monitoring: [],
      standardMgPerKg: [2, 2],
    }));

  test('a flat dose without a weight has no dose by weight', () =>
    expect(adviseDose(doseInput({ regimen: 'aih-us', weightKg: null })).standardMgPerKg).toEqual([0, 0]));

  test('where nothing may be given, a stop stands above a missing weight, and that above a hold', () => {
    const low = { results: results({ wbc: 3 }) };
    expect(adviseDose(doseInput({ weightKg: null, tpmt: gene('poor'), ...low })).status).toBe('contraindicated');
    expect(adviseDose(doseInput({ weightKg: null, ...low })).status).toBe('cannot-calculate');
    expect(adviseDose(doseInput(low)).status).toBe('hold');
  });

  test('what only a missing unit leaves open withholds; a TPMT without a class stops a start alone', () => {
    const open = { id: 'undecided:AZA-LAB-01', severity: 'warning' as const, text: 'WBC 2.1', sources: ['ENG'] };
    expect(adviseDose(doseInput({ ...maintain, findings: [open] })).status).toBe('hold');
    expect(adviseDose(doseInput({ ...maintain, tpmt: gene('indeterminate') })).status).toBe('ok');
  });
});

describe('the headline', () => {
  test.each<[string, Partial<DoseInput>, string]>([
    ['a dose', {}, 'Azathioprine 125 mg/day (1.79 mg/kg/day): 2 × 50 mg + 1 × 25 mg'],
    ['a hold', { results: results({ wbc: 3 }) }, 'Withhold: no dose suggested'],
    ['a stop', { tpmt: gene('poor') }, 'Contraindicated: no dose'],
    ['no weight', { weightKg: null }, 'Can’t be calculated'],
    [
      'a taper below one step',
      { ...taper, currentMgPerDay: 25 },
      'Azathioprine: stop now, the dose in use is below one step',
    ],
  ])('%s', (_what, given, line) => expect(headline(adviseDose(doseInput(given)))).toBe(line));

  test('a range whose ends are the same is one number', () =>
    expect([rangeInWords([105, 175]), rangeInWords([49.8, 50.2])]).toEqual(['105–175 mg/day', '50 mg/day']));
});

describe('the text for a note', () => {
  test('what it was calculated from', () => {
    expect(inputInWords(doseInput({ weightKg: null }))).toBe(
      'weight not known; TPMT normal; NUDT15 normal; tablets of 25 and 50 mg; start of 1.5–2.5 mg/kg/day, target 2',
    );
    const more = {
      weightKg: 70.54,
      tpmt: gene('intermediate', { diplotype: '*1/*3A' }),
      creatinineClearance: 35,
      medications: [drug('lisinopril'), drug('mesalazine')],
    };
    expect(inputInWords(doseInput(more))).toBe(
      '70.5 kg; TPMT intermediate (*1/*3A); NUDT15 normal; creatinine clearance 35 mL/min; with lisinopril, mesalazine; tablets of 25 and 50 mg; start of 1.5–2.5 mg/kg/day, target 2',
    );
  });

  test('dose, factors, reasons, plan and days of tests, each under its title', () => {
    const text = textOf({ regimen: 'aih-us', tpmt: carrier, creatinineClearance: 35 });
    expect(text.split('\n').slice(0, 9)).toEqual([
      'Azathioprine 25 mg/day (0.36 mg/kg/day): 1 × 25 mg',
      'For 70 kg; TPMT intermediate; NUDT15 normal; creatinine clearance 35 mL/min; tablets of 25 and 50 mg; 50 mg/day in autoimmune hepatitis (US).',
      'Range 11–26 mg/day.',
      '',
      'Factors',
      '- TPMT intermediate: × 0.3–0.7, here 0.5 (SEED, CPIC25, DPWG, BSG)',
      '- Creatinine clearance 35 mL/min (10–50): × 0.75 (SKY, BSG)',
      '',
      'Why',
    ]);
    expect(text).toContain(
      '\n- warning, AZA-DOSE-05: Creatinine clearance 35 mL/min (10–50): 75 % of the dose, after what genes leave. (SKY, BSG)\n',
    );
    expect(text).toContain(
      '\n\nPlan\n- from 23 Nov 2026: 25 mg/day (1 × 25 mg); the suggested dose from day 1: these tablets give no smaller step\n\nWith prednisone\n- from 23 Nov 2026: 30 mg/day\n- from 30 Nov 2026: 20 mg/day\n',
    );
    expect(text).toContain(
      '\n\nBlood tests\n- 30 Nov 2026: Blood count (CBC)\n- 7 Dec 2026: Blood count (CBC), Liver tests (LFT)\n',
    );
    expect(text.split('\n').slice(-2)).toEqual([
      '',
      'Decision support by Thioguard from the inputs above; the clinician decides.',
    ]);
  });

  test('a taper has no range, what is empty no title', () => {
    const text = textOf({ ...taper, currentMgPerDay: 125 });
    expect(text).not.toMatch(/Range|Factors|With/);
    expect(textOf({ weightKg: null })).toBe(
      'Can’t be calculated\nFor weight not known; TPMT normal; NUDT15 normal; tablets of 25 and 50 mg; start of 1.5–2.5 mg/kg/day, target 2.\n\nWhy\n- warning, AZA-DOSE-06: The weight is needed. (ENG)\n\nDecision support by Thioguard from the inputs above; the clinician decides.',
    );
  });
});
