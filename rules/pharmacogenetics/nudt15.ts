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
  ], // Alleles of one variant each, by CPIC's table. At rs746071566 six bases more make *6, six fewer *9.
  positions: [
    { allele: '*3', rs: 'rs116855232', changes: ['415c>t', 'c415t', 'r139c'], bases: ['C', 'T'] },
    { allele: '*4', rs: 'rs147390019' },
    { allele: '*5', rs: 'rs186364861' },
    { allele: '*6', rs: 'rs746071566' },
    { allele: '*7', rs: 'rs766023281' },
    { allele: '*10', rs: 'rs769369441' },
    { allele: '*11', rs: 'rs1950545307' },
    { allele: '*12', rs: 'rs149436418' },
    { allele: '*13', rs: 'rs761191455' },
    { allele: '*14', rs: 'rs777311140' },
    { allele: '*15', rs: 'rs139551410' },
    { allele: '*16', rs: 'rs1202487323' },
    { allele: '*17', rs: 'rs1368252918' },
    { allele: '*18', rs: 'rs1457579126' },
    { allele: '*20', rs: 'rs768324690' },
    { allele: '*21', rs: 'rs1185228044' },
  ],
  core: ['*3'],
  together: { variants: ['*3', '*6'], allele: '*3' },
  unphased: { '*1/*2': '*3/*6' },
};
