import { describe, expect, test } from 'vitest';
import { analyteRanges } from '../../../rules/analytes';
import { numberFields } from '../../../rules/dosing';
import { adviseDose } from '../advise';
import { emptyFields, type FormFields, type ReadingRules } from './fields';
import { readForm } from './read-form';

const RULES: ReadingRules = { today: '2026-11-22', earliestStart: '2026-11-22', asksForUnit: true };
const read = (fields: Partial<FormFields>, rules: Partial<ReadingRules> = {}) =>
  readForm({ ...emptyFields, ...fields }, { ...RULES, ...rules });
const inputOf = (fields: Partial<FormFields>, rules: Partial<ReadingRules> = {}) => {
  const found = read(fields, rules);
  if ('errors' in found) throw new Error(`expected a usable form, found ${JSON.stringify(found.errors)}`);
  return found.input;
};
const errorsOf = (fields: Partial<FormFields>, rules: Partial<ReadingRules> = {}) => {
  const found = read(fields, rules);
  return 'errors' in found ? found.errors : [];
};

describe('weight', () => {
  test.each([
    ['70', 'kg', 70],
    ['70.5', 'kg', 70.5],
    ['70 kg', 'lb', 70],
    ['154', 'lb', 69.85],
    ['154lb', 'kg', 69.85],
    ['154 kg', 'kg', 154],
    ['129', 'kg', 129],
    ['', 'kg', null],
  ] as const)('“%s” in a field of %s is %s kg', (weight, weightUnit, kg) =>
    expect(inputOf({ weight, weightUnit }).weightKg).toBe(kg),
  );

  test.each([
    ['154', 'kg', /looks like pounds \(69.9 kg\)/],
    ['70', 'lb', /31.8 kg and looks like kilograms/],
    ['70,5', 'kg', /decimal point: 70.5/],
    ['0', 'kg', /no possible weight/],
    ['700', 'kg', /no possible weight/],
    ['700kg', 'kg', /no possible weight/],
    ['-70', 'kg', /expected a number/],
    ['1e2', 'kg', /expected a number/],
    ['seventy', 'kg', /expected a number/],
    ['70 st', 'kg', /expected a number/],
  ] as const)('“%s” in a field of %s is refused', (weight, weightUnit, why) =>
    expect(errorsOf({ weight, weightUnit })).toEqual([{ field: 'weight', message: expect.stringMatching(why) }]),
  );

  test('a script that gives kilograms by contract is not asked', () =>
    expect(inputOf({ weight: '154' }, { asksForUnit: false }).weightKg).toBe(154));
});

describe('genes', () => {
  test.each([
    ['normal', 'normal'],
    ['Possible intermediate', 'possible-intermediate'],
    ['IM', 'intermediate'],
    ['unknown', 'unknown'],
    ['', 'unknown'],
    ['*1/*3A', 'intermediate'],
    ['*3A / *3C', 'poor'],
    ['TPMT*1/*8', 'normal'],
    ['*1/*9', 'indeterminate'],
  ])('TPMT “%s” is %s', (tpmt, phenotype) => expect(inputOf({ tpmt }).tpmt.phenotype).toBe(phenotype));

  test.each([
    ['*3/*5', 'poor'],
    ['*1/*2', 'intermediate'],
    ['*1/*5', 'normal'],
  ])('NUDT15 %s is %s', (nudt15, phenotype) => expect(inputOf({ nudt15 }).nudt15.phenotype).toBe(phenotype));

  test.each([
    ['*1/*99', /\*1\/\*99: an allele that CPIC’s TPMT table does not have/],
    ['*1', /expected one diplotype/],
    ['low', /carrier in one laboratory and deficient in another/],
    ['fine', /expected normal, intermediate/],
  ])('TPMT “%s” is refused', (tpmt, why) =>
    expect(errorsOf({ tpmt })).toEqual([{ field: 'tpmt', message: expect.stringMatching(why) }]),
  );
});

describe('TPMT activity', () => {
  test.each([
    ['16.9 U/mL', 'ARUP', 'poor'],
    ['17 U/mL', 'arup', 'intermediate'],
    ['23.9 U/mL', 'ARUP', 'intermediate'],
    ['24 U/mL', 'ARUP', 'normal'],
    ['20 U/mL', 'clinlab', 'normal'],
    ['20U/mL', 'arup before 2015', 'unclassed'],
    ['9 mU/L', 'Birmingham', 'poor'],
    ['15 mU/L', 'Birmingham', 'unclassed'],
    ['67 mU/L', 'Birmingham', 'intermediate'],
    ['68 mU/L', 'Birmingham', 'normal'],
    ['12 nmol/h/g Hb', 'St Thomas', 'intermediate'],
    ['12 nmol/g Hb/h', 'medics', 'unclassed'],
    ['24.5 nmol/g Hb/h', 'ford', 'unclassed'],
    ['20 nmol/g Hb/h', 'oldenburg', 'unclassed'],
    ['20.1 nmol/g Hb/h', 'oldenburg', 'normal'],
    ['2.7 nmol/(mL Ery*h)', 'göttingen', 'poor'],
    ['5 nmol/mL/h', 'mayo', 'unclassed'],
    ['20 U/mL', '', 'unclassed'],
  ])('%s at “%s” is %s', (tpmtActivity, tpmtLab, phenotype) =>
    expect(inputOf({ tpmtActivity, tpmtLab }).tpmt.phenotype).toBe(phenotype),
  );

  test('above the range is normal, and kept', () =>
    expect(inputOf({ tpmtActivity: '45 U/mL', tpmtLab: 'ARUP' }).tpmt).toMatchObject({
      phenotype: 'normal',
      aboveRange: true,
    }));

  test('a scale from memory is said to be one', () => {
    const input = inputOf({ tpmtActivity: '30 EU', tpmtLab: 'prometheus', weight: '70' });
    expect(adviseDose(input).reasons.map(({ id }) => id)).toContain('scale-not-verified');
  });

  test.each([
    [{ tpmtActivity: '20', tpmtLab: 'ARUP' }, 'tpmtActivity', /reports U\/mL, found no unit/],
    [{ tpmtActivity: '20 nmol/h/g Hb', tpmtLab: 'ARUP' }, 'tpmtActivity', /reports U\/mL/],
    [{ tpmtActivity: '20 U/mL', tpmtLab: 'Nowhere' }, 'tpmtLab', /expected one of arup/],
    [{ tpmtLab: 'ARUP' }, 'tpmtActivity', /without an activity/],
    [{ tpmtActivity: 'high', tpmtLab: 'ARUP' }, 'tpmtActivity', /expected a number/],
  ] as const)('%j is refused', (fields, field, why) =>
    expect(errorsOf(fields)).toEqual([{ field, message: expect.stringMatching(why) }]),
  );

  test('of genotype and activity the lower class counts', () => {
    const disagreeing = inputOf({ tpmt: '*1/*1', tpmtActivity: '18 U/mL', tpmtLab: 'ARUP' }).tpmt;
    expect(disagreeing).toMatchObject({ phenotype: 'intermediate', disagrees: true, diplotype: '*1/*1' });
    const agreeing = inputOf({ tpmt: 'intermediate', tpmtActivity: '18 U/mL', tpmtLab: 'ARUP' }).tpmt;
    expect(agreeing).toMatchObject({ phenotype: 'intermediate', disagrees: false });
    expect(inputOf({ tpmt: 'poor', tpmtActivity: '30 U/mL', tpmtLab: 'ARUP' }).tpmt.phenotype).toBe('poor');
    expect(inputOf({ tpmt: 'normal', tpmtActivity: '30' }).tpmt).toMatchObject({
      phenotype: 'normal',
      disagrees: false,
    });
    expect(inputOf({ tpmt: 'indeterminate', tpmtActivity: '30 U/mL', tpmtLab: 'ARUP' }).tpmt.phenotype).toBe('normal');
  });
});

describe('lists and dates', () => {
  test('drugs by name or brand; one the vocabulary lacks stays, unchecked', () => {
    expect(inputOf({ medications: 'Zyloric, lisinopril; metformin' }).medications).toEqual([
      { id: 'allopurinol', name: 'Zyloric' },
      { id: 'lisinopril', name: 'lisinopril' },
      { id: null, name: 'metformin' },
    ]);
  });

  test.each([
    ['AZT', /more than one drug/],
    ['Imuran', /the drug that is calculated/],
    ['febuxostatt', /is febuxostat meant/],
  ])('“%s” is not guessed', (medications, why) =>
    expect(errorsOf({ medications })).toEqual([{ field: 'medications', message: expect.stringMatching(why) }]),
  );

  test.each([
    ['50', [50]],
    ['50, 25 mg', [25, 50]],
    ['25,25', [25]],
  ])('tablets “%s”', (tablets, strengths) => expect(inputOf({ tablets }).tablets).toEqual(strengths));

  test.each(['', '0', '500', '25;x', '5,6,7,8,9,10,11'])('tablets “%s” are refused', (tablets) =>
    expect(errorsOf({ tablets }).map(({ field }) => field)).toEqual(['tablets']),
  );

  test('a plan starts today or later', () => {
    expect(inputOf({ from: '' }).from).toBe('2026-11-22');
    expect(inputOf({ from: '2026-12-01' }).from).toBe('2026-12-01');
    for (const from of ['2026-11-21', '2026-02-30', '1.12.2026', 'tomorrow'])
      expect(errorsOf({ from }).map(({ field }) => field)).toEqual(['from']);
  });

  test('words of no list are refused by the field that holds them', () => {
    const errors = errorsOf({
      intent: 'escalate',
      regimen: 'uk',
      neverStop: ['boredom'],
      criteriaUnmet: ['x'],
      wbc: '1,2',
    });
    expect(errors.map(({ field }) => field)).toEqual(['intent', 'regimen', 'wbc', 'neverStop', 'criteriaUnmet']);
  });
});

test('nothing in use leaves nothing to maintain or to taper', () => {
  for (const intent of ['maintain', 'taper'])
    expect(errorsOf({ intent, current: '0' })).toEqual([
      { field: 'current', message: expect.stringContaining(`nothing to ${intent}`) },
    ]);
  expect(inputOf({ intent: 'start', current: '0' }).currentMgPerDay).toBe(0);
});

test('possible values are those of the analytes', () => {
  const sameAs = { creatinineClearance: 'egfr', mmp: 'mmp6', tgn: 'tgn6', neutrophils: 'neutrophils' } as Record<
    string,
    string
  >;
  for (const [field, { least, most }] of Object.entries(numberFields)) {
    if (field === 'age' || field === 'current') continue;
    expect([field, analyteRanges[sameAs[field] ?? field]?.plausible]).toEqual([field, [least, most]]);
  }
});
