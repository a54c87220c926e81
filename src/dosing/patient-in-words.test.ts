import { describe, expect, test } from 'vitest';
import { adviseDose } from './advise';
import { doseInput, drug, gene, said } from './input.examples';
import { clashOf } from './medications';
import type { DoseInput } from './types';

const maintain = { intent: 'maintain' } as const;
const taper = { intent: 'taper' } as const;
const pair = { medications: [drug('allopurinol')], specialistLowDose: true };
const withdrawal = (more: Partial<DoseInput['withdrawal']>) => ({
  withdrawal: { neverStop: [], met: [], unmet: [], ...more },
});

describe('weight, age and pregnancy', () => {
  test.each<[string, Partial<DoseInput>, string, RegExp]>([
    ['no weight', { weightKg: null }, 'AZA-DOSE-06', /^warning: The weight is needed\. \(ENG\)$/],
    [
      '29 kg',
      { weightKg: 29 },
      'AZA-DOSE-06',
      /^warning: 29 kg lies outside 30–200 kg: weigh again, and check the unit\. \(ENG\)$/,
    ],
    ['200 kg', { weightKg: 200 }, 'AZA-DOSE-06', /^no /],
    ['17 years', { ageYears: 17 }, 'age-under-18', /^critical: Not modelled for children: .* \(ENG\)$/],
    [
      'a start in pregnancy',
      { pregnant: true },
      'AZA-CI-05',
      /^critical: Pregnant: a start is contraindicated.* \(SEED, NKSR, LACT, EASL\)$/,
    ],
    [
      'pregnant on treatment',
      { ...maintain, pregnant: true },
      'AZA-CI-05',
      /^critical: .*at most 2 mg\/kg\/day\. Do not stop alone/,
    ],
    [
      'pregnant with an allograft',
      { pregnant: true, transplant: true },
      'AZA-CI-06',
      /^warning: Pregnant, with an allograft: .*at most 2 mg\/kg\/day, a specialist’s decision\. \(SEED, NKSR\)$/,
    ],
    ['an allograft alone', { transplant: true }, 'AZA-CI-06', /^no /],
  ])('%s', (_what, given, id, words) => expect(said(given, id)).toMatch(words));

  test('an allograft and a pregnancy are one entry', () =>
    expect(said({ pregnant: true, transplant: true }, 'AZA-CI-05')).toBe('no AZA-CI-05'));
});

describe('before a taper', () => {
  test.each<[string, Partial<DoseInput>, string, RegExp]>([
    [
      'cirrhosis and LKM',
      { ...taper, ...withdrawal({ neverStop: ['cirrhosis', 'lkm-or-sla'] }) },
      'AZA-LT-02',
      /^critical: Cirrhosis; LKM or SLA antibodies: treatment goes on for good .* \(SEED\)$/,
    ],
    [
      'symptoms',
      { ...taper, ...withdrawal({ unmet: ['symptoms'] }) },
      'AZA-LT-03',
      /^warning: Not met: No symptoms\. Consider going on\. \(SEED, EASL\)$/,
    ],
    [
      'nothing asked',
      taper,
      'AZA-LT-03',
      /^warning: To confirm before the first step: complete remission .*\); ALT\/AST, bilirubin and IgG normal; no symptoms\. \(SEED, EASL\)$/,
    ],
    [
      'nothing asked, hepatitis',
      { ...taper, regimen: 'aih-europe' },
      'AZA-LT-03',
      /; no symptoms; in autoimmune hepatitis: normal liver tissue/,
    ],
    [
      'one met',
      { ...taper, ...withdrawal({ met: ['remission'] }) },
      'AZA-LT-03',
      /first step: ALT\/AST, bilirubin and IgG normal; no symptoms\./,
    ],
    [
      'tissue asked, no hepatitis',
      { ...taper, ...withdrawal({ met: ['remission', 'liver-tests', 'symptoms'] }) },
      'AZA-LT-03',
      /^no /,
    ],
  ])('%s', (_what, given, id, words) => expect(said(given, id)).toMatch(words));

  test('the answers are no matter where nothing is tapered', () => {
    const given = { ...maintain, ...withdrawal({ neverStop: ['cirrhosis'], unmet: ['symptoms'] }) };
    expect(said(given, 'AZA-LT-02')).toBe('no AZA-LT-02');
    expect(said(given, 'AZA-LT-03')).toBe('no AZA-LT-03');
    expect(adviseDose(doseInput(given)).status).toBe('ok');
  });
});

describe('other drugs', () => {
  test.each<[string, Partial<DoseInput>, string, RegExp]>([
    [
      'allopurinol',
      { medications: [drug('allopurinol')] },
      'AZA-INT-01',
      /^critical: allopurinol: severe myelosuppression.* \(SEED, LABEL, ODB, MEDSAFE, CUMMINS, EDREN\)$/,
    ],
    [
      'allopurinol on purpose',
      pair,
      'AZA-INT-01',
      /^warning: allopurinol: intended by a specialist\. 25–33 % .*counts weekly.* \(SEED, /,
    ],
    [
      'febuxostat on purpose',
      { ...pair, medications: [drug('febuxostat')] },
      'AZA-INT-02',
      /^critical: febuxostat: contraindicated/,
    ],
    [
      'two biologics of one rule',
      { medications: [drug('infliximab'), drug('adalimumab')] },
      'AZA-INT-12',
      /^warning: infliximab, adalimumab: hepatosplenic/,
    ],
    ['lisinopril', { medications: [drug('lisinopril')] }, 'AZA-INT-08', /^info: lisinopril: anaemia/],
    [
      'names not known',
      {
        medications: [
          { id: null, name: 'metformin' },
          { id: null, name: 'zinc' },
        ],
      },
      'not-checked',
      /^info: metformin, zinc: not among the drugs Thioguard knows, so nothing was checked\. \(ENG\)$/,
    ],
    ['names known', { medications: [drug('lisinopril')] }, 'not-checked', /^no /],
  ])('%s', (_what, given, id, words) => expect(said(given, id)).toMatch(words));

  test.each([
    ['natalizumab', 'AZA-INT-13'],
    ['leflunomide', 'AZA-INT-10'],
    ['tofacitinib', 'AZA-INT-13'],
    ['febuxostat', 'AZA-INT-02'],
    ['allopurinol', 'AZA-INT-01'],
    ['azathioprine', undefined],
  ])('%s belongs to %s', (id, rule) => expect(clashOf(drug(id))?.rule).toBe(rule));

  test('a drug the vocabulary lacks clashes with nothing', () =>
    expect([clashOf({ id: null, name: 'zinc' }), clashOf({ id: 'no-such-drug', name: 'x' })]).toEqual([null, null]));
});

describe('kidneys and the dose in use', () => {
  const inUse = (currentMgPerDay: number, more: Partial<DoseInput> = {}) => ({ ...maintain, currentMgPerDay, ...more });
  test.each<[string, Partial<DoseInput>, string, RegExp]>([
    [
      'CrCl 35',
      { creatinineClearance: 35 },
      'AZA-DOSE-05',
      /^warning: Creatinine clearance 35 mL\/min \(10–50\): 75 % of the dose, after what genes leave\. \(SKY, BSG\)$/,
    ],
    [
      'CrCl 9',
      { creatinineClearance: 9 },
      'AZA-DOSE-05',
      /^warning: Creatinine clearance 9 mL\/min \(below 10\): 50 % /,
    ],
    [
      'haemodialysis',
      { haemodialysis: true, creatinineClearance: 40 },
      'AZA-DOSE-05',
      /^warning: Haemodialysis: 50 % .*Renal tables: 0\.25 mg\/kg after each session, so the day’s dose is given after it\. /,
    ],
    [
      '210 mg',
      inUse(210),
      'AZA-DOSE-02',
      /^warning: 210 mg\/day in use is 3 mg\/kg\/day: above the range; the range ends at 175 mg\/day\. \(SEED, LABEL\)$/,
    ],
    [
      '211 mg',
      inUse(211),
      'AZA-DOSE-02',
      /^critical: 211 mg\/day in use is 3\.01 mg\/kg\/day: far above the range; the range ends at 175 mg\/day\. \(SEED, LABEL\)$/,
    ],
    ['350 mg, allograft', inUse(350, { transplant: true }), 'AZA-DOSE-02', /^warning/],
    ['175 mg', inUse(175), 'AZA-DOSE-02', /^no /],
    ['196 mg, carrier', inUse(196, { tpmt: gene('intermediate') }), 'AZA-DOSE-02', /^warning/],
    [
      '50 mg',
      inUse(50),
      'AZA-DOSE-03',
      /^info: 50 mg\/day in use is 0\.71 mg\/kg\/day: below the usual range; a starter step\? \(LABEL, ENG\)$/,
    ],
    ['70 mg', inUse(70), 'AZA-DOSE-03', /^no /],
    ['50 mg, TPMT unknown', inUse(50, { tpmt: gene('unknown') }), 'AZA-DOSE-03', /^no /],
    ['nothing', inUse(0), 'AZA-DOSE-03', /^no /],
    ['240 mg suggested', { weightKg: 120 }, 'above-200-mg', /^info: More than 200 mg\/day: .* \(ENG\)$/],
    ['200 mg suggested', { weightKg: 100 }, 'above-200-mg', /^no /],
  ])('%s', (_what, given, id, words) => expect(said(given, id)).toMatch(words));
});
