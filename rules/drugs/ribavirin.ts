import type { DrugEntry } from './entry';

/** Ribavirin: pancytopenia with a thiopurine. */
export const ribavirin: readonly DrugEntry[] = [
  {
    id: 'ribavirin',
    cls: 'ribavirin',
    names: ['ribavirin', 'Ribavirina', 'ribavirine', 'tribavirin'],
    brands: ['Copegus', 'Cotronak', 'Ibavyr', 'Moderiba', 'Rebetol', 'RibaPak', 'Ribasphere', 'Virazole'],
  },
];
