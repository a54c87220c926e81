import type { DrugEntry } from './entry';

/** Alkylating agents. */
export const alkylatingAgents: readonly DrugEntry[] = [
  {
    id: 'chlorambucil',
    cls: 'alkylating-agent',
    names: ['chlorambucil', 'clorambucilo'],
    brands: ['Leukeran'],
  },
  {
    id: 'cyclophosphamide',
    cls: 'alkylating-agent',
    names: ['cyclophosphamide', 'ciclofosfamida', 'ciclofosfamide', 'cyclofosfamide', 'Cyclophosphamid'],
    brands: ['Cytoxan', 'Endoxan', 'Endoxana', 'Genoxal', 'Neosar', 'Procytox'],
    misspellings: ['cyclophosamide'],
  },
  {
    id: 'melphalan',
    cls: 'alkylating-agent',
    names: ['melphalan', 'melfalan'],
    brands: ['Alkeran'],
  },
];
