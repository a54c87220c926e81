import type { GeneEntry } from './entry';

/** NUDT15 alleles and classes: CPIC 2025, as PharmCAT's data of 2026 give them. */
export const nudt15: GeneEntry = {
  names: ['nudt15', 'nudt-15'],
  alleles: {
    normal: ['*1'],
    decreased: ['*5', '*8'],
    none: ['*3', '*4', '*6', '*7', '*9', '*10', '*13', '*14', '*17', '*18', '*19'],
    uncertain: ['*11', '*12', '*15', '*16', '*20', '*21'],
  },
  // Withdrawn in January 2026 and made part of *3.
  aliases: { '*2': '*3' },
  pairs: [
    ['normal', 'normal', 'normal'],
    ['normal', 'decreased', 'normal'],
    ['normal', 'none', 'intermediate'],
    ['normal', 'uncertain', 'indeterminate'],
    ['decreased', 'decreased', 'intermediate'],
    ['decreased', 'none', 'poor'],
    ['decreased', 'uncertain', 'indeterminate'],
    ['none', 'none', 'poor'],
    ['none', 'uncertain', 'possible-intermediate'],
    ['uncertain', 'uncertain', 'indeterminate'],
  ],
};
