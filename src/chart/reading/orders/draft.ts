import type { DrugId, Evidence, Medication } from '../../types';
import type { SectionSense } from '../sections';
import { markHere } from '../sense';

/** A drug that is being ordered, or stopped, and not signed yet. */
export interface Draft {
  /** The drug as printed. */
  drug: string;
  ingredients: DrugId[];
  evidence: Evidence;
  /** Where it stands on this screen; what signs it is looked for from there. */
  mark: number;
}

export const draftOf = ({ name, ingredients, evidence }: Medication, drug = name): Draft => ({
  drug,
  ingredients,
  evidence,
  mark: markHere(evidence),
});

export const draftIn = (section: SectionSense): SectionSense => ({
  kind: 'orders',
  when: 'draft',
  place: section.place || 'Order',
  titles: [],
});
