import type { DrugEntry } from './entry';

/** Anti-TNF antibodies and receptors; biosimilar suffixes (-xxxx) are not part of a name. */
export const antiTnf: readonly DrugEntry[] = [
  {
    id: 'adalimumab',
    cls: 'anti-tnf',
    names: ['adalimumab'],
    brands: [
      'Abrilada',
      'Amgevita',
      'Amsparity',
      'Cyltezo',
      'Hadlima',
      'Hukyndra',
      'Hulio',
      'Humira',
      'Hyrimoz',
      'Idacio',
      'Imraldi',
      'Libmyris',
      'Simlandi',
      'Yuflyma',
      'Yusimry',
    ],
  },
  {
    id: 'certolizumab pegol',
    cls: 'anti-tnf',
    names: ['certolizumab pegol'],
    brands: ['Cimzia'],
  },
  {
    id: 'etanercept',
    cls: 'anti-tnf',
    names: ['etanercept'],
    brands: ['Benepali', 'Brenzys', 'Enbrel', 'Erelzi', 'Eticovo', 'Nepexto'],
  },
  {
    id: 'golimumab',
    cls: 'anti-tnf',
    names: ['golimumab'],
    brands: ['Simponi'],
  },
  {
    id: 'infliximab',
    cls: 'anti-tnf',
    names: ['infliximab'],
    brands: ['Avsola', 'Flixabi', 'Inflectra', 'Remicade', 'Remsima', 'Renflexis', 'Zessly', 'Zymfentra'],
  },
];
