import { describe, expect, test } from 'vitest';
import { laboratoryChoices, withdrawalQuestions } from './choices';
import { emptyFields, type FieldName, type FormFields, type ReadingRules } from './fields';
import { readForm } from './read-form';

const RULES: ReadingRules = { today: '2026-11-22', earliestStart: '2026-11-20', asksForUnit: true };
const read = (fields: Partial<FormFields>) => readForm({ ...emptyFields, ...fields }, RULES);
const inputOf = (fields: Partial<FormFields>) => {
  const found = read(fields);
  if ('errors' in found) throw new Error(`expected a usable form, found ${JSON.stringify(found.errors)}`);
  return found.input;
};
/** `field: message`, or nothing where the form can be used. */
const problemsOf = (fields: Partial<FormFields>): string[] => {
  const found = read(fields);
  return 'errors' in found ? found.errors.map(({ field, message }) => `${field}: ${message}`) : [];
};

describe('why a field can’t be used', () => {
  test.each<[Partial<FormFields>, string]>([
    [{ weight: '1.9' }, 'weight: 1.9 kg is no possible weight: expected 2–350 kg'],
    [{ weight: '350.1 kg' }, 'weight: 350.1 kg is no possible weight: expected 2–350 kg'],
    [{ weight: '900', weightUnit: 'lb' }, 'weight: 900 lb is no possible weight: expected 2–350 kg'],
    [{ weight: '130' }, 'weight: 130 looks like pounds (59 kg): switch to lb, or type “130 kg”'],
    [
      { weight: '95', weightUnit: 'lb' },
      'weight: 95 lb is 43.1 kg and looks like kilograms: switch to kg, or type “95 lb”',
    ],
    [{ weight: '70,5' }, 'weight: write a decimal point: 70.5'],
    [{ weight: 'about 70' }, 'weight: expected a number, found “about 70”'],
    [{ weight: 'x70' }, 'weight: expected a number, found “x70”'],
    [{ age: '121' }, 'age: 121 years is no possible age: expected 0–120 years'],
    [
      { creatinineClearance: '0.9' },
      'creatinineClearance: 0.9 mL/min is no possible creatinine clearance: expected 1–200 mL/min',
    ],
    [{ wbc: '1,2x' }, 'wbc: expected a number, found “1,2x”'],
    [{ wbc: 'x1,2' }, 'wbc: expected a number, found “x1,2”'],
    [{ wbc: '1.' }, 'wbc: expected a number, found “1.”'],
    [{ wbc: '3.5.1' }, 'wbc: expected a number, found “3.5.1”'],
    [
      { tpmt: 'fine' },
      'tpmt: expected normal, intermediate, possible-intermediate, poor, indeterminate, unknown, or a diplotype such as *1/*3, found “fine”',
    ],
    [
      { tpmt: 'reduced' },
      'tpmt: “reduced” means carrier in one laboratory and deficient in another: intermediate or poor?',
    ],
    [{ tpmt: '*1' }, 'tpmt: expected one diplotype such as *1/*3, found “*1”'],
    [{ tpmt: '*1/*2 or *1/*3A' }, 'tpmt: expected one diplotype such as *1/*3, found “*1/*2 or *1/*3A”'],
    [{ nudt15: '*1/*99' }, 'nudt15: *1/*99: an allele that CPIC’s NUDT15 table does not have'],
    [{ tpmtLab: 'ARUP' }, 'tpmtActivity: a laboratory without an activity: type the number with its unit'],
    [{ tpmtActivity: '20', tpmtLab: 'ARUP' }, 'tpmtActivity: ARUP (from December 2015) reports U/mL, found no unit'],
    [{ tpmtActivity: '20 EU', tpmtLab: 'ARUP' }, 'tpmtActivity: ARUP (from December 2015) reports U/mL, found “EU”'],
    [{ tpmtActivity: '17,5 U/mL' }, 'tpmtActivity: write a decimal point: 17.5'],
    [{ tpmtActivity: 'high' }, 'tpmtActivity: expected a number, found “high”'],
    [{ medications: 'febuxostatt' }, 'medications: “febuxostatt”: is febuxostat meant? Type the name in full'],
    [{ medications: 'lisinopril, AZT' }, 'medications: “AZT” may mean more than one drug: type the name in full'],
    [{ medications: 'Imuran' }, 'medications: azathioprine is the drug that is calculated: name the others'],
    [{ tablets: '4.9' }, 'tablets: 4.9 mg is no possible tablet: expected 5–200 mg'],
    [{ tablets: '200.1' }, 'tablets: 200.1 mg is no possible tablet: expected 5–200 mg'],
    [{ tablets: '12.55' }, 'tablets: 12.55 mg is no possible tablet: expected 5–200 mg'],
    [{ tablets: ' , ' }, 'tablets: expected strengths in mg, such as 25,50, found none'],
    [{ tablets: '5,6,7,8,9,10,11' }, 'tablets: expected at most 6 strengths, found 7'],
    [{ tablets: '50 mg daily' }, 'tablets: expected a number, found “50 mg daily”'],
    [{ from: '1.12.2026' }, 'from: expected a date as YYYY-MM-DD, found “1.12.2026”'],
    [{ from: '2026-11-19' }, 'from: 2026-11-19 lies in the past: expected 2026-11-20 or later'],
    [{ intent: ' escalate ' }, 'intent: expected start, maintain, taper, found “escalate”'],
    [{ regimen: 'uk' }, 'regimen: expected weight-based, aih-us, aih-europe, found “uk”'],
    [
      { neverStop: ['cirrhosis', 'boredom'] },
      'neverStop: expected cirrhosis, decompensation, relapses, lkm-or-sla, steroid-intolerance, found “boredom”',
    ],
    [{ criteriaMet: ['x'] }, 'criteriaMet: expected remission, liver-tests, symptoms, histology, found “x”'],
    [{ criteriaUnmet: ['x'] }, 'criteriaUnmet: expected remission, liver-tests, symptoms, histology, found “x”'],
  ])('%j', (fields, problem) => expect(problemsOf(fields)).toEqual([problem]));

  test('an unknown laboratory is told which are known', () => {
    const [problem = ''] = problemsOf({ tpmtActivity: '20 U/mL', tpmtLab: ' Nowhere ' });
    expect(problem).toMatch(/^tpmtLab: expected one of arup, arup-before-2015, .*, zurich, found “Nowhere”$/);
  });
});

describe('what can be used', () => {
  test.each<[string, 'kg' | 'lb', number]>([
    ['2', 'kg', 2],
    ['350 kg', 'kg', 350],
    ['129.9', 'kg', 129.9],
    ['70 kilos', 'lb', 70],
    ['70kgs', 'lb', 70],
    ['95.1', 'lb', 43.14],
    ['95 lbs', 'lb', 43.09],
    ['154 Pounds', 'kg', 69.85],
    ['95', 'kg', 95],
    ['200', 'lb', 90.72],
  ])('“%s” in a field of %s is %d kg', (weight, weightUnit, kg) =>
    expect(inputOf({ weight: ` ${weight} `, weightUnit }).weightKg).toBe(kg),
  );

  test.each<[Partial<FormFields>, string, number]>([
    [{ age: '0' }, 'ageYears', 0],
    [{ age: ' 120 ' }, 'ageYears', 120],
    [{ creatinineClearance: '1' }, 'creatinineClearance', 1],
    [{ creatinineClearance: '200' }, 'creatinineClearance', 200],
    [{ current: '112.5' }, 'currentMgPerDay', 112.5],
  ])('%j', (fields, field, value) => expect(inputOf(fields)).toHaveProperty(field, value));

  test('each result stands in its own place, an empty one nowhere', () => {
    const numbers = {
      wbc: '4',
      neutrophils: '3',
      platelets: '200',
      alt: '30',
      ast: '31',
      bilirubin: '9',
      tgn: '300',
      mmp: '',
    };
    expect(inputOf({ ...numbers, age: ' ' })).toMatchObject({
      ageYears: null,
      results: { wbc: 4, neutrophils: 3, platelets: 200, alt: 30, ast: 31, bilirubin: 9, tgn: 300, mmp: null },
    });
    expect(inputOf({ mmp: '1200' }).results.mmp).toBe(1200);
  });

  test('an empty form is a start by weight with what is usually at hand, nothing known and nothing ticked', () =>
    expect(inputOf({})).toEqual({
      intent: 'start',
      regimen: 'weight-based',
      weightKg: null,
      tpmt: { phenotype: 'unknown', diplotype: null, aboveRange: false, disagrees: false, unverifiedScale: false },
      nudt15: { phenotype: 'unknown', diplotype: null, aboveRange: false, disagrees: false, unverifiedScale: false },
      creatinineClearance: null,
      haemodialysis: false,
      ageYears: null,
      medications: [],
      specialistLowDose: false,
      pregnant: false,
      transplant: false,
      results: {
        wbc: null,
        neutrophils: null,
        platelets: null,
        alt: null,
        ast: null,
        bilirubin: null,
        tgn: null,
        mmp: null,
      },
      currentMgPerDay: null,
      tablets: [25, 50],
      from: '2026-11-22',
      withdrawal: { neverStop: [], met: [], unmet: [] },
      findings: [],
    }));

  test('ticks and answers', () => {
    const ticked = { haemodialysis: true, specialistLowDose: true, pregnant: true, transplant: true };
    const answers = { neverStop: ['cirrhosis'], criteriaMet: ['symptoms'], criteriaUnmet: ['remission'] };
    expect(inputOf({ ...ticked, ...answers, intent: ' taper ', regimen: 'aih-us' })).toMatchObject({
      ...ticked,
      intent: 'taper',
      regimen: 'aih-us',
      withdrawal: { neverStop: ['cirrhosis'], met: ['symptoms'], unmet: ['remission'] },
    });
  });

  test('lists: commas, semicolons or lines, each drug and strength once, strengths in order', () => {
    expect(inputOf({ medications: 'Zyloric\nallopurinol;; lisinopril ,' }).medications.map(({ id }) => id)).toEqual([
      'allopurinol',
      'lisinopril',
    ]);
    const ofGroups = 'Prednisolone, carbimazole, ganciclovir, prednisolone';
    expect(inputOf({ medications: ofGroups }).medications.map(({ name }) => name)).toEqual([
      'Prednisolone',
      'carbimazole',
      'ganciclovir',
    ]);
    expect(inputOf({ medications: 'zinc, copper' }).medications).toEqual([
      { id: null, name: 'zinc' },
      { id: null, name: 'copper' },
    ]);
    expect(inputOf({ tablets: '100 MG;25mg, 5, 200 ,12.5,100' }).tablets).toEqual([5, 12.5, 25, 100, 200]);
    expect(inputOf({ tablets: '5,6,7,8,9,10' }).tablets).toHaveLength(6);
  });

  test('the first day may be the earliest one', () => {
    expect(inputOf({ from: ' 2026-11-20 ' }).from).toBe('2026-11-20');
    expect(inputOf({ from: '  ' }).from).toBe('2026-11-22');
  });
});

describe('genes', () => {
  const tpmtOf = (fields: Partial<FormFields>) => inputOf(fields).tpmt;
  test.each([
    ['not tested', 'unknown'],
    ['Not_tested', 'unknown'],
    ['Unknown', 'unknown'],
    ['Unclassed', 'unclassed'],
    [' Possible  intermediate ', 'possible-intermediate'],
    ['indeterminate', 'indeterminate'],
    ['poor', 'poor'],
    ['pm', 'poor'],
  ])('“%s” is %s', (tpmt, phenotype) => expect(tpmtOf({ tpmt }).phenotype).toBe(phenotype));

  test('a diplotype is kept beside its class', () =>
    expect(tpmtOf({ tpmt: '*1/*3A' })).toMatchObject({ phenotype: 'intermediate', diplotype: '*1/*3A' }));

  const birmingham = (tpmtActivity: string) => ({ tpmtActivity, tpmtLab: ' Birmingham ' });
  test.each<[string, Partial<FormFields>, object]>([
    ['the activity alone', { ...birmingham('151 mU/L') }, { phenotype: 'normal', aboveRange: true, disagrees: false }],
    [
      'a laboratory without limits takes any unit',
      { tpmtActivity: '20 things', tpmtLab: 'quest' },
      { phenotype: 'unclassed' },
    ],
    [
      'a scale from memory',
      { tpmtActivity: '30 EU', tpmtLab: 'prometheus' },
      { phenotype: 'normal', unverifiedScale: true },
    ],
    ['a scale that was read', { ...birmingham('68mU/L') }, { unverifiedScale: false, aboveRange: false }],
    [
      'genotype normal, activity poor',
      { tpmt: '*1/*1', ...birmingham('9 mU/L') },
      { phenotype: 'poor', diplotype: '*1/*1', disagrees: true },
    ],
    [
      'genotype poor, activity normal',
      { tpmt: '*3A/*3A', ...birmingham('80 mU/L') },
      { phenotype: 'poor', diplotype: '*3A/*3A', disagrees: true },
    ],
    [
      'genotype intermediate, activity above the range',
      { tpmt: 'intermediate', ...birmingham('151 mU/L') },
      { phenotype: 'intermediate', aboveRange: true, disagrees: true },
    ],
    [
      'genotype possibly intermediate, activity normal',
      { tpmt: 'possible-intermediate', ...birmingham('80 mU/L') },
      { phenotype: 'possible-intermediate', disagrees: true },
    ],
    [
      'genotype possibly intermediate, activity intermediate',
      { tpmt: 'possible-intermediate', ...birmingham('30 mU/L') },
      { phenotype: 'intermediate' },
    ],
    [
      'both normal, scale from memory',
      { tpmt: '*1/*1', tpmtActivity: '30 EU', tpmtLab: 'prometheus' },
      { phenotype: 'normal', unverifiedScale: true, disagrees: false },
    ],
    [
      'genotype intermediate, activity not classed',
      { tpmt: 'intermediate', ...birmingham('15 mU/L') },
      { phenotype: 'intermediate', disagrees: false },
    ],
    [
      'genotype indeterminate, activity poor',
      { tpmt: '*1/*9', ...birmingham('9 mU/L') },
      { phenotype: 'poor', diplotype: '*1/*9', disagrees: false },
    ],
    [
      'a result without a class, then its laboratory',
      { tpmt: 'unclassed', ...birmingham('80 mU/L') },
      { phenotype: 'normal', disagrees: false },
    ],
    [
      'a result without a class, its laboratory says poor',
      { tpmt: 'unclassed', ...birmingham('9 mU/L') },
      { phenotype: 'poor', disagrees: false },
    ],
    [
      'a result without a class, and none by its laboratory',
      { tpmt: 'unclassed', ...birmingham('15 mU/L') },
      { phenotype: 'unclassed', disagrees: false },
    ],
    ['not tested, activity not classed', { ...birmingham('15 mU/L') }, { phenotype: 'unclassed' }],
  ])('%s', (_what, fields, status) => expect(tpmtOf(fields)).toMatchObject(status));
});

test('what is offered: laboratories with their unit, and the questions before a taper', () => {
  expect(laboratoryChoices.slice(0, 1)).toEqual([['arup', 'ARUP (from December 2015), U/mL']]);
  expect(laboratoryChoices.find(([id]) => id === 'labcorp-quest')).toEqual(['labcorp-quest', 'LabCorp, Quest']);
  expect(withdrawalQuestions.neverStop[0]?.id).toBe('cirrhosis');
  expect(withdrawalQuestions.criteria[0]?.id).toBe('remission');
  expect(Object.keys(emptyFields)).toContain('criteriaUnmet' satisfies FieldName);
});
