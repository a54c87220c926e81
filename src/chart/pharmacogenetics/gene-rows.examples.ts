import type { LabResult, ReferenceRange } from '../types';

/** A row of a list of results, as the reader hands it over; for tests. */
export function geneRow(analyte: string | null, value: number | string, rest: Partial<LabResult> = {}): LabResult {
  const name = rest.name ?? analyte?.replace('_', ' ').replace('tpmt', 'TPMT').replace('nudt15', 'NUDT15') ?? 'Result';
  const range = rest.range ? ` ${rest.range.text}` : '';
  return {
    text: `${name} ${rest.comparator ?? ''}${value} ${rest.unit ?? ''}${range}`.replaceAll(/\s+/g, ' ').trim(),
    name,
    analyte,
    value,
    comparator: null,
    unit: null,
    canonical: null,
    date: '2026-11-09',
    flag: null,
    status: 'final',
    range: null,
    note: null,
    evidence: { text: '', place: 'Results', mark: 0, frameId: 0, screen: '', at: 0, onScreen: true },
    ...rest,
  };
}

export const printedRange = (low: number | null, high: number | null): ReferenceRange => ({
  low,
  high,
  text: `${low} - ${high}`,
});
