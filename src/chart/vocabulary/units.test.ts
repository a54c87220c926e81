import { describe, expect, it } from 'vitest';
import { analytes } from '../../../rules/analytes';
import { isUnit, readUnit } from '.';

describe('printed units', () => {
  it.each([
    [
      '10^3/µL',
      '10*3/uL 10^3/ul 10+3/ul x10E3/uL x10(3)/uL X_10-3/uL K/uL K/mcL k/mm3 K/cmm THOUS/MCL thou/mm3 Tsd/µl Tsd./µl 10*3/mm3 milliers/mm3 mila/mmc x10^3/μl 10³/µl 1000/uL',
    ],
    ['10^9/L', '10^9/L 10*9/L x10^9/L 10E9/L ×10⁹/l Gpt/L x10(9)/L E9/L'],
    ['g/L', 'G/L g/l gr/L'],
    ['/µL', '/µL /uL /mm3 /mm³ /mmc cells/uL cells/mcL cells/mm3 CELLS/MCL'],
    ['/nL', '/nL /nl'],
    ['mil/µL', 'mil/mm3'],
    ['10^4/µL', '10^4/µL 万/µL'],
    ['10^6/L', '10^6/L'],
    ['g/dL', 'g/dL g/dl gm/dL g% G/DL'],
    ['mg/dL', 'mg/dL MG/DL mg% [mg/dL] (mg/dl) mg/100ml'],
    ['µmol/L', 'µmol/L μmol/l umol/L mcmol/L'],
    ['U/L', 'U/L u/l IU/L UI/l E/l [iU]/L units/L'],
    ['µkat/L', 'µkat/L ukat/L'],
    ['fL', 'fL fl µm3 um3 µm³'],
    ['mL/min/1.73m2', 'mL/min/1.73m2 ml/min/1,73m2 mL/min/{1.73_m2} ml/mn/1,73m² mL/min/1.73'],
    ['pmol/8x10^8 RBC', 'pmol/8x10E8RBC pmol/8x10(8)RBC pmol/8*10*8Ery pmol/8E8RBC'],
    ['U/mL RBC', 'U/mLRBC'],
    ['kg', 'kg KG kgs'],
    ['lb', 'lb lbs [lb_av]'],
  ])('%s', (unit, spellings) => {
    for (const spelling of spellings.split(' ')) expect(readUnit(spelling), spelling).toBe(unit);
  });

  it('ignores blanks', () => {
    expect(readUnit('x 10^9 / L')).toBe('10^9/L');
    expect(readUnit('10^3 cells/µL')).toBe('10^3/µL');
    expect(readUnit('mL/min/1.73 m²')).toBe('mL/min/1.73m2');
    expect(readUnit('nmol/h/g Hb')).toBe('nmol/h/g Hb');
    expect(readUnit('nmol/hr/mL RBC')).toBe('nmol/h/mL');
    expect(readUnit('10^3  cells / µL')).toBe('10^3/µL');
    expect(readUnit('[ mg / dL ]')).toBe('mg/dL');
  });

  it('reads longer spellings of the same, and what a form leaves around them', () => {
    const readings = {
      '10^3/µL': ['10^3/cu.mm', '10^3/cumm', '10^3/c.mm', '10*3/mm^3', '10^3 cell/µL', '10^3/µL.', ',10^3/µL'],
      '10^9/L': ['10^9/litre', '10^9/liter', '10^9//L', '10^9 Zellen/L', '10^9 leukocytes/L', '10^09/L'],
      '10^6/mL': ['10^6/mL', '10E6/mL'],
      '/µL': ['cell/µL', 'Zellen/µL', 'cellules/µL'],
      'mL/min/1.73m2': ['mL/min/173m2', 'mL/min/(1.73m^2)', 'mL/min per 1.73 sqm', 'mL/minute/1.73m2'],
      'pmol/8x10^8 RBC': ['pmol/8x10^8', 'pmol/8x10^08 RBCs', 'pmol/8x10^8 Erys', 'pmol/8x10^8 red cells'],
    };
    for (const [unit, spellings] of Object.entries(readings))
      for (const spelling of spellings) expect(readUnit(spelling), spelling).toBe(unit);
  });

  it('reads no power of ten out of a longer text', () => {
    for (const text of [
      'see 10^9/L',
      '10^9/L or so',
      '10^9/L 12',
      'a mL/min/1.73m2',
      'mL/min/1.73m2 x',
      '10^9/L'.padEnd(60),
    ])
      expect(readUnit(text), text).toBeNull();
  });

  it('reads no unit where none is', () => {
    for (const text of ['', 'low', '10/12/2024', 'see comment', 'negative', '4.0-11.0'])
      expect(readUnit(text), text).toBeNull();
  });

  it('reads its own canonical spellings', () => {
    for (const { units } of analytes) {
      for (const unit of Object.keys(units)) if (unit !== '') expect(readUnit(unit), unit).toBe(unit);
    }
  });
});

describe('what looks like a unit at all', () => {
  it.each(
    'mg/dL mmol/L % pg fL sec ng/mL mEq/L U/L mm/h mm/hr ratio [pH] [ph] m[IU]/L uIU/mL mgAlb/gCre uug cm2 mmHg mcg/ml mmol/mol M/uL mg/24h kg/m2 °C bpm /HPF S/CO pmol/L g/24h 10^12/L mL/min g'.split(
      ' ',
    ),
  )('%s', (text) => {
    expect(isUnit(text)).toBe(true);
  });

  it.each([
    '',
    'L',
    'H',
    'N',
    'A',
    'C',
    '10/12/2024',
    'N/A',
    'M/F',
    'U/S',
    'I/O',
    'Normal',
    'daily',
    'tablet',
    'pos',
    '12',
    '5.0',
    'see note',
    '[L]',
    '(H)',
    '[ A ]',
    '"',
    'a'.repeat(100),
  ])('"%s" is none', (text) => {
    expect(isUnit(text)).toBe(false);
  });
});
