import type { Medication } from './types';
import { unreadableAbbreviationIn } from './vocabulary';

/** Abbreviations that may mean azathioprine and are never guessed (decisions, 16): AZT, AZA without one of its strengths. */

const mayMean = (printed: string): string => `“${printed}” can’t be read: it may mean azathioprine`;

const isOver = ({ status }: Medication): boolean => status === 'stopped';

/** The abbreviation in the name of a medication of which no drug could be read, null where there is none. */
const unreadableNameOf = ({ name, ingredients }: Pick<Medication, 'name' | 'ingredients'>): string | null =>
  ingredients.length > 0 ? null : unreadableAbbreviationIn(name);

/** The medication with a word about its name, where that can't be read. */
export function withUnreadableName(medication: Medication): Medication {
  const printed = unreadableNameOf(medication);
  return printed === null ? medication : { ...medication, note: medication.note ?? mayMean(printed) };
}

/** What of a list of medications can't be read, in words, each once. */
export const unreadableIn = (medications: readonly Medication[]): string[] => [
  ...new Set(
    medications.flatMap((medication) => {
      const printed = isOver(medication) ? null : unreadableNameOf(medication);
      return printed === null ? [] : [`the medication ${mayMean(printed)}`];
    }),
  ),
];

/** Whether a medication that is not over may be a thiopurine whose name can't be read. */
export const mayBeThiopurine = (medication: Medication): boolean =>
  !isOver(medication) && unreadableNameOf(medication) !== null;
