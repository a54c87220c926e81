import type { Phenotype } from '../chart';
import { adviseDose } from './advise';
import type { DoseInput, GeneStatus, LatestResults, OtherMedication } from './types';

export const gene = (phenotype: Phenotype | 'unknown' | 'unclassed', more: Partial<GeneStatus> = {}): GeneStatus => ({
  phenotype,
  diplotype: null,
  aboveRange: false,
  disagrees: false,
  unverifiedScale: false,
  ...more,
});

export const results = (more: Partial<LatestResults> = {}): LatestResults => ({
  wbc: null,
  neutrophils: null,
  platelets: null,
  alt: null,
  ast: null,
  bilirubin: null,
  tgn: null,
  mmp: null,
  ...more,
});

export const drug = (id: string): OtherMedication => ({ id, name: id });

/** 70 kg, both genes normal, nothing else known: each test changes what it is about. */
export const doseInput = (more: Partial<DoseInput> = {}): DoseInput => ({
  intent: 'start',
  regimen: 'weight-based',
  weightKg: 70,
  tpmt: gene('normal'),
  nudt15: gene('normal'),
  creatinineClearance: null,
  haemodialysis: false,
  ageYears: null,
  medications: [],
  specialistLowDose: false,
  pregnant: false,
  transplant: false,
  results: results(),
  currentMgPerDay: null,
  tablets: [25, 50],
  from: '2026-11-23',
  withdrawal: { neverStop: [], met: [], unmet: [] },
  findings: [],
  ...more,
});

/** What is said under one id: `severity: text (sources)`, or that nothing is. */
export function said(more: Partial<DoseInput>, id: string): string {
  const found = adviseDose(doseInput(more)).reasons.find((each) => each.id === id);
  return found ? `${found.severity}: ${found.text} (${found.sources.join(', ')})` : `no ${id}`;
}
