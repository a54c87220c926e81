import { enzymeUnits } from '../units';
import type { AnalyteEntry } from './entry';

/** Lipase, C-reactive protein, immunoglobulin G. */
export const pancreasAndInflammation: readonly AnalyteEntry[] = [
  {
    id: 'crp',
    names: [
      'CRP',
      'C-reactief proteïne',
      'C-reactive protein',
      'C-reaktives Protein',
      'CRP high sensitivity',
      'hs-CRP',
      'Proteína C reactiva',
      'Proteina C reattiva',
      'Protéine C réactive',
    ],
    withUnit: ['PCR'],
    loinc: ['1988-5'],
    unit: 'mg/L',
    units: { 'mg/L': 1, 'mg/dL': 10 },
  },
  {
    id: 'igg',
    names: ['IgG', 'Immunglobulin G', 'Immunoglobulin G', 'Immunoglobuline G', 'Inmunoglobulina G'],
    loinc: ['2465-3'],
    unit: 'g/L',
    units: { 'g/L': 1, 'g/dL': 10, 'mg/dL': 0.01 },
  },
  {
    id: 'lipase',
    names: ['Lipase', 'Lipasa', 'Lipase pancreatic', 'Lipasi'],
    loinc: ['3040-3'],
    unit: 'U/L',
    units: enzymeUnits,
  },
];
