import type { SiteSeen } from '../screen';
import type { FrameReading } from '../types';
import { type CoverageNotes, LIST_OF } from './coverage';

/** What an adapter left out, and where it no longer fits its page, in words: nothing is passed over in silence. */

const WORDS: Readonly<Record<string, string>> = {
  medications: 'medication list',
  allergies: 'allergy list',
  problems: 'problem list',
  results: 'results',
  immunizations: 'vaccine list',
  orders: 'order form',
};

const inWords = ({ name }: SiteSeen, what: string): string =>
  `the page of ${name} has changed: no ${WORDS[what] ?? what.replace('-', ' ')} where one was expected`;

export function adapterOf(site: SiteSeen | null): FrameReading['adapter'] {
  if (!site) return null;
  return {
    name: site.name,
    leftOut: site.leftOut.map((called) => `${called} (${site.name})`),
    changed: site.changed.map(({ what }) => inWords(site, what)),
  };
}

/** A list that is not where it should stand is said beside the list itself. */
export function noteChanges(site: SiteSeen | null, notes: CoverageNotes): void {
  for (const { what, section } of site?.changed ?? []) {
    if (site && section && section in LIST_OF)
      notes.sawChange(LIST_OF[section as keyof typeof LIST_OF], inWords(site, what));
  }
}
