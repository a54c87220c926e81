import type { DrugEntry } from './entry';

/** Vitamin K antagonists: azathioprine can weaken them. */
export const vitaminKAntagonists: readonly DrugEntry[] = [
  {
    id: 'acenocoumarol',
    cls: 'vitamin-k-antagonist',
    names: ['acenocoumarol', 'acenocumarol', 'acenocumarolo'],
    brands: ['nicoumalone', 'Sinthrome', 'Sintrom'],
  },
  {
    id: 'fluindione',
    cls: 'vitamin-k-antagonist',
    names: ['fluindione'],
    brands: ['Previscan'],
  },
  {
    id: 'phenprocoumon',
    cls: 'vitamin-k-antagonist',
    names: ['phenprocoumon', 'fenprocoumon', 'fenprocumon'],
    brands: ['Falithrom', 'Marcoumar', 'Marcumar', 'Phenpro'],
  },
  {
    id: 'warfarin',
    cls: 'vitamin-k-antagonist',
    names: ['warfarin', 'warfarina', 'warfarine'],
    brands: ['Aldocumar', 'Coumadin', 'Coumadine', 'Jantoven', 'Marevan', 'Warfant'],
  },
];
