import { redCellMetaboliteUnits } from '../units';
import type { AnalyteEntry } from './entry';

/** Thiopurine metabolites in red cells. */
export const metabolites: readonly AnalyteEntry[] = [
  {
    id: 'mmp6',
    names: [
      '6-MMP',
      '6-Methylmercaptopurin',
      '6-methylmercaptopurine nucleotides',
      '6-methylmercaptopurine ribonucleotides',
      '6-Metilmercaptopurina',
      '6-MMPN',
      '6-MMPR',
      'MeMP',
      'Méthylmercaptopurine',
      'MMPN',
    ],
    loinc: ['32654-6', '43632-9', '43631-1'],
    unit: 'pmol/8x10^8 RBC',
    units: redCellMetaboliteUnits,
  },
  {
    id: 'tgn6',
    names: [
      '6-TGN',
      '6-TG',
      '6-TGN metabolite',
      '6-Thioguanin',
      '6-Thioguanin-Nukleotide',
      '6-Thioguanine metabolite',
      '6-thioguanine nucleotiden',
      '6-thioguanine nucleotides',
      '6-thioguaninenucleotiden',
      'Nucleotidi 6-tioguanina',
      'Nucleótidos de tioguanina',
      'Thioguanine nucleotides',
    ],
    loinc: ['32660-3', '43630-3'],
    unit: 'pmol/8x10^8 RBC',
    units: redCellMetaboliteUnits,
  },
];
