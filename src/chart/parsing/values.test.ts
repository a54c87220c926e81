import { describe, expect, it } from 'vitest';
import { flagOf, isBlank, leadingUnit, readRange, readValue } from './values';

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
    ['1+ protein', { value: '1+ protein' }],
    ['2 of 3 bottles', { value: '2 of 3 bottles' }],
    ['3 to 5 cells', { value: '3 to 5 cells' }],
    ['5 10', { value: '5 10' }],
    ['1/2', { value: '1/2' }],
    ['11/20/2026', { value: '11/20/2026' }],
    ['17.11.2026', { value: '17.11.2026' }],
    ['2+', { value: '2+', flag: null }],
    ['96 +', { value: 96, flag: 'high' }],
    ['96+', { value: 96, flag: 'high' }],
    ['2.4.', { value: 2.4 }],
    ['1:160', { value: '1:160' }],
    ['5 after 3 days', { value: 5 }],
    ['<= 0.5', { value: 0.5, comparator: '<=' }],
    ['≤0.5 mg/dL', { value: 0.5, comparator: '<=', unit: 'mg/dL' }],
    ['at most 5', { value: 5, comparator: '<=' }],
    ['>=90', { value: 90, comparator: '>=' }],
    ['at least 60 mL/min', { value: 60, comparator: '>=', unit: 'mL/min' }],
    ['less than 5', { value: 5, comparator: '<' }],
    ['more than 120', { value: 120, comparator: '>' }],
    ['unter 3', { value: 3, comparator: '<' }],
    ['12, less than last time', { value: 12, comparator: null }],
    ['less than half of 12', { value: 'less than half of 12', comparator: null }],
    ['not < 5', { value: 'not < 5', comparator: null }],
    ['(L) 2.1', { value: 2.1, flag: 'low' }],
    ['H 12.4 K/uL', { value: 12.4, flag: 'high', unit: 'K/uL' }],
    ['LL 0.9', { value: 0.9, flag: 'critical-low' }],
    ['−  2.8', { value: 2.8, flag: 'low' }],
    ['L <0.5', { value: 0.5, comparator: '<', flag: 'low' }],
    ['L < 0.5', { value: 0.5, comparator: '<', flag: 'low' }],
    ['*** 7', { value: 7, flag: 'abnormal' }],
    ['↓ 2.1 K/uL', { value: 2.1, flag: 'low', unit: 'K/uL' }],
    ['2.1 K/uL L', { value: 2.1, flag: 'low', unit: 'K/uL' }],
    ['2.1 K/uL  (L)', { value: 2.1, flag: 'low', unit: 'K/uL' }],
    ['2.1 K/uL, corrected', { value: 2.1, unit: 'K/uL' }],
    ['2.1 (K/uL) L', { value: 2.1, flag: 'low', unit: 'K/uL' }],
    ['2.1 x 10^9 / L', { value: 2.1, unit: 'x 10^9 / L' }],
    ['2.1 x 10^9 / L low', { value: 2.1, unit: 'x 10^9 / L', flag: 'low' }],
    ['7.35 [pH]', { value: 7.35, unit: '[pH]' }],
    ['2.1 (repeat)', { value: 2.1, unit: null }],
    ['45 U/L 12 h after the dose', { value: 45, unit: 'U/L' }],
    ['5 L of 10', { value: 5, flag: 'low' }],
    ['2.1 [L]', { value: 2.1, unit: null, flag: 'low' }],
  ])('%s', (text, expected) => {
    expect(readValue(text, false)).toMatchObject(expected);
  });

  it('keeps a decimal comma of the page', () => {
    expect(readValue('1,025 mg/dL', true)).toMatchObject({ value: 1.025 });
    expect(readValue('1,025 /µL', false)).toMatchObject({ value: 1025 });
  });

  it('reads the number at the start of a long remark, and no number out of the middle of one', () => {
    expect(readValue(`2.1 K/uL ${'see comment '.repeat(60)}`, false)).toMatchObject({ value: 2.1, unit: 'K/uL' });
    const words = 'Seen by the laboratory, which counted 2.1';
    expect(readValue(words, false)).toMatchObject({ value: words, comparator: null, unit: null });
  });

  it.each(['', ' ', '-', '---', '...', 'n/a', 'NA', '**', '???', 'Not available', 'not estab.', 'Not done', '—'])(
    '%j holds no value',
    (text) => {
      expect(readValue(text, false)).toBeNull();
    },
  );
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
    ['Critical low', 'critical-low'],
    ['critically low', 'critical-low'],
    ['CL', 'critical-low'],
    ['critically high', 'critical-high'],
    ['CH', 'critical-high'],
    ['+++', 'critical-high'],
    ['>HHI', 'critical-high'],
    ['below normal range', 'low'],
    ['above normal', 'high'],
    ['[ H ]', 'high'],
    ['( low )', 'low'],
    ['(H', 'high'],
    [' L ', 'low'],
    ['**L', 'low'],
    ['H *:', 'high'],
    ['***', 'abnormal'],
    ['#', 'abnormal'],
    ['abnormal', 'abnormal'],
    ['not abnormal', null],
    ['abnormal cells seen', null],
    ['high school', null],
    ['not high', null],
    ['very lowest', null],
    ['(H) x', null],
    ['x (H)', null],
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
    ['4 to 11', 4, 11],
    ['0.5–0.5', 0.5, 0.5],
    ['Up to 40', null, 40],
    ['Less than 40', null, 40],
    ['More than 60', 60, null],
    ['12 bis 16 g/dl', 12, 16],
  ])('%s', (text, low, high) => {
    expect(readRange(text, text.includes(','))).toEqual({ low, high, text });
  });

  it('by sex counts only where the sex is known', () => {
    const text = 'M 13-18 g/dl; F 12-16 g/dl';
    expect(readRange(text, false, 'female')).toMatchObject({ low: 12, high: 16 });
    expect(readRange(text, false, 'male')).toMatchObject({ low: 13, high: 18 });
    expect(readRange(text, false)).toMatchObject({ low: null, high: null });
    const capitals = 'Male: 10-50 Female: 10-35';
    expect(readRange(capitals, false)).toMatchObject({ low: null, high: null });
    expect(readRange(capitals, false, 'female')).toMatchObject({ low: 10, high: 35 });
    expect(readRange('MEN < 50 / WOMEN < 35', false, 'female')).toMatchObject({ low: null, high: 35 });
    expect(readRange('0.1-2 m, 3-4 f', false)).toMatchObject({ low: 0.1, high: 2 });
    const german = 'Frauen: 12-16, Männer: 13-18';
    expect(readRange(german, false, 'female')).toMatchObject({ low: 12, high: 16 });
    expect(readRange(german, false, 'male')).toMatchObject({ low: 13, high: 18 });
    expect(readRange('M 13-18 g/dl', false)).toMatchObject({ low: 13, high: 18 });
    expect(readRange('Femmes 12-16; Hommes 13-18', false, 'male')).toMatchObject({ low: 13, high: 18 });
    expect(readRange('femme 12-16; homme 13-18', false, 'female')).toMatchObject({ low: 12, high: 16 });
  });

  it('is nothing where it stands the wrong way round, or in a long text', () => {
    expect(readRange('11.0-4.0', false)).toBeNull();
    expect(readRange(`4.0-11.0 ${'x'.repeat(300)}`, false)).toBeNull();
    expect(readRange(` ${'x'.repeat(292)}4.0-11.0 `, false)).toMatchObject({ low: 4, high: 11 });
  });

  it('is nothing where nothing is printed', () => {
    expect(readRange('', false)).toBeNull();
    expect(readRange('see comment', false)).toBeNull();
  });
});

describe('a unit at the start of a text', () => {
  it.each([
    ['K/uL', 'K/uL'],
    ['K/uL, L', 'K/uL'],
    ['mg/dL;) seen', 'mg/dL'],
    ['x 10^9 / L', 'x 10^9 / L'],
    ['x  10^9  /  L', 'x  10^9  /  L'],
    ['g/L of 12', 'g/L'],
    ['see g/L', null],
    ['L', null],
    ['', null],
  ])('%s: %s', (text, unit) => {
    expect(leadingUnit(text)).toBe(unit);
  });
});

describe('a cell without a value', () => {
  it.each([
    'no data',
    'Null',
    '(null)',
    'see report',
    'nicht durchgeführt',
    'no realizada',
    'non eseguito',
    'not established',
  ])('%s', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['none seen', 'not done yet', '-2', 'see 12', '0'])('%s is one', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
