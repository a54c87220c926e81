import { firstDateIn } from '../parsing/dates';
import { remembered } from '../parsing/remembered';
import type { ISODate } from '../types';
import type { SectionSense } from './sections';
import type { ScreenSense } from './sense';

export interface ResultDate {
  iso: ISODate;
  isUnsure: boolean;
}

/** The date that holds for what has none of its own: in the headings above, innermost first. */
export function dateOfSection(section: SectionSense, sense: ScreenSense): ResultDate | null {
  for (let index = section.titles.length - 1; index >= 0; index -= 1) {
    const date = firstDateIn(section.titles[index] ?? '', sense.dates);
    if (date) return date;
  }
  return null;
}

const TAKEN = /collect|taken|drawn|specimen|effective|observ|entnahme|abnahme|pr[ée]l[èe]v|extrac|preliev|afname/i;

/** Whether a label or head means the time when the sample was taken, rather than when it was reported. */
export const isOfSampling = remembered((label) => TAKEN.test(label));
