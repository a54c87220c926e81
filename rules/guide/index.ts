import { beforeTheStart } from './before-the-start';
import type { GuideEntry } from './entry';
import { forTheLongTerm } from './for-the-long-term';
import { onTreatmentTopics } from './on-treatment';

export type { GuideEntry } from './entry';

/** The guideline's reference topics, in the order of a treatment. */
export const guide: readonly GuideEntry[] = [...beforeTheStart, ...onTreatmentTopics, ...forTheLongTerm];
