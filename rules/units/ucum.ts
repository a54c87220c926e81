/**
 * Our spelling of a unit as a code of UCUM (unitsofmeasure.org), so that a test can let a UCUM library work out every factor; never
 * shipped.
 */
export const ucumCodes: Readonly<Record<string, string>> = {
  '': '1',
  '%': '%',
  '/nL': '/nL',
  '/µL': '/uL',
  '10^3/mL': '10*3/mL',
  '10^3/µL': '10*3/uL',
  '10^4/µL': '10*4/uL',
  '10^6/L': '10*6/L',
  '10^6/mL': '10*6/mL',
  '10^9/L': '10*9/L',
  cm: 'cm',
  fL: 'fL',
  ft: '[ft_i]',
  g: 'g',
  'g/L': 'g/L',
  'g/dL': 'g/dL',
  in: '[in_i]',
  'IU/L': '[IU]/L',
  kg: 'kg',
  'L/L': 'L/L',
  lb: '[lb_av]',
  m: 'm',
  'mEq/L': 'meq/L',
  'mg/L': 'mg/L',
  'mg/dL': 'mg/dL',
  'mil/µL': '10*3/uL',
  'mL/min': 'mL/min',
  'mL/min/1.73m2': 'mL/min/{1.73_m2}',
  'mm/h': 'mm/h',
  'mmol/L': 'mmol/L',
  'mU/mL': 'mU/mL',
  'nkat/L': 'nkat/L',
  oz: '[oz_av]',
  pg: 'pg',
  'pmol/0.2 mL': 'pmol/{0.2_mL}',
  'pmol/8x10^8 RBC': 'pmol/{8x10*8.RBC}',
  ratio: '{ratio}',
  st: '[stone_av]',
  'U/L': 'U/L',
  'µkat/L': 'ukat/L',
  'µmol/L': 'umol/L',
};

/** What differs from that where a name is folded or a unit is arbitrary in UCUM: `G/L` of cells is giga, `mIU/mL` and `IU/L` differ by volume and prefix alone. */
export const ucumCodesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '10^9/L': { 'g/L': '10*9/L' },
  'IU/L': { 'IU/L': 'U/L' },
  'pmol/8x10^8 RBC': { 'pmol/0.2 mL': 'pmol/{8x10*8.RBC}' },
};
