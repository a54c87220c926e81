import { monovalentUnits } from '../units';
import type { AnalyteEntry } from './entry';

const ion = { unit: 'mmol/L', units: monovalentUnits } as const;

/** Electrolytes of the baseline. */
export const electrolytes: readonly AnalyteEntry[] = [
  {
    id: 'bicarbonate',
    names: ['Bicarbonate', 'Bicarbonaat', 'Bikarbonat', 'HCO3', 'Hydrogencarbonat'],
    loinc: ['1963-8'],
    ...ion,
  },
  {
    id: 'chloride',
    names: ['Chloride', 'Chlorure', 'Cloremia', 'Cloro', 'Cloruro'],
    withUnit: ['Cl'],
    loinc: ['2075-0'],
    ...ion,
  },
  {
    id: 'potassium',
    names: ['Potassium', 'Kaliémie', 'Kalium', 'Potasio', 'Potassiemia', 'Potassio'],
    withUnit: ['K'],
    loinc: ['2823-3', '6298-4'],
    ...ion,
  },
  {
    id: 'sodium',
    names: ['Sodium', 'Natrémie', 'Natrium', 'Sodiemia', 'Sodio'],
    withUnit: ['Na'],
    loinc: ['2951-2', '2947-0'],
    ...ion,
  },
];
