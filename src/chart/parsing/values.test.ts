import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from './numbers';
import { flagOf, readRange, readValue } from './values';

describe('numbers as printed', () => {
  it.each([
    ['2.1', false, 2.1],
    ['.8', false, 0.8],
    ['1,234', false, 1234],
    ['1,234.5', false, 1234.5],
    ['1.234,5', true, 1234.5],
    ['3,4', true, 3.4],
    ['3,4', false, 3.4],
    ['1,025', true, 1.025],
    ['2.400', true, 2400],
    ['2.400', false, 2.4],
    ["1'250", false, 1250],
    ['0,850', false, 0.85],
  ])('%s (decimal comma: %s) is %s', (text, decimalComma, value) => {
    expect(numberOf(text, decimalComma)).toBe(value);
  });

  it.each(['', 'abc', '1/2', '--'])('%s is no number', (text) => {
    expect(numberOf(text)).toBeNull();
  });
});

describe('results in a cell', () => {
  it.each([
    ['4.6 10*3/uL', { value: 4.6, unit: '10*3/uL', flag: null }],
    ['2.1 L', { value: 2.1, unit: null, flag: 'low' }],
    ['2.1 (L)', { value: 2.1, flag: 'low' }],
    ['123 (L)', { value: 123, flag: 'low' }],
    ['185 mg/dL *HI*', { value: 185, unit: 'mg/dL', flag: 'high' }],
    ['+ 96', { value: 96, flag: 'high' }],
    ['- 2.8', { value: 2.8, flag: 'low' }],
    ['100 (mg/dL)', { value: 100, unit: 'mg/dL' }],
    ['50mg/dl', { value: 50, unit: 'mg/dl' }],
    ['5.0[ph]', { value: 5, unit: '[ph]' }],
    ['<5 mU/L', { value: 5, comparator: '<', unit: 'mU/L' }],
    ['>90', { value: 90, comparator: '>' }],
    ['≥ 60 mL/min/1.73m2', { value: 60, comparator: '>=' }],
    ['2.1 ↓', { value: 2.1, flag: 'low' }],
    ['45 LL', { value: 45, flag: 'critical-low' }],
    ['Negative', { value: 'Negative', unit: null }],
    ['*1/*3A', { value: '*1/*3A' }],
    ['3-5 cells', { value: '3-5 cells' }],
  ])('%s', (text, expected) => {
    expect(readValue(text, false)).toMatchObject(expected);
  });

  it.each(['', '-', 'n/a', 'Not available', '—'])('%j holds no value', (text) => {
    expect(readValue(text, false)).toBeNull();
  });

  it('never turns a number into another one, whatever unit and flag hang on it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('', ' g/dL', ' 10*9/L', ' K/uL', ' U/L', ' fL'),
        fc.constantFrom('', ' H', ' L', ' *', ' (H)', ' ↑'),
        (whole, part, unit, flag) => {
          const printed = `${whole}.${String(part).padStart(2, '0')}`;
          expect(readValue(`${printed}${unit}${flag}`, false)).toMatchObject({
            value: Number(printed),
            unit: unit.trim() || null,
          });
        },
      ),
    );
  });
});

describe('flags', () => {
  it.each([
    ['H', 'high'],
    ['Low', 'low'],
    ['HH', 'critical-high'],
    ['*', 'abnormal'],
    ['↑', 'high'],
    ['erhöht', 'high'],
    ['Below lower panic limits', null],
    ['N', null],
    ['Normal', null],
  ])('%s means %s', (text, flag) => {
    expect(flagOf(text)).toBe(flag);
  });
});

describe('reference ranges', () => {
  it.each([
    ['4.0-11.0', 4, 11],
    ['(4.0 – 11.0)', 4, 11],
    ['4.0-11.0 x10^9/L', 4, 11],
    ['7~52', 7, 52],
    ['[0][34]', 0, 34],
    ['< 40', null, 40],
    ['>= 60', 60, null],
    ['135-145 mmol/L', 135, 145],
    ['Low: 4 10*3/uL High: 11 10*3/uL', 4, 11],
    ['3,5 - 10,5', 3.5, 10.5],
  ])('%s', (text, low, high) => {
    expect(readRange(text, text.includes(','))).toEqual({ low, high, text });
  });

  it('by sex counts only where the sex is known', () => {
    const text = 'M 13-18 g/dl; F 12-16 g/dl';
    expect(readRange(text, false, 'female')).toMatchObject({ low: 12, high: 16 });
    expect(readRange(text, false)).toMatchObject({ low: null, high: null });
  });

  it('is nothing where nothing is printed', () => {
    expect(readRange('', false)).toBeNull();
    expect(readRange('see comment', false)).toBeNull();
  });
});
