import { describe, expect, test } from 'vitest';
import { isNamed, isPrintedIn, printedLine, samePatient, withMeasurements } from './identity';
import { patient } from './testing/readings';

const withoutNumber = (name: string, birthDate: string | null = null) => patient(name, { identifiers: [], birthDate });

describe('who is who', () => {
  test.each([
    [
      'the same record number, written with spaces',
      patient('Ada', { identifiers: ['100 234'] }),
      patient('Ada', { identifiers: ['100234'] }),
      true,
    ],
    [
      'two record numbers',
      patient('Ada Example', { identifiers: ['1'] }),
      patient('Ada Example', { identifiers: ['2'] }),
      false,
    ],
    [
      'a number of the ward shared by two people',
      patient('Ada Example', { identifiers: ['1', 'W9'] }),
      patient('Bob Other', { identifiers: ['2', 'W9'] }),
      false,
    ],
    [
      'a shared number and two birth dates',
      patient('Ada', { identifiers: ['W9'], birthDate: '1980-01-01' }),
      patient('Ada', { identifiers: ['W9'], birthDate: '1981-01-01' }),
      false,
    ],
    [
      'surname first, with a title',
      withoutNumber('EXAMPLE, Ada (Mrs)', '1980-01-01'),
      withoutNumber('Ada Example', '1980-01-01'),
      true,
    ],
    [
      'a middle name in one of them',
      withoutNumber('Ada Maria Example', '1980-01-01'),
      withoutNumber('Ada Example', '1980-01-01'),
      true,
    ],
    ['a middle name and no birth date', withoutNumber('Ada Maria Example'), withoutNumber('Ada Example'), false],
    [
      'the same name, two birth dates',
      withoutNumber('Ada Example', '1980-01-01'),
      withoutNumber('Ada Example', '1980-10-01'),
      false,
    ],
    [
      'the birth date in one of them alone',
      withoutNumber('Ada Example', '1980-01-01'),
      withoutNumber('Ada Example'),
      true,
    ],
    ['a surname alone', withoutNumber('Example', '1980-01-01'), withoutNumber('Ada Example', '1980-01-01'), false],
    ['an accent', withoutNumber('José Núñez'), withoutNumber('Jose Nunez'), true],
  ])('%s', (_what, one, other, same) => {
    expect(samePatient(one, other)).toBe(same);
    expect(samePatient(other, one)).toBe(same);
  });

  test('a weight names nobody', () => {
    expect(isNamed({ ...withoutNumber('x'), name: null, weightKg: 70 })).toBe(false);
    expect(isNamed(patient('Ada'))).toBe(true);
    expect(isNamed(null)).toBe(false);
  });

  test('the newest weight counts, and what the banner does not say is filled in', () => {
    const banner = patient('Ada', { weightKg: 80, weightDate: '2024-01-01' });
    const vitals = { ...patient('Ada'), weightKg: 70, weightDate: '2026-11-01', heightCm: 170 };
    expect(withMeasurements(banner, [vitals])).toMatchObject({ weightKg: 70, weightDate: '2026-11-01', heightCm: 170 });
  });
});

describe('a line that prints a patient', () => {
  const ada = patient('EXAMPLE, Ada (Mrs)', { identifiers: ['750-42963', 'B12'] });

  test.each([
    ['Summary of Ada Example, seen today', true],
    ['MR No 750-42963', true],
    ['Ward B12', false],
    ['Example of a summary', false],
    ['Adam Example-Other', false],
  ])('%s: %s', (line, printed) => {
    expect(isPrintedIn([printedLine('Ward 4'), printedLine(line)], ada)).toBe(printed);
  });
});
