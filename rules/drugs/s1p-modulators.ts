import type { DrugEntry } from './entry';

/** S1P receptor modulators. */
export const s1pModulators: readonly DrugEntry[] = [
  {
    id: 'etrasimod',
    cls: 's1p-modulator',
    names: ['etrasimod'],
    brands: ['Velsipity'],
  },
  {
    id: 'fingolimod',
    cls: 's1p-modulator',
    names: ['fingolimod'],
    brands: ['Gilenya'],
  },
  {
    id: 'ozanimod',
    cls: 's1p-modulator',
    names: ['ozanimod'],
    brands: ['Zeposia'],
  },
];
