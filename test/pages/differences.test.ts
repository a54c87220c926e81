import { expect, test } from 'vitest';
import { reportOf } from '../../scripts/scan/report';
import { differences } from './differences';
import { expectationShape } from './expectation';

const report = { ...reportOf('page', '2026-11-22', []), medications: [], labs: [] };
const azathioprine = {
  text: 'Azathioprine 50 mg | 1 daily',
  name: 'Azathioprine 50 mg',
  ingredients: ['azathioprine'],
  status: 'active' as const,
  dose: { value: 50, unit: 'mg' },
  perDay: 1,
  dailyDoseMg: 50,
  start: null,
  end: null,
  note: null,
};
const expected = (fields: object) => expectationShape.parse({ about: 'a page', ...fields });
const wrong = (fields: object, read: object = { medications: [azathioprine] }) =>
  differences(expected(fields), { ...report, ...read });

test('nothing is said of what was read as expected, or of what the page is not about', () => {
  expect(wrong({ medications: [{ name: 'azathioprine', status: 'active', dailyDoseMg: 50 }] })).toEqual([]);
  expect(wrong({})).toEqual([]);
});

test('a wrong status, a missing drug and a drug too many are each said in a line', () => {
  expect(wrong({ medications: [{ name: 'azathioprine 50 mg', status: 'stopped' }] })).toEqual([
    "medication 'azathioprine 50 mg': status expected stopped, read active",
  ]);
  expect(wrong({ medications: [{ name: 'allopurinol' }] })).toEqual([
    "medication 'allopurinol': not read",
    "medication read that the page does not show: 'Azathioprine 50 mg | 1 daily'",
  ]);
});

test('of two items of a name, each expectation takes the one that fits', () => {
  const medications = [{ ...azathioprine, status: 'stopped' }, azathioprine];
  const both = [
    { name: 'azathioprine', status: 'active' },
    { name: 'azathioprine', status: 'stopped' },
  ];
  expect(wrong({ medications: both }, { medications })).toEqual([]);
});

test('what must never be a current drug may still be a stopped one', () => {
  const never = { activeMedication: ['azathioprine'] };
  expect(wrong({ never })).toEqual([
    "'azathioprine' read as a current drug: 'Azathioprine 50 mg: Azathioprine 50 mg | 1 daily'",
  ]);
  expect(wrong({ never }, { medications: [{ ...azathioprine, status: 'stopped' }] })).toEqual([]);
});

test('no patient, a list seen otherwise and a slow reading are said', () => {
  expect(wrong({ patient: { name: 'Ann Example' } })).toEqual(['patient: expected Ann Example, read none']);
  expect(wrong({ coverage: { labs: 'partial' } })).toEqual([
    'how much of the labs was seen: expected partial, read not-seen (0 rows, no note)',
  ]);
  expect(wrong({ readWithinMs: 10 }, { timing: { readMs: 25, evaluateMs: 1, elements: 9 } })).toEqual([
    'reading took 25 ms, at most 10 ms expected',
  ]);
});
