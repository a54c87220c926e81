/**
 * Printed units by their canonical spelling. A spelling is compared after folding: lower case, no blanks, `µ`, `μ` and
 * `mc` as `u`, `mm3`, `cmm`, `mmc` as `ul`, superscripts as digits, brackets and the word "cells" gone. Powers of ten in all their
 * dresses (`x10E3/uL`, `10(3)/uL`, `X_10-3/uL`, `10⁹/l`) are read by a pattern, not from here.
 */
export const unitSpellings: Readonly<Record<string, readonly string[]>> = {
  '10^3/µL': [
    'k/ul',
    'ku/l',
    'thou/ul',
    'thous/ul',
    'thousand/ul',
    'thousands/ul',
    'th/ul',
    'tsd/ul',
    'tsd./ul',
    'mila/ul',
    'milliers/ul',
    '1000/ul',
    'x1000/ul',
    'x1000',
    '10^3',
    '10*3',
    'x10^3',
    'x10*3',
    'k',
  ],
  '10^9/L': ['gpt/l', 'giga/l', 'gi/l', 'e9/l'],
  '10^4/µL': ['万/ul', '萬/ul'],
  'mil/µL': ['mil/ul'],
  '/µL': ['/ul', 'ul', 'n/ul', '#/ul'],
  '/nL': ['/nl'],
  'g/L': ['g/l', 'gm/l', 'gr/l'],
  'g/dL': ['g/dl', 'gm/dl', 'gr/dl', 'g%', 'gm%', 'g/100ml', 'gms/dl'],
  'mg/dL': ['mg/dl', 'mg%', 'mg/100ml', 'mgs/dl'],
  'mg/L': ['mg/l'],
  'mEq/L': ['meq/l', 'mval/l'],
  'mm/h': ['mm/h', 'mm/hr', 'mm/1h', 'mm/hour', 'mm/std', 'mm/1.std', 'mm/uur', 'mm/ora', 'mm/1ereh', 'mm'],
  'mmol/L': ['mmol/l', 'mmole/l', 'mmoles/l', 'mm/l'],
  'µmol/L': ['umol/l', 'umole/l', 'umoles/l', 'micromol/l', 'um/l'],
  'U/L': ['u/l', 'iu/l', 'ui/l', 'e/l', 'ie/l', 'unit/l', 'units/l', 'unidades/l', 'i.u./l', 'u.i./l'],
  'mU/mL': ['mu/ml', 'miu/ml', 'mui/ml', 'mie/ml'],
  'mU/L': ['mu/l', 'miu/l'],
  'U/mL': ['u/ml', 'eu/ml', 'iu/ml', 'unit/ml', 'units/ml'],
  'U/mL RBC': ['u/mlrbc', 'u/mlrbcs', 'u/mlofrbc', 'unit/mlrbc', 'units/mlrbc', 'eu/mlrbc'],
  'µkat/L': ['ukat/l'],
  'nkat/L': ['nkat/l'],
  fL: ['fl', 'um3', 'um^3', 'um*3', 'cubicmicrons', 'femtoliter', 'femtol', 'cuum'],
  pg: ['pg', 'picogram'],
  '%': ['%', 'percent', 'pct', 'prozent', '%ofwbc', '%wbc'],
  'L/L': ['l/l'],
  ratio: ['ratio', 'inr', 'index', 'quotient'],
  'mL/min': ['ml/min', 'ml/mn', 'ml/minute'],
  'pmol/0.2 mL': ['pmol/0.2ml', 'pmol/0,2ml', 'pmol/.2ml'],
  'nmol/h/g Hb': [
    'nmol/h/ghb',
    'nmol/hr/ghb',
    'nmol/ghb/h',
    'nmol/ghb/hr',
    'nmol/(ghb*h)',
    'nmol/ghb*h',
    'nmol/hour/ghb',
    'nmolmtg/ghb/h',
  ],
  'pmol/h/mg Hb': ['pmol/h/mghb', 'pmol/hr/mghb', 'pmol/mghb/h'],
  'nmol/h/mL': [
    'nmol/ml/h',
    'nmol/ml/hr',
    'nmol/h/ml',
    'nmol/hr/ml',
    'nmol/mlery*h',
    'nmol/h/mlrbc',
    'nmol/hr/mlrbc',
    'nmol/mlrbc/h',
    'nmol/mlrbc/hr',
  ],
  kg: ['kg', 'kgs', 'kilogram', 'kilograms', 'kilos'],
  g: ['g', 'gram', 'grams'],
  lb: ['lb', 'lbs', 'lb_av', 'pound', 'pounds'],
  st: ['st', 'stone'],
  oz: ['oz', 'oz_av', 'ounces'],
  cm: ['cm', 'centimeter', 'centimeters'],
  m: ['m', 'meter', 'metre'],
  in: ['in', 'in_i', 'inch', 'inches', 'in_us', '"'],
  ft: ['ft', 'feet', 'foot'],
};

/** 10⁴/µL is a unit of Japanese and Chinese pages; elsewhere it is a misprint of 10³ (decisions: only there). */
export const easternCountUnit = { unit: '10^4/µL', languages: ['ja', 'zh'] } as const;

/** Units of tests that are none of ours, folded, that the pattern of `amount/volume` does not cover. */
export const otherUnits: readonly string[] = (
  'mg mcg ug ng ml ul l dl mm mmhg mm/h mm/hr mm/1h sec secs second seconds sek s min minutes bpm /min /mn br/min ' +
  'kg/m2 m2 m^2 kg/m^2 cm2 ph degc degf °c °f cel mom s/co eu au rlu titer titre copies score units unit pcs ' +
  'm/ul t/l tpt/l mio/ul mill/ul mil/ul million/ul millions/ul /pl ml/s l/s m/s /hpf /lpf /100wbc /100wbcs /100leukocytes /field uug kpa torr meq mosm mmol umol nmol pmol iu cfu hpf lpf logcopies/ml log10iu/ml'
).split(' ');
