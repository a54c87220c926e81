import type { Evidence, FactList, FrameReading, Gene, ISODate, Patient, Pharmacogenetic } from '../chart';
import { isAmong, nameOf } from '../fact-names';
import type { Said } from './said';

/** What stands in the chart because the clinician entered it, or does not because she called it misread. */

type Facts = Pick<FrameReading, FactList | 'pharmacogenetics'>;

/** The facts of a screen without those that were called misread; a gene's result goes with its row. */
export function withoutMisread<Screen extends Facts>(screen: Screen, { misread }: Said): Screen {
  if (misread.length === 0) return screen;
  const kept = <Fact extends { evidence: Evidence }>(list: FactList, facts: readonly Fact[]): Fact[] =>
    facts.filter((fact) => !isAmong(misread, nameOf(list, fact)));
  const rows = misread.filter(({ list }) => list === 'labs').map(({ text }) => text);
  return {
    ...screen,
    medications: kept('medications', screen.medications),
    labs: kept('labs', screen.labs),
    allergies: kept('allergies', screen.allergies),
    immunizations: kept('immunizations', screen.immunizations),
    conditions: kept('conditions', screen.conditions),
    pharmacogenetics: screen.pharmacogenetics.filter(({ evidence }) => !rows.includes(evidence.text)),
  };
}

const BY_HAND = 'Entered by hand';
const NAMES: Record<Gene, string> = { tpmt: 'TPMT', nudt15: 'NUDT15' };

/** Classes entered by hand, as results of today. */
export function enteredGenes({ entered }: Said, today: ISODate): Pharmacogenetic[] {
  return (['tpmt', 'nudt15'] as const).flatMap((gene) => {
    const phenotype = entered[gene];
    if (phenotype === null) return [];
    const text = `${NAMES[gene]} ${phenotype} metabolizer, entered by hand`;
    const evidence = { text, place: BY_HAND, mark: 0, frameId: 0, screen: BY_HAND, at: 0, onScreen: true };
    return [{ gene, phenotype, diplotype: null, by: 'text', text, aboveRange: false, date: today, evidence }];
  });
}

/** The patient with the weight that was entered by hand, of today. */
export const withEnteredWeight = (patient: Patient | null, { entered }: Said, today: ISODate): Patient | null =>
  patient && entered.weightKg !== null
    ? { ...patient, weightKg: entered.weightKg, weightDate: today, weightByHand: true }
    : patient;
