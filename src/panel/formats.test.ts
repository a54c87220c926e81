import { expect, test } from 'vitest';
import { missingInWords } from '../missing-facts';
import { coverageInWords } from './coverage-words';
import { formatDate, formatQuantity, formatUnit } from './formats';
import { therapyInWords } from './patient-line';
import { annasChart, seen } from './views.examples';

test('dates are written so that no reader takes the day for the month', () => {
  expect(formatDate('2026-11-03')).toBe('3 Nov 2026');
  expect(formatDate('2026-11')).toBe('Nov 2026');
  expect(formatDate('last week')).toBe('last week');
});

test('powers of ten are written as on a laboratory report', () => {
  expect(['10*9/L', '10^9/L', 'x10E9/L', 'U/L'].map(formatUnit)).toEqual(['×10⁹/L', '×10⁹/L', '×10⁹/L', 'U/L']);
  expect(formatQuantity({ value: 2.1000000000000001, unit: '10^9/L' })).toBe('2.1 ×10⁹/L');
});

test('what was not seen is never said as none', () => {
  expect(coverageInWords('medications', seen('partial', 12, 'page 1 of 2'))).toBe('12 drugs, page 1 of 2');
  expect(coverageInWords('medications', seen('complete', 1))).toBe('1 drug, whole list');
  expect(coverageInWords('allergies', seen('not-seen'))).toBe('not seen');
  expect(coverageInWords('allergies', seen('stated-empty'))).toBe('none, as the page states');
});

test('what is missing is named with the place where one would find it', () => {
  const { coverage } = annasChart();
  expect(missingInWords('labs', coverage)).toEqual({
    headline: 'No results seen',
    where: 'Open the laboratory results.',
  });
  expect(missingInWords('medications', coverage)).toEqual({
    headline: 'Medication list seen in part (page 1 of 2)',
    where: 'Open the rest of the medication list.',
  });
  expect(missingInWords('labs.anti_hbc', coverage).headline).toBe('Anti-HBc not seen');
  expect(missingInWords('labs.anti_xyz', coverage).headline).toBe('Not seen: anti xyz');
});

test('where the patient stands with the thiopurine', () => {
  const { therapy } = annasChart();
  expect(therapyInWords(therapy)).toBe('Azathioprine 150 mg/day, on treatment since 3 Mar 2025');
  expect(therapyInWords({ ...therapy, dailyDoseMg: null, state: 'ordering' })).toBe(
    'Azathioprine (daily dose not readable), being ordered',
  );
  expect(therapyInWords({ ...therapy, state: 'stopped', stoppedOn: '2026-11-01' })).toBe(
    'Azathioprine, stopped on 1 Nov 2026',
  );
});
