import type { DrugEntry } from './entry';

/** JAK and TYK2 inhibitors. */
export const jakInhibitors: readonly DrugEntry[] = [
  {
    id: 'baricitinib',
    cls: 'jak-inhibitor',
    names: ['baricitinib'],
    brands: ['Olumiant'],
  },
  {
    id: 'deucravacitinib',
    cls: 'jak-inhibitor',
    names: ['deucravacitinib'],
    brands: ['Sotyktu'],
  },
  {
    id: 'filgotinib',
    cls: 'jak-inhibitor',
    names: ['filgotinib'],
    brands: ['Jyseleca'],
  },
  {
    id: 'ruxolitinib',
    cls: 'jak-inhibitor',
    names: ['ruxolitinib'],
    brands: ['Jakafi', 'Jakavi'],
    notWith: ['Opzelura'],
    systemicOnly: true,
  },
  {
    id: 'tofacitinib',
    cls: 'jak-inhibitor',
    names: ['tofacitinib'],
    brands: ['Xeljanz'],
  },
  {
    id: 'upadacitinib',
    cls: 'jak-inhibitor',
    names: ['upadacitinib'],
    brands: ['Rinvoq'],
  },
];
