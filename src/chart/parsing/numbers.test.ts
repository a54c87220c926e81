import { describe, expect, it } from 'vitest';
import { numberOf, writesDecimalComma } from './numbers';

describe('numbers as printed', () => {
  it.each([
    ['2.1', false, 2.1],
    ['.8', false, 0.8],
    ['.75', false, 0.75],
    [',75', true, 0.75],
    ['1,234', false, 1234],
    ['12,345', false, 12_345],
    ['123,456', false, 123_456],
    ['1,234.5', false, 1234.5],
    ['1.234,5', true, 1234.5],
    ['1.234,5', false, 1234.5],
    ['1,234.5', true, 1234.5],
    ['1,234,567', false, 1_234_567],
    ['1,234,567', true, 1_234_567],
    ['1.234.567', true, 1_234_567],
    ['1.234.567', false, 1_234_567],
    ['1.234.567,8', true, 1_234_567.8],
    ['3,4', true, 3.4],
    ['3,4', false, 3.4],
    ['1,025', true, 1.025],
    ['2,4000', false, 2.4],
    ['1234,567', false, 1234.567],
    ['2.400', true, 2400],
    ['12.345', true, 12_345],
    ['2.4000', true, 2.4],
    ['1234.567', true, 1234.567],
    ['0.850', true, 0.85],
    ['2.400', false, 2.4],
    ["1'250", false, 1250],
    ['1 250', false, 1250],
    ['0,850', false, 0.85],
  ])('%s (decimal comma: %s) is %s', (text, decimalComma, value) => {
    expect(numberOf(text, decimalComma)).toBe(value);
  });

  it('counts in English where nothing is said of the page', () => {
    expect(numberOf('1,234')).toBe(1234);
  });

  it.each(['', 'abc', '1/2', '--', 'x12', '12x', '1e3', '<5', '.', '1.2,3.4'])('%s is no number', (text) => {
    expect(numberOf(text)).toBeNull();
  });
});

describe('the decimal comma', () => {
  it.each([
    ['de-AT', true],
    ['fr', true],
    ['en-US', false],
    ['en-de', false],
    ['', false],
  ])('%s: %s', (language, comma) => {
    expect(writesDecimalComma(language)).toBe(comma);
  });
});
